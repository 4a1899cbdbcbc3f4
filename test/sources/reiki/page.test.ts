import { describe, expect, it } from 'vitest';
import type { FolderFile } from '../../../src/sources/municipal/folder.ts';
import { readReiki } from '../../../src/sources/reiki/index.ts';
import { head, line, numbered, pageOf, plain, supplement, table } from './page.ts';

const reiji = head('例示市印鑑条例', '令和2年3月31日', '条例第5号');

function file(text: string, name = 'r001'): FolderFile {
  return {
    file: `${name}.html`,
    name,
    text,
    sha256: '0'.repeat(64),
    details: {},
    manifest: {
      city: { code: '990001', name: '例示市', prefecture: '例示県' },
      source: { title: '例示市例規集', publisher: '例示市' },
    },
  };
}

function read(lines: string, side = '') {
  const reading = readReiki(file(pageOf(reiji + lines, side)));
  if ('message' in reading) throw new Error(reading.message);
  return reading.document;
}

/** Number, caption and words of each provision. */
const told = (lines: string): readonly string[] =>
  read(lines).provisions.map(({ number, caption, text }) => [number, caption, text].join('|'));

describe('a page', () => {
  it('has branch articles, paragraphs, items, and ア and (ア) below them', () => {
    expect(
      told(
        numbered('article', '第1条', '登録は、次による。', '(登録)') +
          numbered('clause', '2', '次に掲げる印鑑は、登録しない。') +
          numbered('item', '(1)', '次のもの') +
          numbered('subitem1', 'ア', '小さいもの') +
          numbered('subitem1', 'イ', '大きいもの') +
          numbered('subitem2', '(ア)', '円いもの') +
          numbered('item', '(2)', 'その他') +
          numbered('article', '第1条の2', '市長は、定める。'),
      ),
    ).toEqual([
      '第1条|(登録)|',
      '第1条第1項||登録は、次による。',
      '第1条第2項||次に掲げる印鑑は、登録しない。',
      '第1条第2項第1号||次のもの',
      '第1条第2項第1号ア||小さいもの',
      '第1条第2項第1号イ||大きいもの',
      '第1条第2項第1号イ(ア)||円いもの',
      '第1条第2項第2号||その他',
      '第1条の2||市長は、定める。',
    ]);
    expect(
      read(
        numbered('article', '第1条', '次') +
          numbered('item', '(1)', '次のもの') +
          numbered('subitem1', 'ア', '小') +
          numbered('subitem2', '(ア)', '円'),
      ).provisions.at(-1)?.anchor,
    ).toBe('Mp-At_1-Pr_1-It_1-Si1_1-Si2_1');
  });

  it('has headings, under which articles keep their anchors, and a 目次 that is left out', () => {
    const { provisions } = read(
      plain('目次') +
        plain('第1章　総則(第1条)') +
        plain('第2章　登録(第2条)') +
        plain('附則') +
        numbered('chapter', '第1章', '総則') +
        numbered('article', '第1条', '甲') +
        numbered('chapter', '第2章', '登録') +
        numbered('section', '第1節', '申請') +
        numbered('article', '第2条', '乙'),
    );
    expect(provisions.map(({ anchor, parent, caption }) => [anchor, parent, caption])).toEqual([
      ['Mp-Ch_1', undefined, '総則'],
      ['Mp-At_1', 'Mp-Ch_1', ''],
      ['Mp-Ch_2', undefined, '登録'],
      ['Mp-Ch_2-Se_1', 'Mp-Ch_2', '申請'],
      ['Mp-At_2', 'Mp-Ch_2-Se_1', ''],
    ]);
  });

  it('has 制定文 before its articles, or a 前文 where more is said', () => {
    const article = numbered('article', '第1条', '甲');
    const enacted = '印鑑条例(昭和50年例示市条例第3号)の全部を改正する。';
    expect(told(plain(enacted) + article)[0]).toBe(`制定文||${enacted}`);
    const preamble = ['わたしたちは、ここに暮らす。', '先人に学ぶ。', 'ここに条例を制定する。'];
    expect(told(preamble.map(plain).join('') + article)[0]).toBe(`前文||${preamble.join('\n')}`);
  });

  it('keeps apart what the publisher notes on amendments', () => {
    const { notes, provisions } = read(
      plain('注　令和3年から改正経過を注記した。') +
        numbered('article', '第1条', '甲') +
        plain('(令3条例8・一部改正)') +
        numbered('article', '第2条', '乙', '(例示市税条例の一部改正)'),
    );
    expect(notes).toEqual(['注　令和3年から改正経過を注記した。']);
    expect(provisions.map(({ text, history, caption }) => [text, history, caption])).toEqual([
      ['甲', '(令3条例8・一部改正)', ''],
      ['乙', '', '(例示市税条例の一部改正)'],
    ]);
  });

  it('has 附則 by the text that each came with, also two of one day and number', () => {
    const amended =
      '<span class="date cm">(令和3年3月31日</span><span class="number cm">条例第8号)</span>';
    const { provisions } = read(
      numbered('article', '第1条', '甲') +
        supplement() +
        numbered('clause', '1', '施行する。', '(施行期日)') +
        numbered('clause', '2', '経過とする。', '(経過措置)') +
        supplement(amended) +
        plain('公布の日から施行する。') +
        supplement(amended.replace('条例', '規則')) +
        plain('公布の日から施行する。'),
    );
    expect(provisions.slice(1).map(({ anchor, number }) => [anchor, number])).toEqual([
      ['Sp', '附則'],
      ['Sp-Pr_1', '附則第1項'],
      ['Sp-Pr_2', '附則第2項'],
      ['Sp_20210331_8', '附則（令和3年条例第8号）'],
      ['Sp_20210331_8.2', '附則（令和3年規則第8号）〔その2〕'],
    ]);
    expect(provisions[2]?.caption).toBe('(施行期日)');
    expect(provisions[4]?.amendment).toEqual({
      number: '令和3年条例第8号',
      promulgatedOn: '2021-03-31',
      key: '20210331_8',
    });
  });

  it('has 別表 with its 項, each as far down as its first cell goes, and its 備考', () => {
    const cell = (words: string, more = '') => `<td ${more}><p class="p">${words}</p></td>`;
    const { provisions } = read(
      numbered('article', '第1条', '手数料は、別表のとおりとする。') +
        line(
          '<div class="table_section"><p class="num"><span class="num cm">別表第1</span><span class="table-title cm">(第1条関係)</span></p></div>',
        ) +
        table(
          '<tr><th><p>区分</p></th><th><p>金額</p></th></tr>' +
            `<tr>${cell('証明', 'rowspan="2"')}${cell('300円')}</tr><tr>${cell('400円')}</tr>` +
            `<tr>${cell('2')}${cell('登録<br>500円')}</tr>`,
        ) +
        line('<p class="p"><span class="cm">備考</span></p>') +
        numbered('item', '1', '電子申請を除く。'),
    );
    expect(
      provisions
        .slice(1)
        .map(({ anchor, number, caption, text }) => [anchor, number, caption, text]),
    ).toEqual([
      ['AppdxTable_1', '別表第1', '(第1条関係)', '区分\t金額'],
      // The first eight digits of the SHA-256 of 証明.
      ['AppdxTable_1-NamedRow_ec80373f', '別表第1証明の項', '', '証明\t300円\n400円'],
      ['AppdxTable_1-Row_2', '別表第1の2の項', '', '2\t登録\n500円'],
      ['AppdxTable_1-Remarks', '別表第1備考', '', ''],
      ['AppdxTable_1-Remarks-It_1', '別表第1備考第1号', '', '電子申請を除く。'],
    ]);
  });

  it('may be a text without articles', () => {
    expect(told(plain('印鑑の登録は、廃止する。') + supplement() + plain('施行する。'))).toEqual([
      '第1項||印鑑の登録は、廃止する。',
      '附則||施行する。',
    ]);
    expect(told(numbered('clause', '1', '甲') + numbered('clause', '2', '乙'))).toEqual([
      '第1項||甲',
      '第2項||乙',
    ]);
  });

  it('has deleted articles as a range', () => {
    const [range] = read(numbered('article', '第2条から第4条まで', '削除')).provisions;
    expect([range?.anchor, range?.number, range?.text]).toEqual([
      'Mp-At_2:4',
      '第2条から第4条まで',
      '削除',
    ]);
  });

  it('gives back what goes on behind a list to the paragraph that has the list', () => {
    expect(
      told(
        numbered('article', '第1条', '次のとおりとする。') +
          numbered('item', '(1)', '甲') +
          plain('ただし、乙を除く。'),
      ),
    ).toEqual(['第1条||次のとおりとする。\nただし、乙を除く。', '第1条第1号||甲']);
  });

  it('is read by its words where the markup is not known', () => {
    expect(
      told(
        line('<section><b>第1条　</b>甲とする。</section>') +
          line('<center>(罰則)</center>') +
          line('第2条　乙とする。') +
          line('<p>(1)　丙</p><p>(2)　丁</p>') +
          '(3)　戊',
      ),
    ).toEqual([
      '第1条||甲とする。',
      '第2条|(罰則)|乙とする。',
      '第2条第1号||丙',
      '第2条第2号||丁',
      '第2条第3号||戊',
    ]);
  });

  it('has no words of scripts, comments, readings and navigation, and its entities are characters', () => {
    expect(
      told(
        numbered(
          'article',
          '第1条',
          '<a href="#x" onclick="alert(1)">この&#x6761;例</a>は、<script>alert("第2条")</script>' +
            '<ruby>瑕疵<rt>かし</rt></ruby>&amp;&lt;b&gt;を<!-- 第3条 -->\n   定める。',
        ),
      ),
    ).toEqual(['第1条||この条例は、瑕疵&<b>を定める。']);
  });
});

