/** Forms of references that real texts have: what each leads to. Words as in the instruments named, or in their manner. */
import { describe, expect, it } from 'vitest';
import { type Anchor, parseAnchor, stringifyAnchor } from '../../../src/graph/anchor.ts';
import { citationsOf } from '../../../src/sources/citations/citations.ts';
import { Outline } from '../../../src/sources/citations/outline.ts';
import { namesForPersonnelRules } from '../../../src/sources/citations/personnel-rules.ts';
import { registerOf } from '../../../src/sources/citations/register.ts';

const anchored = (anchor: string): Anchor => {
  const parsed = parseAnchor(anchor);
  if (parsed === null) throw new Error(`${anchor} is no anchor`);
  return stringifyAnchor(parsed);
};

const provisions = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([anchor, text]) => ({ anchor: anchored(anchor), text }));

const laws = [
  [
    'law/322AC0000000067',
    '地方自治法',
    '昭和二十二年法律第六十七号',
    { 'Mp-At_2-Pr_9-It_1': '一' },
  ],
  ['law/324AC0000000188', '測量法', '昭和二十四年法律第百八十八号', { 'Mp-At_3-Pr_1': '一' }],
  [
    'law/132AC0000000048',
    '商法',
    '明治三十二年法律第四十八号',
    { 'Mp-At_31-Pr_1': '一', 'Mp-At_32:500': '削除' },
  ],
  ['law/131AC0000000011', '民法施行法', '明治三十一年法律第十一号', { 'Mp-At_30-Pr_1': '一' }],
  [
    'law/345AC0000000117',
    '国際機関等に派遣される一般職の国家公務員の処遇等に関する法律',
    '昭和四十五年法律第百十七号',
    { 'Mp-At_2-Pr_1': '一' },
  ],
] as const;

const outlines = new Map(
  laws.map(([id, , , texts]) => [id as string, Outline.of(provisions(texts))]),
);
const register = registerOf(
  laws.map(([id, title, number]) => ({ id, title, number })),
  (id) => outlines.get(id),
);

const own = { id: 'law/399AC0000000001', title: '試験に関する法律' };

/** The words that cite in the last of the provisions given, and where each leads. */
function found(
  texts: Readonly<Record<string, string>>,
  shortNames: ReadonlyMap<string, string | undefined> = new Map(),
): readonly string[] {
  const all = provisions(texts);
  const last = all.at(-1)?.anchor;
  return citationsOf({ ...own, provisions: all, shortNames }, register)
    .filter(({ from }) => from === last)
    .map(({ text, instrument, provisions, unresolved }) => {
      const place = instrument === own.id ? '' : (instrument ?? '').replace('law/', '');
      const to = provisions.length === 0 ? [place] : provisions.map((one) => `${place}#${one}`);
      return `${text} → ${unresolved ?? to.join(' ')}`;
    });
}

describe('a range', () => {
  it('leads to what there is of it, as a 附則 in extract has only some of its articles', () => {
    expect(
      found({
        'Sp_411AC0000000146-At_6-Pr_1': '一',
        'Sp_411AC0000000146-At_14-Pr_1': '二',
        'Sp_411AC0000000146-At_15-Pr_1': '附則第二条から前条までに規定するもののほか',
      }),
    ).toEqual(['附則第二条から前条まで → #Sp_411AC0000000146-At_6 #Sp_411AC0000000146-At_14']);
  });

  it('that ends with 前条 begins in the text in which that is', () => {
    expect(
      found({
        'Sp_411AC0000000055-At_1301-Pr_1': '一',
        'Sp_411AC0000000055-At_1344-Pr_1': '第千三百一条から前条までに定めるもののほか',
      }),
    ).toEqual(['第千三百一条から前条まで → #Sp_411AC0000000055-At_1301']);
  });

  it('of which nothing is there leads nowhere', () => {
    expect(found({ 'Mp-At_1-Pr_1': '第七条から第九条までの規定' })).toEqual([
      '第七条から第九条まで → NO_SUCH_PROVISION',
    ]);
  });

  it('may be restricted to one of its items', () => {
    expect(
      found({
        'Mp-At_74-Pr_1-It_1': '一',
        'Mp-At_74-Pr_1-It_2': '二',
        'Mp-At_74-Pr_1-It_3': '三',
        'Mp-At_76-Pr_1':
          '第七十四条第一号から第三号まで（第二号ただし書に係る部分を除く。）に適合し',
      }),
    ).toEqual([
      '第七十四条第一号から第三号まで → #Mp-At_74-Pr_1-It_1 #Mp-At_74-Pr_1-It_2 #Mp-At_74-Pr_1-It_3',
      '第二号ただし書 → #Mp-At_74-Pr_1-It_2',
    ]);
  });
});

describe('a provision of which nothing is left', () => {
  it('is DELETED in a run of articles as well, with whatever stood under it', () => {
    expect(found({ 'Mp-At_1-Pr_1': '商法第七十六条及び第百四十一条第一項の規定' })).toEqual([
      '商法第七十六条 → DELETED',
      '第百四十一条第一項 → DELETED',
    ]);
  });
});

