/** Where each provision of a law stands, and what it is called. */
import { describe, expect, it } from 'vitest';
import { article, lawXml, paragraph, provisionsIn, read } from './laws.ts';

const item = (num: string, title: string, words: string, below = '') =>
  `<Item Num="${num}"><ItemTitle>${title}</ItemTitle><ItemSentence><Sentence>${words}</Sentence></ItemSentence>${below}</Item>`;
const subitem = (level: number, num: string, title: string, words: string, below = '') =>
  `<Subitem${level} Num="${num}"><Subitem${level}Title>${title}</Subitem${level}Title><Subitem${level}Sentence><Sentence>${words}</Sentence></Subitem${level}Sentence>${below}</Subitem${level}>`;
const suppl = (content: string, attributes = '') =>
  `<SupplProvision ${attributes}><SupplProvisionLabel>附　則</SupplProvisionLabel>${content}</SupplProvision>`;

/** Anchors, each with how it is cited. */
async function numbersIn(parts: Parameters<typeof provisionsIn>[0]) {
  const provisions = await provisionsIn(parts);
  return Object.fromEntries(
    Object.entries(provisions).map(([anchor, { number }]) => [anchor, number]),
  );
}

describe('provisions', () => {
  it('go down to 号, イ, (1), (i) and what stands below', async () => {
    const deepest = subitem(4, '1', 'ａ', '戊');
    const deep = subitem(3, '2', '（ｉｉ）', '丁', deepest);
    const below = subitem(1, '3', 'ハ', '乙', subitem(2, '1', '（１）', '丙', deep));
    const main = article(
      '5',
      paragraph(1, '次による。', item('2_2', '二の二', '甲', below)),
      paragraph(2, '二'),
    );
    expect(await numbersIn({ main })).toEqual({
      'Mp-At_5': '第5条',
      'Mp-At_5-Pr_1': '第5条第1項',
      'Mp-At_5-Pr_1-It_2_2': '第5条第1項第2号の2',
      'Mp-At_5-Pr_1-It_2_2-Si1_3': '第5条第1項第2号の2ハ',
      'Mp-At_5-Pr_1-It_2_2-Si1_3-Si2_1': '第5条第1項第2号の2ハ(1)',
      'Mp-At_5-Pr_1-It_2_2-Si1_3-Si2_1-Si3_2': '第5条第1項第2号の2ハ(1)(ii)',
      // 号の細分 below (i) follow no common rule: the law's own letter is what it is cited by.
      'Mp-At_5-Pr_1-It_2_2-Si1_3-Si2_1-Si3_2-Si4_1': '第5条第1項第2号の2ハ(1)(ii)a',
      'Mp-At_5-Pr_2': '第5条第2項',
    });
  });

  it('of an article of one paragraph are cited without 第1項, for the article is that paragraph', async () => {
    const provisions = await provisionsIn({
      main: article('148', paragraph(1, '長は、管理する。', item('1', '一', '甲'))),
    });
    expect(Object.keys(provisions)).toEqual(['Mp-At_148', 'Mp-At_148-Pr_1-It_1']);
    expect(provisions['Mp-At_148']?.text).toBe('長は、管理する。');
    expect(provisions['Mp-At_148-Pr_1-It_1']).toMatchObject({
      number: '第148条第1号',
      parent: 'Mp-At_148',
    });
  });

  it('keep the only paragraph apart where it bears a number of its own', async () => {
    const numbered = `<Paragraph Num="1"><ParagraphNum>１</ParagraphNum><ParagraphSentence><Sentence>甲</Sentence></ParagraphSentence></Paragraph>`;
    expect(Object.keys(await provisionsIn({ main: article('1', numbered) }))).toEqual([
      'Mp-At_1',
      'Mp-At_1-Pr_1',
    ]);
  });

  it('of a law without articles are its paragraphs', async () => {
    expect(
      await numbersIn({ main: paragraph(1, '甲', item('1', '一', '乙')) + paragraph(2, '丙') }),
    ).toEqual({
      'Mp-Pr_1': '第1項',
      'Mp-Pr_1-It_1': '第1項第1号',
      'Mp-Pr_2': '第2項',
    });
  });

  it('stand under their headings, which are no part of an article’s anchor', async () => {
    const main = `<Part Num="1"><PartTitle>第一編　総則</PartTitle>${article('1', paragraph(1, '甲'))}</Part>
      <Part Num="2"><PartTitle>第二編　普通地方公共団体</PartTitle>
        <Chapter Num="1_2"><ChapterTitle>第一章の二　区域</ChapterTitle>
          <Section Num="1"><SectionTitle>第一節　通則</SectionTitle>
            <Subsection Num="1"><SubsectionTitle>第一款　通則</SubsectionTitle>
              <Division Num="1"><DivisionTitle>第一目　通則</DivisionTitle>${article('5', paragraph(1, '乙'))}</Division>
            </Subsection></Section></Chapter></Part>`;
    const provisions = await provisionsIn({ main });
    expect(
      Object.values(provisions).map(({ anchor, parent, number, caption }) => [
        anchor,
        parent,
        number,
        caption,
      ]),
    ).toEqual([
      ['Mp-Pa_1', undefined, '第1編', '総則'],
      ['Mp-At_1', 'Mp-Pa_1', '第1条', ''],
      ['Mp-Pa_2', undefined, '第2編', '普通地方公共団体'],
      ['Mp-Pa_2-Ch_1_2', 'Mp-Pa_2', '第2編第1章の2', '区域'],
      ['Mp-Pa_2-Ch_1_2-Se_1', 'Mp-Pa_2-Ch_1_2', '第2編第1章の2第1節', '通則'],
      ['Mp-Pa_2-Ch_1_2-Se_1-Ss_1', 'Mp-Pa_2-Ch_1_2-Se_1', '第2編第1章の2第1節第1款', '通則'],
      [
        'Mp-Pa_2-Ch_1_2-Se_1-Ss_1-Di_1',
        'Mp-Pa_2-Ch_1_2-Se_1-Ss_1',
        '第2編第1章の2第1節第1款第1目',
        '通則',
      ],
      ['Mp-At_5', 'Mp-Pa_2-Ch_1_2-Se_1-Ss_1-Di_1', '第5条', ''],
    ]);
  });

  it('that are deleted say so, a run of articles as one', async () => {
    const main = `<Chapter Num="3"><ChapterTitle>第三章　削除</ChapterTitle></Chapter>
      <Article Num="20:73"><ArticleTitle>第二十条から第七十三条まで</ArticleTitle>${paragraph(1, '削除')}</Article>`;
    const provisions = await provisionsIn({ main });
    expect(provisions['Mp-Ch_3']).toMatchObject({ text: '削除', caption: '' });
    expect(provisions['Mp-At_20:73']).toMatchObject({
      text: '削除',
      number: '第20条から第73条まで',
    });
  });

  it('of each 附則 start anew, and are told by the law that it came with', async () => {
    const after =
      suppl(article('1', paragraph(1, '公布の日から'), paragraph(2, '二'))) +
      suppl(
        article('1', paragraph(1, '施行する。')),
        'AmendLawNum="平成一一年七月一六日法律第八七号" Extract="true"',
      ) +
      suppl(paragraph(1, '経過措置'), 'AmendLawNum="平成一一年一二月二二日法律第一六〇号"');
    const provisions = await provisionsIn({ main: article('1', paragraph(1, '甲')), after });
    expect(await numbersIn({ main: '', after })).toEqual({
      Sp: '附則',
      'Sp-At_1': '附則第1条',
      'Sp-At_1-Pr_1': '附則第1条第1項',
      'Sp-At_1-Pr_2': '附則第1条第2項',
      Sp_19990716_87: '附則（平成11年法律第87号）',
      'Sp_19990716_87-At_1': '附則（平成11年法律第87号）第1条',
      Sp_19991222_160: '附則（平成11年法律第160号）',
    });
    expect(provisions['Sp_19990716_87']).toMatchObject({ extract: true, label: '附　則' });
    expect(provisions['Sp_19991222_160']).toMatchObject({ extract: false, text: '経過措置' });
    expect(provisions['Sp_19990716_87']?.amendment).toEqual({
      number: '平成11年法律第87号',
      promulgatedOn: '1999-07-16',
      key: '19990716_87',
    });
  });

  it('that bear a number twice are told apart', async () => {
    const main = article(
      '15',
      paragraph(1, '甲', item('1', '一', '乙') + item('2', '二', '丙') + item('1', '一', '丁')),
    );
    expect(await numbersIn({ main })).toEqual({
      'Mp-At_15': '第15条',
      'Mp-At_15-Pr_1-It_1': '第15条第1号',
      'Mp-At_15-Pr_1-It_2': '第15条第2号',
      'Mp-At_15-Pr_1-It_1.2': '第15条第1号〔その2〕',
    });
  });

  it('are numbered as the law prints, where the XML counts otherwise', async () => {
    // 住民基本台帳法 prints 一, 一の二, 二; its XML counts 1, 2, 3.
    const items = item('1', '一', '甲') + item('2', '一の二', '乙') + item('3', '二', '丙');
    // 地方税法 deletes イ and ロ together and counts ハ as 2.
    const subitems = subitem(1, '1', 'イ及びロ', '削除') + subitem(1, '2', 'ハ', '丁');
    const main = article('7', paragraph(1, '次の', items + item('4', '三', '次の', subitems)));
    expect(Object.keys(await numbersIn({ main })).slice(1)).toEqual([
      'Mp-At_7-Pr_1-It_1',
      'Mp-At_7-Pr_1-It_1_2',
      'Mp-At_7-Pr_1-It_2',
      'Mp-At_7-Pr_1-It_3',
      'Mp-At_7-Pr_1-It_3-Si1_1:2',
      'Mp-At_7-Pr_1-It_3-Si1_3',
    ]);
  });

  it('are cited by the law’s own numbers where those are of another kind', async () => {
    const below = subitem(1, '1', '１', '丁');
    const items = item('1', '（一）', '甲') + item('ロ', 'ロ', '乙') + item('3', '', '丙', below);
    expect(await numbersIn({ main: article('1', paragraph(1, '次の', items)) })).toEqual({
      'Mp-At_1': '第1条',
      'Mp-At_1-Pr_1-It_1': '第1条(一)',
      'Mp-At_1-Pr_1-It_2': '第1条ロ',
      'Mp-At_1-Pr_1-It_3': '第1条第3号',
      'Mp-At_1-Pr_1-It_3-Si1_1': '第1条第3号 1',
    });
  });

  it('before the main provision are 制定文 and 前文', async () => {
    const before = `<EnactStatement>朕は、</EnactStatement><EnactStatement>ここに公布せしめる。</EnactStatement>
      <Preamble>${paragraph(1, '日本国民は、')}${paragraph(2, '')}</Preamble>`;
    const provisions = await provisionsIn({ before });
    expect(Object.keys(provisions)).toEqual([
      'EnactStatement',
      'Preamble',
      'Preamble-Pr_1',
      'Preamble-Pr_2',
    ]);
    expect(provisions['EnactStatement']?.text).toBe('朕は、\nここに公布せしめる。');
  });

  it('have their headings as printed, before or behind the number', async () => {
    const before = `<Article Num="1"><ArticleCaption>（目的）</ArticleCaption><ArticleTitle>第一条</ArticleTitle>${paragraph(1, '甲')}</Article>`;
    const behind = `<Article Num="2"><ArticleTitle>第二条</ArticleTitle><ArticleCaption>〔定義〕</ArticleCaption>${paragraph(1, '乙')}</Article>`;
    const provisions = await provisionsIn({ main: before + behind });
    expect(provisions['Mp-At_1']).toMatchObject({ label: '第一条', caption: '（目的）' });
    expect(provisions['Mp-At_2']).toMatchObject({ label: '第二条', caption: '〔定義〕' });
  });

  it('do not come from the table of contents', async () => {
    const before = `<TOC><TOCLabel>目次</TOCLabel><TOCChapter Num="1"><ChapterTitle>第一章　総則</ChapterTitle></TOCChapter></TOC>`;
    expect(await provisionsIn({ before })).toEqual({});
  });
});

