import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Anchor,
  type AnchorPath,
  type NumberedKind,
  parentAnchor,
  parseAnchor,
  type Segment,
  stringifyAnchor,
} from '../../src/graph/anchor.ts';
import { anchorSortKey, compareAnchors } from '../../src/graph/anchor-order.ts';
import { parseCitation } from '../../src/graph/citation.ts';
import { formatAnchor } from '../../src/graph/label.ts';
import { parseLabel } from '../../src/graph/parse-label.ts';

function anchor(text: string): Anchor {
  const path = parseAnchor(text);
  if (path === null) throw new Error(`the test names no anchor: ${text}`);
  return stringifyAnchor(path);
}

// ---- Any anchor ----

const branched = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 999 })),
  fc.array(fc.integer({ min: 1, max: 47 }), { minLength: 1, maxLength: 3 }),
);
const segment = (kind: NumberedKind, numbers = branched): fc.Arbitrary<Segment> =>
  numbers.map((number) => ({ kind, number }));
const kana = fc.tuple(fc.integer({ min: 1, max: 47 }));

/** A prefix of `steps` of any length from `least` up. */
function downTo(least: number, ...steps: fc.Arbitrary<Segment>[]): fc.Arbitrary<Segment[]> {
  return fc
    .tuple(fc.tuple(...steps), fc.integer({ min: least, max: steps.length }))
    .map(([all, length]) => all.slice(0, length));
}
const belowParagraph = [segment('It'), segment('Si1', kana), segment('Si2'), segment('Si3', kana)];
const inDivision = (division: Segment) =>
  fc
    .oneof(
      downTo(0, segment('At'), segment('Pr'), ...belowParagraph),
      downTo(1, segment('Pr'), ...belowParagraph),
    )
    .map((below): AnchorPath => [division, ...below]);
