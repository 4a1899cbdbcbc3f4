/** What citations are looked for in. */
import type { Anchor } from '../../graph/anchor.ts';
import type { InstrumentKind } from '../../graph/model.ts';

/** The text of one instrument. */
export interface LegalText {
  /** law/322AC0000000067 */
  readonly id: string;
  /** Where it is known, what the text sets for another that leaves it to such an instrument is told (SPECIFIES). */
  readonly kind?: InstrumentKind;
  readonly title: string;
  /** In document order. */
  readonly provisions: readonly { readonly anchor: Anchor; readonly text: string }[];
  /** 制定文: it may give short names, and names the law that the text calls 法 without ado. */
  readonly enactingClause?: string;
  /**
   * Short names that it uses and another text gives, and the ids of the instruments, where known:
   * 人事院規則一―二 gives them for all 人事院規則.
   */
  readonly shortNames?: ReadonlyMap<string, string | undefined>;
}
