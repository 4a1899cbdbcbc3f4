/** What is found: citations, where they stand, what they cite, and why one is not resolved. */
import type { Anchor } from '../../graph/anchor.ts';
import type { ProvisionPart } from '../../graph/parse-label.ts';
import type { CitationKind } from '../../graph/vocabulary.ts';

/** Why it is not known what a citation cites. */
export const unresolvedReasons = [
  /** No instrument of that name or number is in the register. */
  'UNKNOWN_INSTRUMENT',
  /** Several instruments bear the name, and no number tells them apart. */
  'AMBIGUOUS_INSTRUMENT',
  /** The instrument is known, the text that is cited is not at hand: an amending law's own articles. */
  'NOT_COLLECTED',
  /** The instrument has no such provision, or none in the text at hand. */
  'NO_SUCH_PROVISION',
  /** 削除 */
  'DELETED',
  /** 改正前の, 廃止前の, 旧法: a text that is no longer the one at hand. */
  'FORMER_TEXT',
  /** 同条, 前条 and the like without anything that they go back to. */
  'NO_ANTECEDENT',
  /** 第二章: divisions have no anchor. */
  'DIVISION',
] as const;
export type UnresolvedReason = (typeof unresolvedReasons)[number];

/** Words of a text that cite. `start` and `end` are UTF-16 offsets in it: `text.slice(start, end)` is `text`. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: CitationKind;
  /** The id of the instrument cited, where it is known. */
  readonly instrument?: string;
  /**
   * The provisions cited, in document order: all that there are in a range (第三条から第五条まで, 前三項), one otherwise;
   * none where the instrument as a whole is cited, and where the citation is unresolved. Each exists in the
   * text at hand.
   */
  readonly provisions: readonly Anchor[];
  /** Which part of the provision: ただし書, 各号. */
  readonly part?: ProvisionPart;
  readonly unresolved?: UnresolvedReason;
}

/** A citation and the provision in whose text it stands. */
export interface FoundCitation extends Citation {
  readonly from: Anchor;
}