const table = fc.oneof(
  segment('AppdxTable'),
  fc.constant<Segment>({ kind: 'AppdxTable', number: [] }),
);
const inTable = fc.oneof(
  downTo(1, table, segment('Row'), ...belowParagraph),
  downTo(2, table, fc.constant<Segment>({ kind: 'Remarks' }), ...belowParagraph),
  downTo(1, segment('AppdxTable'), ...belowParagraph),
);
/** 編 to 目, each below the one before it; 章 and 節 may also be the first. */
const headings = (division: Segment) =>
  fc
    .tuple(
      downTo(1, segment('Pa'), segment('Ch'), segment('Se'), segment('Ss'), segment('Di')),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(
      ([path, from]): AnchorPath => [division, ...(path.length > from ? path.slice(from) : path)],
    );
const deletedRun = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
  .map(
    ([start, length]): AnchorPath => [
      { kind: 'Mp' },
      { kind: 'At', number: [start], to: [start + length] },
    ],
  );
/** All that a label alone can name: no 附則 of an amending law. */
const labelled = fc.oneof(
  inDivision({ kind: 'Mp' }),
  inDivision({ kind: 'Sp' }),
  headings({ kind: 'Mp' }),
  headings({ kind: 'Sp' }),
  inTable,
  deletedRun,
);
const amended = inDivision({ kind: 'Sp', amendedBy: '20220525_48' });
const repeated = fc
  .tuple(labelled, fc.integer({ min: 2, max: 99 }))
  .map(([path, occurrence]): AnchorPath => {
    const last = path.at(-1);
    return last === undefined || path.length < 2
      ? path
      : [...path.slice(0, -1), { ...last, occurrence }];
  });
const appended = fc.constantFrom<AnchorPath>(
  [{ kind: 'EnactStatement' }],
  [{ kind: 'Preamble' }, { kind: 'Pr', number: [2] }],
  [{ kind: 'AppdxStyle', number: [3, 2] }],
  [{ kind: 'Sp' }, { kind: 'AppdxStyle', number: [] }],
  [
    { kind: 'AppdxTable', number: [1] },
    { kind: 'NamedRow', name: '488a6c3b' },
  ],
);
const anyPath = fc.oneof(labelled, amended, repeated, appended);

// ---- Anchors ----

describe('an anchor', () => {
  it('is taken apart and put together again', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        expect(parseAnchor(stringifyAnchor(path))).toEqual(path);
      }),
    );
  });

  it('carries branch numbers after their base', () => {
    expect(parseAnchor('Mp-At_252_20-Pr_1-It_5_2')).toEqual([
      { kind: 'Mp' },
      { kind: 'At', number: [252, 20] },
      { kind: 'Pr', number: [1] },
      { kind: 'It', number: [5, 2] },
    ]);
  });

  it('tells by day and number which amending law its supplementary provision came with', () => {
    expect(parseAnchor('Sp_20220525_48-At_2')).toEqual([
      { kind: 'Sp', amendedBy: '20220525_48' },
      { kind: 'At', number: [2] },
    ]);
  });

  it('tells apart two that bear the same number', () => {
    expect(parseAnchor('Mp-At_3-Pr_1-It_2.2-Si1_1')).toEqual([
      { kind: 'Mp' },
      { kind: 'At', number: [3] },
      { kind: 'Pr', number: [1] },
      { kind: 'It', number: [2], occurrence: 2 },
      { kind: 'Si1', number: [1] },
    ]);
  });

  it.each([
    ['', 'nothing'],
    ['At_1', 'an article outside any division'],
    ['Mp-It_1', 'an item without a paragraph'],
    ['Mp-At_1-It_1', 'an item directly below an article'],
    ['Mp-At_1-Pr_1-Si1_1', 'イ without an item'],
    ['Mp-At_0', 'a number that starts at nought'],
    ['Mp-At_01', 'a number led by nought'],
    ['Mp-At_73:20', 'a range that runs backwards'],
    ['Mp-At_20:73-Pr_1', 'a paragraph of deleted articles'],
    ['AppdxTable_1:2', 'a range of tables'],
    ['Mp-Se_1-At_5', 'an article below a heading'],
    ['Mp-Ss_1', '款 outside any 節'],
    ['Mp-At_5.1', 'the first of its number'],
    ['Mp_1', 'a number for the main provision'],
    ['Remarks', '備考 of no table'],
    ['AppdxTable_1-NamedRow_戸籍法', 'the words of a row, not their digest'],
    ['Sp_20220525_', 'an amending law without its number'],
    ['Mp-Mp', 'a division within a division'],
    ['Mp-At_1-', 'a step that is not said'],
  ])('is not %j: %s', (text) => {
    expect(parseAnchor(text)).toBeNull();
  });

  it('has its parent one step up', () => {
    expect(parentAnchor(anchor('Mp-At_252_20-Pr_1'))).toBe('Mp-At_252_20');
    expect(parentAnchor(anchor('Mp-At_3'))).toBe('Mp');
    expect(parentAnchor(anchor('Mp'))).toBeNull();
    expect(parentAnchor(anchor('AppdxTable_1'))).toBeNull();
  });
});

// ---- Order ----

