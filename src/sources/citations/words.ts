/** The fixed words of citations: 第三条の二, 前項, 同条, 次の各号, 附則, 別表第一. */
import { arabicDigits, chineseDigits, parseNumeral } from '../../graph/numerals.ts';
import { isHan } from './characters.ts';
import { nounOf } from './instrument.ts';
import type { Content, Level } from './token.ts';

export interface Word {
  readonly length: number;
  readonly content: Content;
}

const numeral = `(?:[${chineseDigits}]+|[${arabicDigits}]+)`;
/** の二, but neither 第三条の一般国道 nor 前条の三分の一: no branch is numbered 1, and none is counted with. */
const branch = `[のノ](?!一(?![${chineseDigits}]))${numeral}(?![${chineseDigits}${arabicDigits}部般方切種分人名月日年箇個回割倍円度件枚時週級者])`;
const branches = `((?:${branch})*)`;

type Groups = readonly (string | undefined)[];

interface Pattern {
  /** The letters that it may begin with. */
  readonly starts: string;
  readonly words: RegExp;
  /** What makes another word of it: 条例, 項目. */
  readonly unless?: (text: string, start: number, end: number, joined: boolean) => boolean;
  readonly content: (groups: Groups) => Content;
}

/** The first that fits counts. */
const patterns: readonly Pattern[] = [
  {
    starts: '第',
    words: sticky(`第(${numeral})(条|項|号)${branches}`),
    unless: (text, start, end, joined) =>
      isOtherUnit(text, start, end) ||
      // 告示第五号, 別紙第一号; but 第三条第五号.
      (!joined && isInsideWord(text, start) && text.slice(start, end).includes('号')),
    content: ([, number, unit, tail]) => ({
      is: 'step',
      step: { how: 'number', level: levelOf(unit), number: numberOf(number, tail) },
    }),
  },
  {
    starts: '第',
    words: sticky(`第${numeral}号${branches}`),
    content: () => ({ is: 'other' }),
  },
  {
    starts: '第前次同こ本',
    words: sticky(
      `(?:第${numeral}|前|次|同|この|本)(?:編|章|節|款|目)(?:${branch})*(?![的標次録約電減水者])`,
    ),
    unless: (text, start, _, joined) => !joined && isInsideWord(text, start),
    content: () => ({ is: 'step', step: { how: 'division' } }),
  },
  {
    starts: '前次',
    words: sticky(`(前|次)(?:の?(${numeral}))?(条|項|号)`),
    unless: (text, start, end) => isInsideWord(text, start) || isOtherUnit(text, start, end),
    content: ([, direction, count = '一', unit]) => ({
      is: 'step',
      step: {
        how: 'beside',
        level: levelOf(unit),
        count: (parseNumeral(count) ?? 1) * (direction === '前' ? -1 : 1),
      },
    }),
  },
  {
    starts: '前',
    words: sticky('前各(条|項|号)'),
    content: ([, unit]) => ({ is: 'step', step: { how: 'before', level: levelOf(unit) } }),
  },
  {
    starts: '次左当各',
    words: sticky('(次の|左の|左ノ|当該)?各号(?!別)'),
    content: ([, which]) => ({
      is: 'step',
      step: { how: which === '当該' ? 'those items' : 'these items' },
    }),
  },
  {
    starts: '同',
    words: sticky('同(法律|法|政令|省令|府令|勅令|令|規則|条例|規程|条約|協定|議定書|憲章)'),
    unless: isOtherInstrument,
    content: ([, word = '']) => ({ is: 'owner', owner: 'same', noun: nounOf(word) }),
  },
  {
    starts: 'こ本此',
    words: sticky(
      '(?:この|本|此ノ)(法律|法|政令|勅令|命令|[一-龥]{0,3}府令|[一-龥]{0,3}省令|令|規則|条例|規程|訓令|告示|要綱|要領|規約)',
    ),
    // 組合員本法ニ依リ, without a particle between; but 日本法, 基本法.
    unless: (text, start, end) =>
      isOtherInstrument(text, start, end) &&
      !/^[^日基]本法[ニノヲハ]/.test(text.slice(start - 1, end + 1)),
    content: ([, word = '']) => ({ is: 'owner', owner: 'this', word }),
  },
  {
    starts: '同こ本此',
    words: sticky('(同|この|本|此ノ)(条|項|号)'),
    unless: (text, start, end) => isInsideWord(text, start) || isOtherUnit(text, start, end),
    content: ([, which, unit]) => ({
      is: 'step',
      step: { how: which === '同' ? 'same' : 'this', level: levelOf(unit) },
    }),
  },
  {
    starts: '附別',
    words: sticky(`(附則)?別表(?:第?(${numeral})((?:${branch})*?))?の(${numeral})${branches}の項`),
    content: ([, supplementary, number, tail, row, rowTail]) => ({
      is: 'head',
      head: 'table',
      isSupplementary: supplementary !== undefined,
      number: numberOf(number, tail),
      isItem: false,
      row: numberOf(row, rowTail),
    }),
  },
  {
    starts: '附別',
    words: sticky(`(附則)?別表(?:第?(${numeral})(号)?${branches})?`),
    unless: (text, _, end) => /^[書様]式/.test(text.slice(end, end + 2)),
    content: ([, supplementary, number, item, tail]) => ({
      is: 'head',
      head: 'table',
      isSupplementary: supplementary !== undefined,
      number: numberOf(number, tail),
      isItem: item !== undefined,
    }),
  },
  {
    starts: 'こ本附',
    words: sticky('(この|本)?附則(?!様式|別記|第[^条項]{1,9}様式)'),
    content: ([, which]) => ({
      is: 'head',
      head: 'Sp',
      ...(which === undefined ? {} : { which: 'this' }),
    }),
  },
  { starts: '本', words: sticky('本則'), content: () => ({ is: 'head', head: 'Mp' }) },
  {
    starts: '同',
    words: sticky(`同表(?:の(${numeral})${branches}の項)?`),
    content: ([, row, rowTail]) => ({
      is: 'head',
      head: 'same table',
      ...(row === undefined ? {} : { row: numberOf(row, rowTail) }),
    }),
  },
];

