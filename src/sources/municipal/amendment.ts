/** The day and number of an ordinance or rule, as its heading and the headings of 附則 give them. */
import { type EdtfDate, japaneseEra, type LocalDate, parseLocalDate } from '../../graph/dates.ts';
import { arabicDigits, chineseDigits, foldNumerals, parseNumeral } from '../../graph/numerals.ts';

/** 平成10年3月30日条例第5号, taken apart. */
export interface Issue {
  /** 平成10年; empty where no year is said. */
  readonly year: string;
  /** The day, or as much of it as is said. */
  readonly date?: EdtfDate;
  /** 条例第5号, in half-width digits; empty where no number is said. */
  readonly number: string;
}

/** The ordinance or rule that a 附則 came with. */
export interface Amendment {
  /** As it is cited: 平成10年条例第5号. */
  readonly number: string;
  readonly promulgatedOn?: LocalDate;
  /** Stands for it in anchors: 19980330_5. Left out where no day can be read. */
  readonly key?: string;
}

const numeral = `(?:元|[${arabicDigits}]+|[${chineseDigits}]+)`;
const issue = new RegExp(
  `^(?<year>(?:明治|大正|昭和|平成|令和)${numeral}年)?(?<day>${numeral}月${numeral}日)?` +
    `(?<number>[^第、。]{1,40}第${numeral}号)?$`,
);

/** Null where the words are anything else than a day, a number or both. */
export function readIssue(words: string): Issue | null {
  const plain = words.replace(/\s+/g, '').replace(/^[（(](.*)[）)]$/, '$1');
  const { year = '', day = '', number = '' } = issue.exec(plain)?.groups ?? {};
  if (year + day + number === '' || (day !== '' && year === '')) return null;
  const date = year === '' ? null : japaneseEra(year + day);
  if (year !== '' && date === null) return null;
  return {
    // 令和元年 is not written 令和1年.
    year: year.endsWith('元年') ? year : foldNumerals(year),
    ...(date === null ? {} : { date }),
    number: number.replace(lastNumeral, (found) => String(parseNumeral(found) ?? found)),
  };
}

const lastNumeral = new RegExp(`${numeral}(?=号$)`);

/** What the heading of a 附則 names in brackets; null where it is no number. */
export function readAmendment(words: string): Amendment | null {
  const read = readIssue(words);
  if (read === null || read.year === '') return null;
  const number = read.year + read.number;
  const promulgatedOn = parseLocalDate(read.date ?? '');
  if (promulgatedOn === null) return { number };
  const [, counted] = /第(\d+)号$/.exec(read.number) ?? [];
  const key = [promulgatedOn.replaceAll('-', ''), ...(counted === undefined ? [] : [counted])];
  return { number, promulgatedOn, key: key.join('_') };
}