describe('the order of provisions', () => {
  const inOrder = [
    'EnactStatement',
    'Preamble',
    'Mp',
    'Mp-At_2',
    'Mp-At_2-Pr_1',
    'Mp-At_2-Pr_1-It_2',
    'Mp-At_2-Pr_1-It_2-Si1_1',
    'Mp-At_2-Pr_1-It_2.2',
    'Mp-At_2-Pr_1-It_2_2',
    'Mp-At_2-Pr_1-It_10',
    'Mp-At_2-Pr_2',
    'Mp-At_2_2',
    'Mp-At_2_2_2',
    'Mp-At_2_10',
    'Mp-At_3',
    'Mp-At_10',
    'Mp-At_20:73',
    'Mp-At_74',
    'Mp-At_252_20',
    'Sp',
    'Sp-At_1',
    'Sp_20220525_48',
    'Sp_20220525_48-At_1',
    'Sp_20220525_104',
    'Sp_20240626_66-At_1',
    'AppdxTable',
    'AppdxTable_1',
    'AppdxTable_1-Row_3',
    'AppdxTable_1_2',
    'AppdxTable_2',
    'AppdxTable_2-Remarks',
    'AppdxStyle_1',
  ].map(anchor);

  it('is that of the document', () => {
    expect(inOrder.toReversed().sort(compareAnchors)).toEqual(inOrder);
  });

  it('is the code-unit order of the sort keys', () => {
    const keys = inOrder.map(anchorSortKey);
    expect(keys.toSorted()).toEqual(keys);
  });

  it('is that of the numbers, a branch after all that its base holds', () => {
    fc.assert(
      fc.property(anyPath, anyPath, (a, b) => {
        expect(compareAnchors(stringifyAnchor(a), stringifyAnchor(b))).toBe(comparePaths(a, b));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Siblings in their order: articles before the headings, whose place among them no anchor tells. */
const kindsInOrder = [
  ...['EnactStatement', 'Preamble', 'Mp', 'Sp', 'At', 'Pa', 'Ch', 'Se', 'Ss', 'Di', 'It', 'Pr'],
  ...['Si1', 'Si2', 'Si3', 'Row', 'NamedRow', 'AppdxTable', 'AppdxStyle', 'Remarks'],
];

/** The same order told without keys: step by step, number by number. */
function comparePaths(a: AnchorPath, b: AnchorPath): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? -1 : 1;
    const order =
      Math.sign(kindsInOrder.indexOf(x.kind) - kindsInOrder.indexOf(y.kind)) ||
      compareLists(numbersOf(x), numbersOf(y)) ||
      compareLists(rangeOf(x), rangeOf(y)) ||
      Math.sign((x.occurrence ?? 1) - (y.occurrence ?? 1));
    if (order !== 0) return order;
  }
  return 0;
}

const numbersOf = (step: Segment): readonly number[] =>
  'number' in step ? step.number : step.kind === 'Sp' && step.amendedBy ? [1] : [];
const rangeOf = (step: Segment): readonly number[] => ('to' in step ? (step.to ?? []) : []);

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = Math.sign((a[i] ?? 0) - (b[i] ?? 0));
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

// ---- Labels ----

describe('the label of an anchor', () => {
  it.each([
    [
      'Mp-At_252_20-Pr_1-It_2-Si1_1',
      '第252条の20第1項第2号イ',
      '第二百五十二条の二十第一項第二号イ',
    ],
    [
      'Mp-At_3-Pr_1-It_5_2-Si1_3-Si2_1-Si3_4',
      '第3条第1項第5号の2ハ(1)(iv)',
      '第三条第一項第五号の二ハ（１）（ｉｖ）',
    ],
    ['Mp-Pr_1', '第1項', '第一項'],
    ['Mp', '本則', '本則'],
    ['Mp-At_20:73', '第20条から第73条まで', '第二十条から第七十三条まで'],
    ['Mp-At_3-Pr_1-It_2:4', '第3条第1項第2号から第4号まで', '第三条第一項第二号から第四号まで'],
    ['Sp', '附則', '附則'],
    ['Sp-At_1-Pr_1', '附則第1条第1項', '附則第一条第一項'],
    ['Sp-Pr_1', '附則第1項', '附則第一項'],
    ['Sp_20220525_48-At_2', '附則第2条', '附則第二条'],
    ['Mp-Pa_2-Ch_7_2-Se_3', '第2編第7章の2第3節', '第二編第七章の二第三節'],
    ['Mp-Ch_1-Se_2-Ss_3-Di_1', '第1章第2節第3款第1目', '第一章第二節第三款第一目'],
    ['Mp-At_3-Pr_1-It_2.3', '第3条第1項第2号〔その3〕', '第三条第一項第二号〔その三〕'],
    ['AppdxTable_1-It_2', '別表第1第2号', '別表第一第二号'],
    ['AppdxTable_1-Remarks-It_2', '別表第1備考第2号', '別表第一備考第二号'],
    ['Sp-AppdxTable_1', '附則別表第1', '附則別表第一'],
    ['AppdxStyle_3_2', '様式第3の2', '様式第三の二'],
    ['Preamble-Pr_2', '前文第2項', '前文第二項'],
    ['AppdxTable', '別表', '別表'],
    ['AppdxTable_1', '別表第1', '別表第一'],
    ['AppdxTable_1-Row_3', '別表第1の3の項', '別表第一の三の項'],
    ['AppdxTable_1-Row_3_2', '別表第1の3の2の項', '別表第一の三の二の項'],
    ['AppdxTable_1_3-Row_2', '別表第1の3 2の項', '別表第一の三 二の項'],
    ['AppdxTable-Row_3', '別表の3の項', '別表の三の項'],
  ])('%s is %s, in statutes %s', (text, arabic, chinese) => {
    expect(formatAnchor(anchor(text))).toBe(arabic);
    expect(formatAnchor(anchor(text), { numerals: 'chinese' })).toBe(chinese);
  });

  it('says by its position what kana cannot number', () => {
    expect(formatAnchor(anchor('Mp-At_1-Pr_1-It_1-Si1_47'))).toBe('第1条第1項第1号ス');
    expect(formatAnchor(anchor('Mp-At_1-Pr_1-It_1-Si1_48'))).toBe('第1条第1項第1号〔48〕');
  });

  it('leads back to the anchor, in either numerals', () => {
    fc.assert(
      fc.property(labelled, fc.constantFrom('arabic', 'chinese'), (path, numerals) => {
        const original = stringifyAnchor(path);
        expect(parseLabel(formatAnchor(original, { numerals }))).toEqual({ anchor: original });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a label as people write it', () => {
  it.each([
    ['第２５２条の２０第１項', 'Mp-At_252_20-Pr_1'],
    ['252条の20第1項', 'Mp-At_252_20-Pr_1'],
    ['252条の20 1項', 'Mp-At_252_20-Pr_1'],
    ['第 252 条の 20　第 1 項', 'Mp-At_252_20-Pr_1'],
    ['第百条ノ二', 'Mp-At_100_2'],
    ['第5条第2号', 'Mp-At_5-Pr_1-It_2'],
    ['第５条第２号ｲ⑴', 'Mp-At_5-Pr_1-It_2-Si1_1-Si2_1'],
    ['第5条第2号ロ（３）', 'Mp-At_5-Pr_1-It_2-Si1_2-Si2_3'],
    ['別表第１', 'AppdxTable_1'],
    ['別表一の項', 'AppdxTable-Row_1'],
    ['別表第一の三の項第二号', 'AppdxTable_1-Row_3-It_2'],
    ['附則 第3条', 'Sp-At_3'],
    ['附則別表第一', 'Sp-AppdxTable_1'],
    ['別表第一備考第二号', 'AppdxTable_1-Remarks-It_2'],
    ['第二編第七章第三節', 'Mp-Pa_2-Ch_7-Se_3'],
    ['第２編 第７章', 'Mp-Pa_2-Ch_7'],
    ['第二編第七章第三節第百八十一条', 'Mp-At_181'],
  ])('%s is %s', (label, expected) => {
    expect(parseLabel(label)).toEqual({ anchor: expected });
  });

  it.each([
    ['第3条ただし書', 'PROVISO'],
    ['第3条但し書き', 'PROVISO'],
    ['第3条本文', 'MAIN'],
    ['第3条前段', 'FORMER'],
    ['第3条後段', 'LATTER'],
    ['第3条各号', 'ITEMS'],
    ['第3条柱書', 'CHAPEAU'],
    ['第3条各号列記以外の部分', 'CHAPEAU'],
  ])('%s names a part of article 3', (label, part) => {
    expect(parseLabel(label)).toEqual({ anchor: 'Mp-At_3', part });
  });

  it.each([
    ['252-20-1', 'it does not say of what the numbers are'],
    ['二百五十二条の二十一項', '条の二十 and 一項, or a slip for 条の二十第一項?'],
    ['別表1の2の項', 'row 2 of table 1, or row 1の2?'],
    ['第3条及び第4条', 'it names two'],
    ['第3条の規定', 'something is left over'],
    ['第9条から第3条まで', 'the range runs backwards'],
    ['第20条から第4項まで', 'the range has ends of two kinds'],
    ['第0条', 'there is no such article'],
    ['第2号', 'of which paragraph?'],
    ['附則第2号', 'of which paragraph?'],
    ['別表第2号', 'item 2 of the one table, or a table of that name?'],
    ['第3款', 'of which 節?'],
    ['本文', 'of which provision?'],
    ['', 'it is empty'],
    ['第1条'.repeat(1000), 'it is no label at all'],
  ])('%s is refused: %s', (label) => {
    expect(parseLabel(label)).toBeNull();
  });
});

describe('a citation', () => {
  it.each([
    ['地方自治法第252条の20第1項', '地方自治法', 'Mp-At_252_20-Pr_1'],
    ['地方自治法252条の20第1項', '地方自治法', 'Mp-At_252_20-Pr_1'],
    ['地方自治法　第２５２条の２０ 第１項', '地方自治法', 'Mp-At_252_20-Pr_1'],
    ['地方自治法別表第一', '地方自治法', 'AppdxTable_1'],
    ['地方自治法附則第2条', '地方自治法', 'Sp-At_2'],
    ['国民健康保険法施行令第二十九条の七', '国民健康保険法施行令', 'Mp-At_29_7'],
    ['熊本市区の設置等に関する条例第5条', '熊本市区の設置等に関する条例', 'Mp-At_5'],
    ['第三セクター条例第3条', '第三セクター条例', 'Mp-At_3'],
    ['昭和22年法律第67号第3条', '昭和22年法律第67号', 'Mp-At_3'],
    [
      '地方自治法第二百四十四条の二第三項に基づく管理条例第3条',
      '地方自治法第二百四十四条の二第三項に基づく管理条例',
      'Mp-At_3',
    ],
  ])('%s is a place in %s', (text, instrument, expected) => {
    expect(parseCitation(text)).toEqual({ instrument, anchor: expected });
  });

  it('may say the number of the law in brackets', () => {
    const expected = {
      instrument: '旅券法',
      number: '昭和二十六年法律第二百六十七号',
      anchor: 'Mp-At_3',
      part: 'PROVISO',
    };
    for (const brackets of [
      '（昭和二十六年法律第二百六十七号）',
      '(昭和二十六年法律第二百六十七号)',
      '（昭和二十六年法律第二百六十七号。以下「法」という。）',
    ]) {
      expect(parseCitation(`旅券法${brackets}第三条ただし書`)).toEqual(expected);
    }
  });

  it('keeps brackets that belong to the title', () => {
    const title = '明治三十八年内務省令第二号（明治三十八年法律第六十六号ノ官没ニ関スル手続）';
    expect(parseCitation(`${title}第一条`)).toEqual({ instrument: title, anchor: 'Mp-At_1' });
  });

  it.each([
    ['第3条', 'no instrument is named'],
    ['地方自治法', 'no provision is named'],
    ['昭和22年法律第67号', 'a law number is no item'],
    ['旅券法第三条及び第八条', 'it names two provisions'],
    ['旅券法第三条、第八条', 'it names two provisions'],
    ['商法第三条乃至第八条', 'it names six'],
    ['地方自治法第252条の201項', 'the numbers run together'],
    ['地方自治法第252条の20第3条', 'an article stands in an article'],
    ['地方自治法附則（令和四年法律第四十八号）第2条', 'the 附則 is not that of the law as enacted'],
    ['地方自治法別表第一第三項', 'a table has no paragraphs'],
  ])('is not %s: %s', (text) => {
    expect(parseCitation(text)).toBeNull();
  });

  it('of hostile length is refused at once', () => {
    const started = performance.now();
    for (const piece of ['第', '第一条の一', '第 一 条 の ', '別表第一の', '（昭和第']) {
      parseCitation(piece.repeat(20_000));
    }
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('longer than 300 characters is none', () => {
    const of = (length: number) => `${'法'.repeat(length - 3)}第3条`;
    expect(parseCitation(of(300))).toMatchObject({ anchor: 'Mp-At_3' });
    expect(parseCitation(of(301))).toBeNull();
  });

  it('within that length is read at once, whatever its brackets and spaces', () => {
    const hostile = [
      `（昭和${'第'.repeat(90)}${'号、'.repeat(90)}あ第1条`,
      `a${' '.repeat(290)}b第1条`,
      `${'（昭和'.repeat(80)}第1条`,
    ];
    const started = performance.now();
    for (const text of hostile) for (let i = 0; i < 100; i++) parseCitation(text);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it.each([
    ['ある省令（昭和二十一年第一復員省令第三号）第1条', '昭和二十一年第一復員省令第三号'],
    [
      'ある規則 (平成十七年総務省・法務省令第一号、以下「規則」という。)第1条',
      '平成十七年総務省・法務省令第一号',
    ],
  ])('%s says the number %s', (text, number) => {
    expect(parseCitation(text)?.number).toBe(number);
    expect(parseCitation(text)?.instrument).toMatch(/^ある(省令|規則)$/);
  });
});