const byStart: ReadonlyMap<number, readonly Pattern[]> = new Map(
  [...new Set(patterns.flatMap(({ starts }) => [...starts]))].map((start) => [
    start.charCodeAt(0),
    patterns.filter(({ starts }) => starts.includes(start)),
  ]),
);

/**
 * The word that `text` has at `start`; undefined where it has none. `joined` says whether it follows
 * another word of a citation without a gap.
 */
export function wordAt(text: string, start: number, joined: boolean): Word | undefined {
  const begun = byStart.get(text.charCodeAt(start));
  if (begun === undefined) return undefined;
  for (const { words, unless, content } of begun) {
    words.lastIndex = start;
    const match = words.exec(text);
    if (match === null || unless?.(text, start, words.lastIndex, joined)) continue;
    return { length: match[0].length, content: content(match) };
  }
  return undefined;
}

const tableNumber = sticky(`第(${numeral})${branches}(?![条項号編章節款])`);
const row = sticky(`(${numeral})${branches}の項`);

/** 第十三 in 別表第十二及び第十三, 四の項 in 別表第一の三の項及び四の項: 別表 is said once for all. */
export function tableNumberAt(text: string, start: number): Word | undefined {
  for (const [words, head] of [
    [tableNumber, 'table'],
    [row, 'same table'],
  ] as const) {
    words.lastIndex = start;
    const match = words.exec(text);
    if (match === null) continue;
    const number = numberOf(match[1], match[2]);
    const content: Content =
      head === 'table'
        ? { is: 'head', head, number, isItem: false, isSupplementary: false }
        : { is: 'head', head, row: number };
    return { length: match[0].length, content };
  }
  return undefined;
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}

function levelOf(unit: string | undefined): Level {
  return unit === '条' ? 'At' : unit === '項' ? 'Pr' : 'It';
}

/** A number as anchors write it; empty where there is none. */
function numberOf(base = '', tail = ''): string {
  const parts = [base, ...tail.split(/[のノ]/).slice(1)];
  return parts.map((part) => parseNumeral(part) ?? '').join('_');
}

const afterArticle = /[例約件文理線]/;
/** Behind 号 only what goes on with a citation: 第一号被保険者 and 第二号様式 are none. */
const afterItem = /[各本前後中但及並又若乃柱以同次関違該掲規所第等列]/;

function isOtherUnit(text: string, start: number, end: number): boolean {
  const unit = text
    .slice(start, end)
    .match(/[条項号]/g)
    ?.at(-1);
  const next = text[end] ?? '';
  if (unit === '条') return afterArticle.test(next);
  if (unit === '項') return next === '目';
  return isHan(next.charCodeAt(0)) && !afterItem.test(next);
}

function isOtherInstrument(text: string, start: number, end: number): boolean {
  return isInsideWord(text, start) || /[人令規制律的]/.test(text[end] ?? '');
}

/** 基本法, 年次項目, 共同条約; but 及本法 and 又同条. */
function isInsideWord(text: string, start: number): boolean {
  if (start === 0 || text[start] === 'こ') return false;
  const before = text[start - 1] ?? '';
  return isHan(before.charCodeAt(0)) && !/[及並又若付際後中者条項号上下該他等時合仍]/.test(before);
}