describe('改正前の', () => {
  it('is said once for all laws of a list, in force or not', () => {
    expect(
      found({
        'Sp-Pr_1':
          'この法律による改正前の証券取引法、測量法又は抵当証券業の規制等に関する法律の規定',
      }),
    ).toEqual([
      'この法律 → ',
      '証券取引法 → FORMER_TEXT',
      '測量法 → FORMER_TEXT',
      '抵当証券業の規制等に関する法律 → FORMER_TEXT',
    ]);
  });

  it('leaves a law with an article of its own in a list alone', () => {
    expect(found({ 'Sp-Pr_1': '改正前の商法第三十一条及び測量法第三条の規定' })).toEqual([
      '商法第三十一条 → FORMER_TEXT',
      '測量法第三条 → 324AC0000000188#Mp-At_3',
    ]);
  });

  it('stands before the whole title, whatever words that holds', () => {
    const title =
      '地域における多様な主体の連携による生物の多様性の保全のための活動の促進等に関する法律';
    expect(found({ 'Sp-Pr_1': `廃止前の${title}第四条第一項の規定` })).toEqual([
      `${title}第四条第一項 → FORMER_TEXT`,
    ]);
    expect(
      found({
        'Sp-Pr_1':
          '改正前の外航船舶建造融資利子補給及び損失補償法（以下「旧法」という。）第二条の規定',
      }),
    ).toEqual([
      '外航船舶建造融資利子補給及び損失補償法（以下「旧法」という。）第二条 → FORMER_TEXT',
    ]);
  });
});

describe('the name of an instrument', () => {
  it('behind 新 in a 附則 is that of the law as amended', () => {
    const words = '新地方自治法第二条第九項第一号に規定する第一号法定受託事務';
    expect(found({ 'Sp_411AC0000000087-At_161-Pr_2': words })).toEqual([
      '新地方自治法第二条第九項第一号 → 322AC0000000067#Mp-At_2-Pr_9-It_1',
    ]);
  });

  it('begins behind 但 and 外 in the manner of old statutes', () => {
    expect(
      found({
        'Mp-At_1-Pr_1':
          '本法ニ別段ノ定アル場合ヲ除ク外旧商法ノ規定ヲ適用ス但民法施行法第三十条ノ準用ヲ妨ケス',
      }),
    ).toEqual(['本法 → ', '旧商法 → FORMER_TEXT', '民法施行法第三十条 → 131AC0000000011#Mp-At_30']);
  });

  it('may be known by what it amends alone', () => {
    const title =
      '株式等の取引に係る決済の合理化を図るための社債等の振替に関する法律等の一部を改正する法律';
    expect(found({ 'Sp-Pr_1': `この法律は、${title}の施行の日から施行する。` })).toEqual([
      'この法律 → ',
      `${title} → UNKNOWN_INSTRUMENT`,
    ]);
  });

  it('is given to all 人事院規則 by 人事院規則一―二', () => {
    const terms = provisions({
      'Mp-Pr_1-It_6':
        '「派遣法」とは、「国際機関等に派遣される一般職の国家公務員の処遇等に関する法律（昭和四十五年法律第百十七号）」をいう。',
    });
    const namesFor = namesForPersonnelRules(terms, register);
    const text = { 'Mp-At_6-Pr_2-It_2': '派遣法第二条第一項の規定により派遣された職員' };
    expect(found(text, namesFor('law/336RJNJ09034000'))).toEqual([
      '派遣法第二条第一項 → 345AC0000000117#Mp-At_2-Pr_1',
    ]);
    expect(found(text, namesFor(own.id))).toEqual(['派遣法第二条第一項 → UNKNOWN_INSTRUMENT']);
  });

  it('does not make a reference of a treaty spoken of by its short name, but of its article', () => {
    expect(
      found({
        'Mp-At_1-Pr_1': '人の移動に関する条約（以下「条約」という。）の実施',
        'Mp-At_2-Pr_1': '条約に基づき、条約第三条の規定による',
      }),
    ).toEqual(['条約第三条 → UNKNOWN_INSTRUMENT']);
  });
});

describe('numbers of forms', () => {
  it('are no items, whatever stands before them in the list; an article after them is one', () => {
    expect(
      found({
        'Mp-At_10-Pr_1': '十',
        'Mp-At_11-Pr_1': '測量法別紙様式第二十三号、第十条の測量法別紙様式第八号の二及び第二十二号',
      }),
    ).toEqual(['測量法 → 324AC0000000188', '第十条 → #Mp-At_10', '測量法 → 324AC0000000188']);
  });
});