describe('what is appended to a law', () => {
  const row = (...cells: readonly string[]) =>
    `<TableRow>${cells.map((cell) => (cell.startsWith('<') ? cell : `<TableColumn><Sentence>${cell}</Sentence></TableColumn>`)).join('')}</TableRow>`;
  const table = (title: string, ...rows: readonly string[]) =>
    `<AppdxTable><AppdxTableTitle>${title}</AppdxTableTitle><RelatedArticleNum>（第二条関係）</RelatedArticleNum>
      <TableStruct><Table>${rows.join('')}</Table></TableStruct></AppdxTable>`;

  it('has the rows of its tables, by their number or by the words that head them', async () => {
    const after = table(
      '別表第一の二',
      row('三の二', '甲'),
      row('五　厚生労働省', '乙'),
      row('戸籍法（昭和二十二年法律第二百二十四号）', '丙'),
    );
    const provisions = await provisionsIn({ after });
    // sha256 of 戸籍法（昭和二十二年法律第二百二十四号） begins with these digits.
    expect(
      Object.values(provisions).map(({ anchor, number, text }) => [anchor, number, text]),
    ).toEqual([
      ['AppdxTable_1_2', '別表第1の2', ''],
      ['AppdxTable_1_2-Row_3_2', '別表第1の2 3の2の項', '三の二\t甲'],
      ['AppdxTable_1_2-Row_5', '別表第1の2 5の項', '五　厚生労働省\t乙'],
      [
        'AppdxTable_1_2-NamedRow_cd7e6952',
        '別表第1の2 戸籍法（昭和二十二年法律第二百二十四号）の項',
        '戸籍法（昭和二十二年法律第二百二十四号）\t丙',
      ],
    ]);
    expect(provisions['AppdxTable_1_2']).toMatchObject({
      caption: '（第二条関係）',
      label: '別表第一の二',
    });
  });

  it('joins what is one row by its first cell', async () => {
    const wide = '<TableColumn rowspan="2"><Sentence>一</Sentence></TableColumn>';
    const blank = '<TableColumn BorderTop="none"></TableColumn>';
    const after = table('別表', row(wide, '甲'), row('乙'), row('二', '丙'), row(blank, '丁'));
    const provisions = await provisionsIn({ after });
    expect(Object.values(provisions).map(({ anchor, text }) => [anchor, text])).toEqual([
      ['AppdxTable', ''],
      ['AppdxTable-Row_1', '一\t甲\n乙'],
      ['AppdxTable-Row_2', '二\t丙\n\t丁'],
    ]);
  });

  it('has items and 備考 of its own', async () => {
    const after = `<AppdxTable><AppdxTableTitle>別表第一</AppdxTableTitle>${item('1', '一', '甲')}
      <Remarks><RemarksLabel>備考</RemarksLabel>${item('1', '一', '乙')}</Remarks></AppdxTable>`;
    expect(await numbersIn({ after })).toEqual({
      AppdxTable_1: '別表第1',
      'AppdxTable_1-It_1': '別表第1第1号',
      'AppdxTable_1-Remarks': '別表第1備考',
      'AppdxTable_1-Remarks-It_1': '別表第1備考第1号',
    });
  });

  it('is cited by the name that the law gives it', async () => {
    const style = (title: string) =>
      `<AppdxStyle><AppdxStyleTitle>${title}</AppdxStyleTitle><StyleStruct><Style><Fig src="./pict/1.jpg"/></Style></StyleStruct></AppdxStyle>`;
    const after =
      style('様式第三号の二（第五条関係）') +
      style('第四号様式') +
      style('様式第五　削除') +
      style('様式第三号の二（その二）') +
      '<AppdxNote><AppdxNoteTitle>別記第一</AppdxNoteTitle></AppdxNote>' +
      '<AppdxFormat><AppdxFormatTitle>第一号書式</AppdxFormatTitle></AppdxFormat>' +
      '<Appdx><ArithFormulaNum>付録第一</ArithFormulaNum><ArithFormula>Ａ＝Ｂ</ArithFormula></Appdx>' +
      '<AppdxFig><AppdxFigTitle>別図</AppdxFigTitle></AppdxFig>' +
      suppl(
        `${paragraph(1, '甲')}<SupplProvisionAppdxTable><SupplProvisionAppdxTableTitle>附則別表第二</SupplProvisionAppdxTableTitle></SupplProvisionAppdxTable>`,
      );
    const provisions = await provisionsIn({ after });
    expect(
      Object.values(provisions).map(({ anchor, number, text }) => [anchor, number, text]),
    ).toEqual([
      ['AppdxStyle_3_2', '様式第三号の二', ''],
      ['AppdxStyle_4', '第四号様式', ''],
      ['AppdxStyle_5', '様式第五', '削除'],
      ['AppdxStyle_3_2.2', '様式第三号の二〔その2〕', ''],
      ['AppdxNote_1', '別記第一', ''],
      ['AppdxFormat_1', '第一号書式', ''],
      ['Appdx_1', '付録第一', 'Ａ＝Ｂ'],
      ['AppdxFig', '別図', ''],
      ['Sp', '附則', '甲'],
      ['Sp-AppdxTable_2', '附則別表第二', ''],
    ]);
  });
});