describe('a file that is no such page is told from one that is:', () => {
  const message = (text: string): string => {
    const reading = readReiki(file(text));
    return 'message' in reading ? reading.message : 'read';
  };
  const article = numbered('article', '第1条', '甲');

  it.each([
    ['nothing', '', 'does not end with </html>: it was cut off'],
    [
      'a page cut off',
      pageOf(reiji + article).slice(0, -40),
      'does not end with </html>: it was cut off',
    ],
    [
      'another page',
      '<html><body><p>第1条 甲</p></body></html>',
      'is no page of a 例規集: it holds no element of class "joubun"',
    ],
    [
      'a page without a title',
      pageOf(article),
      'begins with no title; expected one such as ○例示市印鑑条例',
    ],
    ['a page without a text', pageOf(reiji), 'holds no provision behind its title'],
    [
      'a text of an unknown sort',
      pageOf(head('例示市民憲章', '令和2年3月31日', '') + article),
      'neither number nor title of 「例示市民憲章」 tells its kind; expected "kind"',
    ],
    [
      'elements without end',
      pageOf(reiji + '<div>'.repeat(100_000)),
      'nests its elements more than 200 deep',
    ],
  ])('%s', (_what, text, expected) => {
    expect(message(text)).toBe(expected);
  });

  it('a name that is none in Latin letters needs an id', () => {
    const reading = readReiki(file(pageOf(reiji + article), '印鑑条例'));
    expect(reading).toEqual({
      message: 'the file’s name makes no id; expected "id", or a name in Latin letters',
    });
  });
});
