/** Revisions of a law, as e-Gov names them: `{law id}_{day of enforcement}_{amending law id}`. */
import type { LocalDate } from '../../graph/dates.ts';
import { readRevisionId } from '../../graph/revision-id.ts';

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

/** What a folder or file of a download is named after; null where it is no law's name. */
export function readLawName(name: string): LawName | null {
  if (/^[0-9]{3}[0-9A-Z]{12}$/.test(name)) return { lawId: name };
  const read = readRevisionId(name);
  if (read === null) return null;
  const { lawId, validFrom, amendedBy } = read;
  return {
    lawId,
    revision: { id: name, validFrom, ...(amendedBy === null ? {} : { amendedBy }) },
  };
}