describe('a row with a law in its first cell, as those of 地方自治法別表第一', () => {
  const row = 'AppdxTable_1-NamedRow_a8bfcab0';
  const own = { 'Mp-At_6-Pr_1': '一', 'Mp-At_6-Pr_3': '三', 'Sp-At_18-Pr_1': '十八' };

  it('speaks of that law, be it known or not', () => {
    const cell =
      '第三条（第三項を除く。）及び附則第十八条の規定により都道府県が処理することとされている事務';
    expect(found({ ...own, [row]: `測量法（昭和二十四年法律第百八十八号）\t${cell}` })).toEqual([
      '測量法（昭和二十四年法律第百八十八号） → 324AC0000000188',
      '第三条 → 324AC0000000188#Mp-At_3',
      '第三項 → NO_SUCH_PROVISION',
      '附則第十八条 → NO_SUCH_PROVISION',
    ]);
    const unknown = 'がん登録等の推進に関する法律（平成二十五年法律第百十一号）';
    const said = found({ ...own, [row]: `${unknown}\t${cell}` });
    expect(said.slice(-3)).toEqual([
      '第三条 → UNKNOWN_INSTRUMENT',
      '第三項 → UNKNOWN_INSTRUMENT',
      '附則第十八条 → UNKNOWN_INSTRUMENT',
    ]);
  });

  it('has no paragraphs that a number could lead to', () => {
    expect(found({ ...own, [row]: '第六項の規定' })).toEqual(['第六項 → NO_ANTECEDENT']);
  });
});

describe('及ヒ', () => {
  it('joins a list as 及ビ does', () => {
    expect(
      found({ 'Mp-At_56-Pr_1': '一', 'Mp-At_60-Pr_1': '民法施行法第三十条及ヒ第五十六条ノ規定' }),
    ).toEqual(['民法施行法第三十条 → 131AC0000000011#Mp-At_30', '第五十六条 → NO_SUCH_PROVISION']);
  });
});

describe('a name that the text gives to none', () => {
  it('is in a 附則 that of the instrument itself, elsewhere of one that is not known', () => {
    expect(found({ 'Mp-At_3-Pr_1': '一', 'Sp-Pr_2': '新法第三条の規定は、' })).toEqual([
      '新法第三条 → #Mp-At_3',
    ]);
    // 大正十五年法律第六十二号（民事訴訟法中改正法律施行法）第十二条
    expect(
      found({
        'Mp-At_12-Pr_1':
          '新法施行前抗告裁判所ノ為シタル決定ニ対シテハ仍旧法ニ依リ更ニ抗告ヲ為スコトヲ得',
      }),
    ).toEqual(['新法 → UNKNOWN_INSTRUMENT', '旧法 → FORMER_TEXT']);
  });

  it('is an older text behind 旧, whatever law it is of', () => {
    expect(found({ 'Mp-At_4-Pr_1': '附則第九十五条第一項に規定する旧共済法による年金' })).toEqual([
      '附則第九十五条第一項 → NO_SUCH_PROVISION',
      '旧共済法 → FORMER_TEXT',
    ]);
  });

  it('is an amending law that is not named here where it is said what that did', () => {
    expect(found({ 'Sp_363M201901014-Pr_3': '改正法附則第九項の規定により' })).toEqual([
      '改正法附則第九項 → UNKNOWN_INSTRUMENT',
    ]);
  });
});

describe('a caption in brackets behind an article', () => {
  it('names what the article is about and cites nothing', () => {
    expect(
      found({ 'Mp-At_1-Pr_1': '測量法第三条（商法の一部改正）の規定による改正後の商法第三十一条' }),
    ).toEqual([
      '測量法第三条 → 324AC0000000188#Mp-At_3',
      '商法第三十一条 → 132AC0000000048#Mp-At_31',
    ]);
  });

  it('is none where it leaves something out', () => {
    expect(
      found({ 'Mp-At_3-Pr_2': '二', 'Mp-At_5-Pr_1': '第三条（第二項を除く。）の規定' }),
    ).toEqual(['第三条 → #Mp-At_3', '第二項 → #Mp-At_3-Pr_2']);
  });
});

describe('前二条', () => {
  it('leads to the one that an extract still has', () => {
    expect(
      found({
        'Sp_416AC0000000152-At_39-Pr_1': '一',
        'Sp_416AC0000000152-At_40-Pr_1': '前二条に規定するもののほか',
      }),
    ).toEqual(['前二条 → #Sp_416AC0000000152-At_39']);
  });

  it('leads nowhere before the second article', () => {
    expect(found({ 'Mp-At_1-Pr_1': '一', 'Mp-At_2-Pr_1': '前二条の規定' })).toEqual([
      '前二条 → NO_SUCH_PROVISION',
    ]);
  });
});

describe('a short name from a list of laws', () => {
  it('is no name where it stands in a sentence', () => {
    const register = registerOf(
      [
        {
          id: 'law/351AC0000000057',
          title: '特定商取引に関する法律',
          abbreviations: ['訪問販売', '特商法'],
        },
      ],
      () => undefined,
    );
    const words = (text: string) =>
      citationsOf(
        { ...own, provisions: provisions({ 'Mp-At_1-Pr_1': text }), shortNames: new Map() },
        register,
      );
    expect(words('訪問販売に係る契約')).toEqual([]);
    expect(words('特商法第二条').map(({ instrument }) => instrument)).toEqual([
      'law/351AC0000000057',
    ]);
  });
});
