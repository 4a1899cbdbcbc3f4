/** Revisions of a law, as e-Gov names them: `{law id}_{day of enforcement}_{amending law id}`. */
import { type LocalDate, parseLocalDate } from '../../graph/dates.ts';

export interface Revision {
  /** 法令履歴ID: 322AC0000000067_20260101_506AC1000000064. */
  readonly id: string;
  /** The day from which the law reads so. */
  readonly validFrom: LocalDate;
  /** The law id of the amending law; left out where the law is as it was enacted. */
  readonly amendedBy?: string;
}

export interface LawName {
  readonly lawId: string;
  readonly revision?: Revision;
}

const named = /^([0-9]{3}[0-9A-Z]{12})(?:_([0-9]{8})_([0-9A-Z]{15}))?$/;

/** What a folder or file of a download is named after; null where it is no law's name. */
export function readLawName(name: string): LawName | null {
  const [id, lawId, day, amending] = named.exec(name) ?? [];
  if (id === undefined || lawId === undefined) return null;
  if (day === undefined || amending === undefined) return { lawId };
  const validFrom = parseLocalDate(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`);
  if (validFrom === null) return null;
  const amendedBy = /^0+$/.test(amending) ? {} : { amendedBy: amending };
  return { lawId, revision: { id, validFrom, ...amendedBy } };
}