describe('a law', () => {
  it('says what it is', async () => {
    const xml = lawXml({ attributes: 'PromulgateMonth="04" PromulgateDay="17"', main: '' });
    expect(await read(xml)).toMatchObject({
      id: 'law/430AC0000000001',
      lawId: '430AC0000000001',
      kind: 'Law',
      number: '平成三十年法律第一号',
      title: '試験法',
      titleKana: 'しけんほう',
      abbreviations: ['試法', 'テスト法'],
      issuedOn: '2018-04-17',
    });
  });

  it.each([
    ['関係政令の整理等に関する政令　抄', '関係政令の整理等に関する政令'],
    [
      '大正十二年勅令第五百二十八号（司法警察官吏ノ件）抄',
      '大正十二年勅令第五百二十八号（司法警察官吏ノ件）',
    ],
  ])('of which e-Gov holds an extract bears its title without 抄: %s', async (printed, title) => {
    expect(await read(lawXml({ title: printed }))).toMatchObject({ title, extract: true });
  });

  it('of which the main provision is an extract is one', async () => {
    const xml = lawXml({}).replace('<MainProvision>', '<MainProvision Extract="true">');
    expect((await read(xml)).extract).toBe(true);
    expect((await read(lawXml({}))).extract).toBe(false);
  });

  it('of the older dialect was promulgated in the year of its number', async () => {
    expect((await read(lawXml({}))).issuedOn).toBe('2018');
  });

  it.each([
    ['CabinetOrder', 'CabinetOrder'],
    ['ImperialOrder', 'CabinetOrder'],
    ['MinisterialOrdinance', 'MinisterialOrdinance'],
    ['Misc', 'MinisterialOrdinance'],
    ['Rule', 'Rule'],
    ['Constitution', 'Law'],
  ])('of LawType %s is a %s', async (type, kind) => {
    const xml = lawXml({}).replace('LawType="Act"', `LawType="${type}"`);
    expect((await read(xml)).kind).toBe(kind);
  });
});
