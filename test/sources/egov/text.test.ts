/** The words of a provision, as they are put together from the XML. */
import { describe, expect, it } from 'vitest';
import { readAmendment } from '../../../src/sources/egov/amendment.ts';
import { readLaw } from '../../../src/sources/egov/read-law.ts';
import { article, chunksOf, lawXml, paragraph, provenance, provisionsIn, read } from './laws.ts';

const sentence = (words: string, attributes = '') => `<Sentence ${attributes}>${words}</Sentence>`;
const paragraphOf = (content: string, below = '') =>
  `<Paragraph Num="1"><ParagraphNum/><ParagraphSentence>${content}</ParagraphSentence>${below}</Paragraph>`;

/** The first article of a law with one paragraph like this. */
async function articleOf(content: string, below = '') {
  const provisions = await provisionsIn({ main: article('1', paragraphOf(content, below)) });
  const first = provisions['Mp-At_1'];
  if (first === undefined) throw new Error('the test’s law has no first article');
  return first;
}

describe('the text of a provision', () => {
  it('runs its sentences together', async () => {
    expect((await articleOf(sentence('甲とする。') + sentence('ただし、乙。'))).text).toBe(
      '甲とする。ただし、乙。',
    );
  });

  it('leaves out how words are read', async () => {
    expect(
      (await articleOf(sentence('<Ruby>瑕<Rt>か</Rt></Ruby><Ruby>疵<Rt>し</Rt></Ruby>を'))).text,
    ).toBe('瑕疵を');
  });

  it('keeps what is raised or lowered in the line', async () => {
    expect((await articleOf(sentence('一<Sup>２</Sup>とＮ<Sub>ｘ</Sub>'))).text).toBe('一２とＮｘ');
  });

  it('leaves out how the file is laid out, not the spaces of the law', async () => {
    const { text } = await articleOf(
      sentence('\n        第一　Windows 10を\n        用いる。\n      '),
    );
    expect(text).toBe('第一　Windows 10を用いる。');
  });

  it('reads the characters that XML writes in other ways', async () => {
    expect((await articleOf(sentence('Ａ&amp;Ｂ&lt;Ｃ&#x3042;<![CDATA[<い>]]>'))).text).toBe(
      'Ａ&Ｂ<Ｃあ<い>',
    );
  });

  it('sets columns apart by the space that statutes print, or by lines', async () => {
    const columns =
      '<Column Num="1"><Sentence>区長</Sentence></Column><Column Num="2"><Sentence>区の長</Sentence></Column>';
    const item = `<Item Num="1"><ItemTitle>一</ItemTitle><ItemSentence>${columns}<Column LineBreak="true"><Sentence>をいう</Sentence></Column></ItemSentence></Item>`;
    const provisions = await provisionsIn({ main: article('1', paragraph(1, '次の', item)) });
    expect(provisions['Mp-At_1-Pr_1-It_1']?.text).toBe('区長　区の長\nをいう');
  });

  it('goes on with the table in it: a line a row, a tab between cells, empty ones too', async () => {
    const cell = (words: string) => `<TableColumn>${words}</TableColumn>`;
    const table = `<TableStruct><TableStructTitle>表</TableStructTitle><Table>
      <TableRow>${cell(sentence('上欄'))}${cell(sentence('下欄'))}</TableRow>
      <TableRow>${cell('')}${cell(sentence('一　甲') + sentence('二　乙'))}</TableRow>
      <TableRow>${cell(sentence('丙'))}${cell('')}</TableRow>
      <TableRow>${cell('<Item Num="1"><ItemTitle>一</ItemTitle><ItemSentence><Sentence>丁</Sentence></ItemSentence></Item>')}</TableRow></Table>
      <Remarks><RemarksLabel>備考</RemarksLabel><Sentence>戊</Sentence></Remarks></TableStruct>`;
    const { text } = await articleOf(sentence('次の表による。'), table);
    expect(text).toBe('次の表による。\n表\n上欄\t下欄\n\t一　甲\n二　乙\n丙\n一　丁\n備考　戊');
  });

  it('goes on with a list, and with what stands behind its items', async () => {
    const list =
      '<List><ListSentence><Sentence>氏名</Sentence></ListSentence><Sublist1><Sublist1Sentence><Sentence>甲</Sentence></Sublist1Sentence></Sublist1></List>';
    const item =
      '<Item Num="1"><ItemTitle>一</ItemTitle><ItemSentence><Sentence>乙</Sentence></ItemSentence></Item>';
    const table =
      '<TableStruct><Table><TableRow><TableColumn><Sentence>丙</Sentence></TableColumn></TableRow></Table></TableStruct>';
    expect((await articleOf(sentence('次の'), list + item + table)).text).toBe(
      '次の\n氏名\n甲\n丙',
    );
  });

  it('of an article holds the note on penalties behind its paragraphs', async () => {
    const main = `<Article Num="1"><ArticleTitle>第一条</ArticleTitle>${paragraph(1, '甲')}<SupplNote>（罰則　第九条）</SupplNote></Article>`;
    expect((await provisionsIn({ main }))['Mp-At_1']?.text).toBe('甲\n（罰則　第九条）');
  });

  it('holds the provisions that it quotes: they are none of this law', async () => {
    const quoted =
      '<QuoteStruct><Table><TableRow><TableColumn><Sentence>第二条</Sentence></TableColumn></TableRow></Table></QuoteStruct>';
    const amended = `<AmendProvision><AmendProvisionSentence><Sentence>第三条を次のように改める。</Sentence></AmendProvisionSentence>
      <NewProvision>${article('3', paragraph(1, '新しい。'))}</NewProvision></AmendProvision>`;
    const main = article('1', paragraphOf(sentence(`読み替える。${quoted}とする。`), amended));
    const provisions = await provisionsIn({ main });
    expect(Object.keys(provisions)).toEqual(['Mp-At_1']);
    expect(provisions['Mp-At_1']?.text).toBe(
      '読み替える。\n第二条\nとする。\n第三条を次のように改める。\n第3条　新しい。',
    );
  });
});

