import type { Brand } from './brand.ts';
import { arabicDigits, chineseDigits, parseNumeral } from './numerals.ts';

/** A day of the calendar, `2026-11-22`. */
export type LocalDate = Brand<string, 'LocalDate'>;

/**
 * A date as precise as its source, in EDTF (ISO 8601-2): `2014`, `2015-03`, `2014-05-08`, or an
 * interval of two of these, `2014-05-08/2014-05-21`.
 *
 * This is EDTF level 0 without times, read here and not by the package `edtf`: importing that costs
 * 24 to 33 ms (Node 20), which every command would pay, and it takes seasons (`2014-21`), masks
 * (`201X`) and qualified dates (`2014~`) besides, which no source of ours uses and which have no
 * days to compare by.
 */
export type EdtfDate = Brand<string, 'EdtfDate'>;

/** A year, month or day. */
interface Instant {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface Span {
  readonly start: Instant;
  /** Missing where the date is no interval. */
  readonly end?: Instant;
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const optionalNumber = (digits: string | undefined) =>
  digits === undefined ? undefined : Number(digits);

/**
 * `Date` reads years under 100 as 19xx, so a year of the same place in the 400-year cycle stands
 * in.
 */
const lastDayOf = (year: number, month: number) =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** Null where the calendar has no such date. Years 1 to 9999, which four digits can write. */
function instant(year: number, month?: number, day?: number): Instant | null {
  if (year < 1 || year > 9999) return null;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= lastDayOf(year, month) ? { year, month, day } : null;
}

function parseInstant(text: string): Instant | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  return match === null
    ? null
    : instant(Number(match[1]), optionalNumber(match[2]), optionalNumber(match[3]));
}

function stringify({ year, month, day }: Instant): string {
  return [pad(year, 4), ...[month, day].filter((n) => n !== undefined).map((n) => pad(n))].join(
    '-',
  );
}

const firstDay = ({ year, month = 1, day = 1 }: Instant) =>
  stringify({ year, month, day }) as LocalDate;
const lastDay = ({ year, month = 12, day = lastDayOf(year, month) }: Instant) =>
  stringify({ year, month, day }) as LocalDate;

function parseSpan(text: string): Span | null {
  const [from = '', to, ...more] = text.split('/');
  const start = parseInstant(from);
  if (start === null || more.length > 0) return null;
  if (to === undefined) return { start };
  const end = parseInstant(to);
  return end === null || lastDay(end) < firstDay(start) ? null : { start, end };
}

/** An `EdtfDate` is made by this file alone, so a failure here is a cast somewhere else. */
function spanOf(date: EdtfDate | LocalDate): Span {
  const span = parseSpan(date);
  if (span === null) throw new TypeError(`not an EDTF date: ${date}`);
  return span;
}

/**
 * The text as an {@link EdtfDate}; null where it is none, no such day exists, or the interval ends
 * before it starts.
 */
export function parseEdtf(text: string): EdtfDate | null {
  return parseSpan(text) === null ? null : (text as EdtfDate);
}

/** The first and the last day that the date may mean. */
export function edtfBounds(date: EdtfDate | LocalDate): {
  readonly min: LocalDate;
  readonly max: LocalDate;
} {
  const { start, end = start } = spanOf(date);
  return { min: firstDay(start), max: lastDay(end) };
}

/** As an official reads it: 2015年3月, 2014年5月8日〜5月21日. The year is not said twice. */
export function formatEdtfJa(date: EdtfDate | LocalDate): string {
  const { start, end } = spanOf(date);
  const said = ({ month, day }: Instant) =>
    (month === undefined ? '' : `${month}月`) + (day === undefined ? '' : `${day}日`);
  const first = `${start.year}年${said(start)}`;
  if (end === undefined) return first;
  return `${first}〜${sharesYear(start, end) ? '' : `${end.year}年`}${said(end)}`;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** March 2015, 8–21 May 2014, May–November 2014. Neither year nor month is said twice. */
export function formatEdtfEn(date: EdtfDate | LocalDate): string {
  const { start, end } = spanOf(date);
  const said = ({ month, day }: Instant) =>
    [day, month === undefined ? undefined : monthNames[month - 1]].filter(Boolean).join(' ');
  const full = (at: Instant) => `${said(at)} ${at.year}`.trim();
  if (end === undefined) return full(start);
  const first = !sharesYear(start, end)
    ? full(start)
    : start.month === end.month && start.day !== undefined && end.day !== undefined
      ? String(start.day)
      : said(start);
  const last = full(end);
  // A dash between two single words stands close, one between longer parts stands apart.
  const dash = first.includes(' ') || (!sharesYear(start, end) && last.includes(' ')) ? ' – ' : '–';
  return first + dash + last;
}

/** Whether one mention of the year serves both ends: not in 2014年〜2014年5月. */
function sharesYear(start: Instant, end: Instant): boolean {
  return start.year === end.year && start.month !== undefined && end.month !== undefined;
}

/** The text as a day; null where it is not `YYYY-MM-DD` or the calendar has no such day. */
export function parseLocalDate(text: string): LocalDate | null {
  return text.length === 10 && parseInstant(text) !== null ? (text as LocalDate) : null;
}

/** The day before; null before the first day that four digits can write. */
export function dayBefore(day: LocalDate): LocalDate | null {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return parseLocalDate(at.toISOString().slice(0, 10));
}

/** The last day that four digits can write. */
export const endOfDays = '9999-12-31' as LocalDate;

/** So many days later; {@link endOfDays} where it would be beyond. */
export function daysAfter(day: LocalDate, count: number): LocalDate {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + count);
  return parseLocalDate(at.toISOString().slice(0, 10)) ?? endOfDays;
}

/** Japan Standard Time is nine hours ahead of UTC, all year round since 1952. */
const japanOffset = 9 * 60 * 60 * 1000;

/** The day it is in Japan, wherever the server runs. */
export function todayInTokyo(now: Date = new Date()): LocalDate {
  return new Date(now.getTime() + japanOffset).toISOString().slice(0, 10) as LocalDate;
}

/** When something holds: from its first day to its last, both included. A missing end is open. */
export interface Validity {
  readonly validFrom?: LocalDate | null | undefined;
  /**
   * The last day on which it holds, as 失効 and 廃止 are told by day; not the first day on which it no
   * longer does.
   */
  readonly validTo?: LocalDate | null | undefined;
}

/** Whether it holds on the day `asOf`. */
export function isInForce({ validFrom, validTo }: Validity, asOf: LocalDate): boolean {
  return (validFrom ?? asOf) <= asOf && asOf <= (validTo ?? asOf);
}

/**
 * Each era's letter, the year before its first, and its first day (明治: 明治元年1月1日 of the old
 * calendar).
 */
const eras = [
  { name: '明治', letter: 'M', before: 1867, firstDay: '1868-01-25' },
  { name: '大正', letter: 'T', before: 1911, firstDay: '1912-07-30' },
  { name: '昭和', letter: 'S', before: 1925, firstDay: '1926-12-25' },
  { name: '平成', letter: 'H', before: 1988, firstDay: '1989-01-08' },
  { name: '令和', letter: 'R', before: 2018, firstDay: '2019-05-01' },
] as const;

const numeral = `[${arabicDigits}${chineseDigits}]{1,7}`;
const eraName = eras.map(({ name, letter }) => `${name}|${letter}`).join('|');
const year = `(?:(?<era>${eraName})(?<eraYear>元|${numeral})|(?<western>[0-9]{4}))`;
const dated = [
  // 令和4年度3月, 令和4年(2022年)4月, 令和4(2022)年4月1日
  `${year}(?:\\((?<gloss>[0-9]{4})\\))?年(?<fiscal>度)?(?:\\((?<glossAfter>[0-9]{4})(?:年度?)?\\))?` +
    `(?:(?<month>${numeral})月(?:(?<day>${numeral})日)?)?`,
  // H26.12.10, S61, R4/4/1
  `${year}(?:[./-](?<month>${numeral})(?:[./-](?<day>${numeral}))?)?`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/**
 * A date as Japanese sources write it: 令和4年(2022年)4月, 平成27年3月, 令和二年十月, 令和元年, H26.12.10, S61; also
 * with a western year. In a fiscal year (年度, April to March: 地方自治法第208条) January to March belong to
 * the next calendar year: 令和4年度3月 is 2023-03, and 令和4年度 alone the interval 2022-04/2023-03. Years
 * past an era's end are read on, as plans were written so (平成33年). Null where the text is anything
 * else, contradicts itself, or names a month before 1873, when the calendar was another one.
 */
export function japaneseEra(text: string): EdtfDate | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const groups: Readonly<Record<string, string | undefined>> | undefined = dated
    .map((form) => form.exec(plain)?.groups)
    .find((found) => found !== undefined);
  if (groups === undefined) return null;
  const { era: eraWord, eraYear = '', western, gloss, glossAfter, fiscal, month, day } = groups;
  const word = eraWord?.toUpperCase();
  const era = eras.find(({ name, letter }) => word === name || word === letter);
  const counted = eraYear === '元' ? 1 : parseNumeral(eraYear);
  if (era !== undefined && !counted) return null;
  const named = era === undefined ? Number(western) : era.before + (counted ?? 0);
  const repeated = gloss ?? glossAfter;
  if (repeated !== undefined && Number(repeated) !== named) return null;
  if (month === undefined) {
    return parseEdtf(fiscal ? `${pad(named, 4)}-04/${pad(named + 1, 4)}-03` : pad(named, 4));
  }
  if (named < 1873) return null;
  const monthNumber = parseNumeral(month) ?? 0;
  const inNextYear = fiscal !== undefined && monthNumber <= 3;
  const date = instant(
    inNextYear ? named + 1 : named,
    monthNumber,
    day === undefined ? undefined : (parseNumeral(day) ?? 0),
  );
  // 令和元年3月 never was; 令和元年度4月 is how officials wrote April 2019.
  if (date === null || (!fiscal && era !== undefined && lastDay(date) < era.firstDay)) return null;
  return stringify(date) as EdtfDate;
}
