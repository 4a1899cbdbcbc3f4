/** 法令履歴ID and the law ids in it, as e-Gov makes them. */
import { type LocalDate, parseLocalDate } from './dates.ts';
import { toChineseNumeral } from './numerals.ts';

/** A revision of a law, as its id says: `{law id}_{day of enforcement}_{amending law id}`. */
export interface RevisionId {
  readonly lawId: string;
  /** The day from which the law reads so. */
  readonly validFrom: LocalDate;
  /** The law id of the amending law; null where the law is as it was enacted. */
  readonly amendedBy: string | null;
}

const form = /^([0-9]{3}[0-9A-Z]{12})_([0-9]{4})([0-9]{2})([0-9]{2})_([0-9A-Z]{15})$/;

/** 322AC0000000067_20260101_506AC1000000064; null where the text is no such id, or its day none. */
export function readRevisionId(text: string): RevisionId | null {
  const [, lawId, year, month, day, amending] = form.exec(text) ?? [];
  if (lawId === undefined || amending === undefined) return null;
  const validFrom = parseLocalDate(`${year}-${month}-${day}`);
  if (validFrom === null) return null;
  return { lawId, validFrom, amendedBy: /^0+$/.test(amending) ? null : amending };
}

const eras = ['明治', '大正', '昭和', '平成', '令和'];
/** Act and Cabinet Order; the ids of other texts do not say whose they are. */
const kinds: Readonly<Record<string, string>> = { AC: '法律', CO: '政令' };
/** Era, year, kind, one digit on how it came about, running number. */
const lawIdForm = /^([1-5])([0-9]{2})(AC|CO)[0-9]([0-9]{9})$/;

/** The 法令番号 that a law id of an Act or Cabinet Order holds: 506AC1000000064 is 令和六年法律第六十四号; else null. */
export function numberOfLawId(lawId: string): string | null {
  const [, era = '', year = '', kind = '', number = ''] = lawIdForm.exec(lawId) ?? [];
  const name = eras[Number(era) - 1];
  if (name === undefined) return null;
  const yearOfEra = Number(year) === 1 ? '元' : toChineseNumeral(Number(year));
  return `${name}${yearOfEra}年${kinds[kind]}第${toChineseNumeral(Number(number))}号`;
}