describe('parts of a provision', () => {
  const partsOf = async (...sentences: readonly [string, string?][]) => {
    const content = sentences.map(([words, role]) => sentence(words, role && `Function="${role}"`));
    const { text, parts } = await articleOf(content.join(''));
    return Object.fromEntries(parts.map(({ part, start, end }) => [part, text.slice(start, end)]));
  };

  it('are 本文 and ただし書', async () => {
    expect(await partsOf(['甲とする。', 'main'], ['ただし、乙。', 'proviso'])).toEqual({
      MAIN: '甲とする。',
      PROVISO: 'ただし、乙。',
    });
  });

  it('are 前段 and 後段, with 中段 where there are three', async () => {
    expect(await partsOf(['甲。'], ['この場合において、乙。'])).toEqual({
      FORMER: '甲。',
      LATTER: 'この場合において、乙。',
    });
    expect(await partsOf(['甲。'], ['乙。'], ['丙。'])).toEqual({
      FORMER: '甲。',
      MIDDLE: '乙。',
      LATTER: '丙。',
    });
  });

  it('are the ただし書 alone where it is one of three sentences', async () => {
    expect(await partsOf(['甲。'], ['乙。', 'main'], ['ただし、丙。', 'proviso'])).toEqual({
      PROVISO: 'ただし、丙。',
    });
  });

  it('are none where there is one sentence, or so many that none has a name', async () => {
    expect(await partsOf(['甲。'])).toEqual({});
    expect(await partsOf(['甲。'], ['乙。'], ['丙。'], ['丁。'])).toEqual({});
  });
});

describe('the number of an amending law', () => {
  it.each([
    ['平成一一年七月一六日法律第八七号', '平成11年法律第87号', '19990716_87'],
    ['昭和二二年一二月一二日法律第一六九号', '昭和22年法律第169号', '19471212_169'],
    ['令和元年五月三一日法律第一六号', '令和元年法律第16号', '20190531_16'],
    ['平成二〇年一二月一日人事院規則一―五〇', '平成20年人事院規則1―50', '20081201_1_50'],
    [
      '昭和六○年四月六日国家公安委員会規則第一○号',
      '昭和60年国家公安委員会規則第10号',
      '19850406_10',
    ],
    ['平成二八年一一月二八日法律第八六号　抄', '平成28年法律第86号', '20161128_86'],
    ['平成二五年五月一六日', '平成25年5月16日', '20130516'],
    ['ある法律', 'ある法律', undefined],
  ])('%s is cited as %s and stands in anchors as %s', (words, number, key) => {
    expect(readAmendment(words)).toMatchObject({ number, ...(key && { key }) });
    expect(readAmendment(words).key).toBe(key);
  });
});

describe('the XML of a law', () => {
  it('may come in pieces that cut a character or a tag', async () => {
    const bytes = Buffer.from(lawXml({ main: article('1', paragraph(1, '区長')) }));
    const whole = await read(bytes.toString());
    const pieces = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1));
    expect(await readLaw(chunksOf(...pieces), provenance)).toEqual(whole);
  });
});
