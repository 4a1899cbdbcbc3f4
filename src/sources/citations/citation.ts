/** What is found: citations, where they stand, what they cite, and why one is not resolved. */
import type { Anchor } from '../../graph/anchor.ts';
import type { ProvisionPart } from '../../graph/parse-label.ts';
import type { CitationKind, UnresolvedReason } from '../../graph/vocabulary.ts';

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
  /** Whether an end of a range is not there, so that `provisions` may not be all that it says. */
  readonly isPartial?: boolean;
  /** Which part of the provision: ただし書, 各号. */
  readonly part?: ProvisionPart;
  readonly unresolved?: UnresolvedReason;
}

/** A citation and the provision in whose text it stands. */
export interface FoundCitation extends Citation {
  readonly from: Anchor;
}
