/** How the lines of a municipal text begin: 第1条, 2, (1), ア, 第1章. */
import type { BranchedNumber, HeadingKind } from '../../graph/anchor.ts';
import { gojuon, iroha } from '../../graph/enumerators.ts';
import { arabicDigits, chineseDigits, parseNumeral } from '../../graph/numerals.ts';

/** What numbers a paragraph or the parts of a list. */
export type Style =
  | 'arabic'
  | 'chinese'
  | 'bracketed'
  | 'circled'
  | 'kana'
  | 'bracketedKana'
  | 'letter'
  | 'bracketedLetter';

export interface NumberRange {
  readonly number: BranchedNumber;
  /** The last of a range, which is deleted as one: 第5条から第7条まで. */
  readonly to?: BranchedNumber;
}

export type Label =
  | ({ readonly kind: 'heading'; readonly step: HeadingKind } & NumberRange)
  | ({ readonly kind: 'article' } & NumberRange)
  | {
      readonly kind: 'numbered';
      readonly style: Style;
      /** What is counted by: 2, ア, a. */
      readonly sign: string;
      readonly branches: BranchedNumber;
      /** The last of a range of the same style. */
      readonly to?: { readonly sign: string; readonly branches: BranchedNumber };
    };

export interface Opening {
  readonly label: Label;
  /** The label as printed. */
  readonly printed: string;
  /** What follows on the line. */
  readonly words: string;
}

const numeral = `(?:[${arabicDigits}]+|[${chineseDigits}]+)`;
const branches = `(?:[のノ]${numeral})*`;
const joint = '(?:から|及び|・|、|[〜～~―—－‐-])';
const leadingJoint = new RegExp(`^${joint}`);
const oneOrRange = (one: string) => `${one}(?:${joint}${one}(?:まで)?)?`;

const headingSteps: Readonly<Record<string, HeadingKind>> = {
  編: 'Pa',
  章: 'Ch',
  節: 'Se',
  款: 'Ss',
  目: 'Di',
};

interface Form {
  readonly one: string;
  /** What must follow, where the words might begin so by chance: 第3条の規定により. */
  readonly gap: string;
  readonly style?: Style;
}

const space = '(?:\\s+|$)';
/** 第1条(目的) is also written without a space. */
const spaceOrBracket = '(?:\\s+|(?=[（(])|$)';
const nothing = '\\s*';

const forms: readonly Form[] = [
  { one: `第(${numeral})([編章節款目])(${branches})`, gap: space },
  { one: `第(${numeral})条(${branches})`, gap: spaceOrBracket },
  { one: `[（(](${numeral})(${branches})[）)](${branches})`, gap: nothing, style: 'bracketed' },
  { one: '([①-⑳])()', gap: nothing, style: 'circled' },
  { one: `[（(]([ア-ンヰヱ])[）)](${branches})`, gap: nothing, style: 'bracketedKana' },
  { one: '[（(]([a-zａ-ｚ])[）)]()', gap: nothing, style: 'bracketedLetter' },
  { one: `([ア-ンヰヱ])(${branches})`, gap: space, style: 'kana' },
  { one: '([a-zａ-ｚ])()', gap: space, style: 'letter' },
  { one: `([${arabicDigits}]{1,3})(${branches})`, gap: space, style: 'arabic' },
  // 1.5 is a quantity.
  { one: `([${arabicDigits}]{1,3})[.．]()(?![${arabicDigits}])`, gap: nothing, style: 'arabic' },
  { one: `([一二三四五六七八九十百]+)(${branches})`, gap: space, style: 'chinese' },
];

const compiled = forms.map(({ one, gap, style }) => ({
  style,
  one: new RegExp(`^${one}`),
  label: new RegExp(`^${oneOrRange(one)}$`),
  line: new RegExp(`^(?<printed>${oneOrRange(one)})${gap}(?<words>.*)$`, 's'),
}));

/** The label that a line begins with, and the words that follow; null where it begins with none. */
export function readOpening(line: string): Opening | null {
  for (const { line: form } of compiled) {
    const { printed, words = '' } = form.exec(line)?.groups ?? {};
    const label = printed === undefined ? null : readLabel(printed);
    if (printed !== undefined && label !== null) return { label, printed, words };
  }
  return null;
}

/** A label by itself; null where the words are none. */
export function readLabel(printed: string): Label | null {
  const plain = printed.replace(/\s+/g, '');
  for (const { label, one, style } of compiled) {
    if (!label.test(plain)) continue;
    const first = one.exec(plain);
    const rest = plain.slice(first?.[0].length).replace(leadingJoint, '');
    const last = rest === '' ? null : one.exec(rest);
    if (first === null) return null;
    return style === undefined ? readOrdinal(first, last) : readSign(style, first, last);
  }
  return null;
}

/** 第2章, 第3条の2, 第5条から第7条まで. */
function readOrdinal(first: RegExpExecArray, last: RegExpExecArray | null): Label | null {
  const read = (found: RegExpExecArray) => branched(found[1] ?? '', found.at(-1) ?? '');
  const number = read(first);
  const to = last === null ? undefined : read(last);
  if (number === null || to === null) return null;
  const range = to === undefined ? { number } : { number, to };
  const step = headingSteps[first[2] ?? ''];
  return step === undefined ? { kind: 'article', ...range } : { kind: 'heading', step, ...range };
}

/** (3), ア, (2)の2 and (2の2). */
function readSign(
  style: Style,
  first: RegExpExecArray,
  last: RegExpExecArray | null,
): Label | null {
  const read = ([, sign = '', ...tails]: RegExpExecArray) => {
    const tail = branchesOf(tails.join(''));
    return tail === null ? null : { sign: sign.normalize('NFKC'), branches: tail };
  };
  const from = read(first);
  const to = last === null ? undefined : read(last);
  if (from === null || to === null) return null;
  return { kind: 'numbered', style, ...from, ...(to === undefined ? {} : { to }) };
}

function branched(base: string, tail: string): BranchedNumber | null {
  const value = parseNumeral(base);
  const rest = branchesOf(tail);
  return value === null || value === 0 || rest === null ? null : [value, ...rest];
}

function branchesOf(tail: string): BranchedNumber | null {
  const read = tail
    .split(/[のノ]/)
    .slice(1)
    .map((words) => parseNumeral(words) ?? 0);
  return read.every((part) => part > 0) ? read : null;
}

/** アイウ or イロハ: a list that begins with イ goes on in the latter way. */
export type KanaOrder = 'gojuon' | 'iroha';

/** Which one of its list a sign is, from 1; 0 where it is none. */
export function ordinalOf(style: Style, sign: string, order: KanaOrder): number {
  switch (style) {
    case 'kana':
    case 'bracketedKana':
      return (order === 'iroha' ? iroha : gojuon).indexOf(sign) + 1;
    case 'letter':
    case 'bracketedLetter':
      return sign.charCodeAt(0) - 0x60;
    default:
      return parseNumeral(sign) ?? 0;
  }
}
