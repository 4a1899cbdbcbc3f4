/** How sure a statement is, and how sure a chain of statements is. */
import type { StatedCertainty } from './vocabulary.ts';

/** NONE is only ever an answer: no chain reaches a provision. */
export type Certainty = StatedCertainty | 'NONE';

const strength: Readonly<Record<Certainty, number>> = {
  EXPLICIT: 3,
  DERIVED: 2,
  INFERRED: 1,
  NONE: 0,
};

/** Orders the surest first. */
export function compareCertainty(a: Certainty, b: Certainty): number {
  return strength[b] - strength[a];
}

/** A chain is as certain as its weakest link; a chain without links is NONE. */
export function weakest(certainties: readonly Certainty[]): Certainty {
  return (
    certainties.reduce<Certainty | undefined>(
      (least, next) => (least === undefined || strength[next] < strength[least] ? next : least),
      undefined,
    ) ?? 'NONE'
  );
}
