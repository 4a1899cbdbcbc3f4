import type { FoldedText } from './text.ts';

/** The greatest number that {@link parseNumeral} reads and {@link toChineseNumeral} writes. */
export const maxNumeral = 99_999_999;

/**
 * The body of a character class for everything a numeral may be written with, for use inside a
 * larger pattern. Arabic and Chinese apart, because one numeral never mixes them.
 */
export const arabicDigits = '0-9０-９';
export const chineseDigits = '〇零一二三四五六七八九十百千万壱壹弐貳参參拾廿卅萬';

/**
 * 大字 (the forms of 壱万円 that cannot be altered) and old forms, brought to the form that statutes
 * number with.
 */
const plainForms: Readonly<Record<string, string>> = {
  零: '〇',
  壱: '一',
  壹: '一',
  弐: '二',
  貳: '二',
  参: '三',
  參: '三',
  拾: '十',
  廿: '二十',
  卅: '三十',
  萬: '万',
};

const digits = '〇一二三四五六七八九';
const oneDigit = '([一二三四五六七八九])';
const underTenThousand = `(?:${oneDigit}?(千))?(?:${oneDigit}?(百))?(?:${oneDigit}?(十))?${oneDigit}?`;
const withUnits = new RegExp(`^(?:${underTenThousand}(万))?${underTenThousand}$`);

/**
 * The integer that a numeral stands for, or null where the text is not exactly one numeral from 0
 * to {@link maxNumeral}. Reads `252`, `２５２`, `二百五十二`, `二五二` and `弐百五拾弐`.
 */
export function parseNumeral(text: string): number | null {
  if (/^[0-9０-９]{1,8}$/.test(text)) {
    return Number(text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)));
  }
  const plain = text.replace(/[零壱壹弐貳参參拾廿卅萬]/g, (form) => plainForms[form] ?? form);
  if (/^[〇一二三四五六七八九]{1,8}$/.test(plain)) {
    return Number(plain.replace(/./g, (digit) => String(digits.indexOf(digit))));
  }
  const match = withUnits.exec(plain);
  if (match === null || plain === '') return null;
  const upper = sectionValue(match.slice(1, 8));
  // A bare 万 is no numeral: statutes write 一万, never leave its 一 out as they do before 千, 百 and 十.
  if (match[8] !== undefined && upper === 0) return null;
  return upper * 10_000 + sectionValue(match.slice(9, 16));
}

/**
 * A number as statutes print it: 二百五十二, 千九百, 一万千五百. No 一 stands before 千, 百 and 十; 0 is 〇.
 * @throws RangeError where `n` is not an integer from 0 to {@link maxNumeral}
 */
export function toChineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > maxNumeral) {
    throw new RangeError(`no Chinese numeral for ${n}`);
  }
  if (n === 0) return '〇';
  const upper = Math.floor(n / 10_000);
  return (upper > 0 ? `${section(upper)}万` : '') + section(n % 10_000);
}

/** What stands left or right of 万: 1 to 9999, or nothing for 0. */
function section(n: number): string {
  let written = '';
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    const digit = Math.floor(n / unit) % 10;
    if (digit > 0) written += (digit > 1 ? digits[digit] : '') + name;
  }
  return n % 10 > 0 ? written + digits[n % 10] : written;
}

/**
 * The text with every numeral in it written in half-width arabic digits and 元年 as 1年, so that
 * 昭和二十二年法律第六十七号 and 昭和22年法律第67号 become equal. For comparing only: it turns 一般 into 1般.
 */
export function foldNumerals(text: string): string {
  let folded = '';
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    const writing = writings[text.charCodeAt(at)];
    let end = at + 1;
    if (writing === undefined || writing === neither) {
      at = end;
      continue;
    }
    if (writing === first) {
      if (text.charCodeAt(end) === year) end += 1;
    } else {
      while (end < text.length && writings[text.charCodeAt(end)] === writing) end += 1;
    }
    const numeral = text.slice(at, end);
    const digits = inDigits(numeral);
    if (digits !== numeral) {
      folded += text.slice(copied, at) + digits;
      copied = end;
    }
    at = end;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/** {@link foldNumerals} with the way back kept: what is written anew comes from the whole numeral. */
export function foldNumeralsWithOffsets({ text, offsets }: FoldedText): FoldedText {
  const back: number[] = [];
  let kept = 0;
  const keepUntil = (end: number) => {
    for (; kept < end; kept++) back.push(offsets[kept] ?? 0);
  };
  const folded = text.replace(numerals, (numeral, index: number) => {
    const digits = inDigits(numeral);
    if (digits === numeral) return numeral;
    keepUntil(index);
    const start = offsets[index] ?? 0;
    for (let i = 0; i < digits.length; i++) back.push(start);
    // A mark on the last character of the numeral comes from the numeral too.
    for (kept = index + numeral.length; offsets[kept] === offsets[kept - 1]; kept++) {
      back.push(start);
    }
    return digits;
  });
  keepUntil(offsets.length);
  return { text: folded, offsets: Int32Array.from(back) };
}

const numerals = new RegExp(`[${arabicDigits}]+|[${chineseDigits}]+|元年`, 'g');

/** Numerals that were met: the same few stand everywhere. */
const met = new Map<string, string>();
const mostMet = 10_000;
const longestMet = 8;

function inDigits(numeral: string): string {
  const known = met.get(numeral);
  if (known !== undefined) return known;
  const digits = numeral === '元年' ? '1年' : String(parseNumeral(numeral) ?? numeral);
  if (numeral.length <= longestMet && met.size < mostMet) met.set(numeral, digits);
  return digits;
}

// What each UTF-16 unit is to a numeral: most of a text is looked at and left as it is.
const [neither, arabic, chinese, first] = [0, 1, 2, 3];
const year = '年'.charCodeAt(0);
const writings = new Uint8Array(0x1_0000);
for (const char of '0123456789０１２３４５６７８９') writings[char.charCodeAt(0)] = arabic;
for (const char of chineseDigits) writings[char.charCodeAt(0)] = chinese;
writings['元'.charCodeAt(0)] = first;

/**
 * The value of the seven groups of {@link underTenThousand}: a digit and its unit three times, and
 * the ones.
 */
function sectionValue(groups: readonly (string | undefined)[]): number {
  const [d1000, has1000, d100, has100, d10, has10, ones] = groups;
  const times = (digit: string | undefined, unit: string | undefined) =>
    unit === undefined ? 0 : digit === undefined ? 1 : digits.indexOf(digit);
  return (
    times(d1000, has1000) * 1000 +
    times(d100, has100) * 100 +
    times(d10, has10) * 10 +
    (ones === undefined ? 0 : digits.indexOf(ones))
  );
}
