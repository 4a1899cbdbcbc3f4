/** Which number a part has: the one that is printed, before the one that the XML counts. */
import {
  type BranchedNumber,
  type NumberedKind,
  type NumberedSegment,
  numberKey,
} from '../../graph/anchor.ts';
import { iroha, parseRoman } from '../../graph/enumerators.ts';
import { arabicDigits, chineseDigits, parseNumeral } from '../../graph/numerals.ts';

type NumberRange = Pick<NumberedSegment, 'number' | 'to'>;

const numeral = `[${arabicDigits}]+|[${chineseDigits}]+`;
/** Laws go four deep, 第18条の2の2の2; the bound keeps ids short whatever a file says. */
const branches = `((?:[のノ](?:${numeral})){0,9})`;
const chineseOnly = `[${chineseDigits}]+`;

/** How the number of each kind is printed: base and branches. */
const forms: Readonly<Partial<Record<NumberedKind, string>>> = {
  Pa: `第(${numeral})編${branches}`,
  Ch: `第(${numeral})章${branches}`,
  Se: `第(${numeral})節${branches}`,
  Ss: `第(${numeral})款${branches}`,
  Di: `第(${numeral})目${branches}`,
  At: `第(${numeral})条${branches}`,
  Pr: `([${arabicDigits}]+)()`,
  It: `(${chineseOnly}|[${arabicDigits}]+)${branches}`,
  Si1: `([${iroha}])${branches}`,
  Si2: `[（(]([${arabicDigits}]+)[）)]${branches}`,
  Si3: `[（(]([ivxlcｉｖｘｌｃ]+)[）)]${branches}`,
};

/** 第二十条から第七十三条まで, イ及びロ, 一・二. */
const join = '(?:から|及び?|・|～)';
const compiled = new Map(
  Object.entries(forms).map(([kind, form]) => [
    kind,
    {
      one: new RegExp(`^${form}$`),
      range: new RegExp(`^${form}${join}${form}(?:まで)?$`),
    },
  ]),
);

/** The number that a label prints, in the way that is usual for its kind; null where it prints none so. */
export function printedNumber(kind: NumberedKind, label: string): NumberRange | null {
  const form = compiled.get(kind);
  if (form === undefined || label === '') return null;
  const plain = label.replace(/\s+/g, '');
  const one = form.one.exec(plain);
  if (one !== null) {
    const number = branched(kind, one[1], one[2]);
    return number === null ? null : { number };
  }
  const [, from, fromBranches, last, lastBranches] = form.range.exec(plain) ?? [];
  const number = branched(kind, from, fromBranches);
  const to = branched(kind, last, lastBranches);
  return number === null || to === null ? null : rangeOf(number, to);
}

/** The number of the attribute `Num`: 252_20, 20:73. Null where it is anything else. */
export function countedNumber(num: string | undefined): NumberRange | null {
  const [, from, to] = counted.exec(num ?? '') ?? [];
  if (from === undefined) return null;
  const number = from.split('_').map(Number);
  return to === undefined ? { number } : rangeOf(number, to.split('_').map(Number));
}

// A few numbers are 999999999, which stands for none.
const countedPart = '[1-9][0-9]{0,7}(?:_[1-9][0-9]{0,7}){0,9}';
const counted = new RegExp(`^(${countedPart})(?::(${countedPart}))?$`);

function rangeOf(number: BranchedNumber, to: BranchedNumber): NumberRange | null {
  return numberKey(number) < numberKey(to) ? { number, to } : null;
}

function branched(
  kind: NumberedKind,
  base: string | undefined,
  tail: string | undefined,
): BranchedNumber | null {
  if (base === undefined) return null;
  const number = [
    valueIn(kind, base),
    ...(tail ?? '')
      .split(/[のノ]/)
      .slice(1)
      .map((words) => parseNumeral(words) ?? 0),
  ];
  return number.every((part) => part > 0) ? number : null;
}

function valueIn(kind: NumberedKind, base: string): number {
  if (kind === 'Si1') return iroha.indexOf(base) + 1;
  if (kind === 'Si3') return parseRoman(base.normalize('NFKC'));
  return parseNumeral(base) ?? 0;
}
