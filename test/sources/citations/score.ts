/** How well the references found in a text agree with those that people labelled in it. */
import type { FoundCitation } from '../../../src/sources/citations/citation.ts';
import type { LabelledProvision } from './labelled.ts';

/** A reference as both sides are compared: where its words stand, and what it says. */
export interface Spot {
  readonly start: number;
  readonly words: string;
  /** Targets by id, sorted and joined, or the reason why there are none. */
  readonly says: string;
  readonly kind: string;
}

/** References labelled, references found, and those that are both. */
export interface Count {
  readonly labelled: number;
  readonly found: number;
  readonly both: number;
}

export interface Score {
  /** The same words at the same place. */
  readonly words: Count;
  /** The same words at the same place, with the same targets or the same reason for none. */
  readonly whole: Count;
  /** Of those that agree as a whole: the same kind. */
  readonly kinds: Count;
}

export const precision = ({ found, both }: Count): number => (found === 0 ? 1 : both / found);
export const recall = ({ labelled, both }: Count): number => (labelled === 0 ? 1 : both / labelled);

/** The labels of a provision, each placed in the text behind the one before it. */
export function spotsLabelled({ text, references }: LabelledProvision): readonly Spot[] {
  let from = 0;
  return references.map(({ words, skip = 0, to, unresolved, kind }) => {
    let start = text.indexOf(words, from);
    for (let left = skip; left > 0; left -= 1) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`The label 「${words}」 is not in 「${text.slice(from)}」`);
    from = start + words.length;
    const says = unresolved ?? [to ?? []].flat().toSorted().join(' ');
    return { start, words, says, kind: kind ?? 'CITES' };
  });
}

export function spotFound({
  start,
  text,
  kind,
  unresolved,
  instrument,
  provisions,
}: FoundCitation): Spot {
  const ids =
    provisions.length === 0
      ? [instrument ?? '']
      : provisions.map((anchor) => `${instrument}#${anchor}`);
  return { start, words: text, says: unresolved ?? ids.toSorted().join(' '), kind };
}

const placeOf = ({ start, words }: Spot): string => `${start} ${words}`;

export function scoreOf(labelled: readonly Spot[], found: readonly Spot[]): Score {
  const labels = new Map(labelled.map((spot) => [placeOf(spot), spot]));
  const atWords = found.filter((spot) => labels.has(placeOf(spot)));
  const whole = atWords.filter((spot) => labels.get(placeOf(spot))?.says === spot.says);
  const kinds = whole.filter((spot) => labels.get(placeOf(spot))?.kind === spot.kind);
  const sides = { labelled: labelled.length, found: found.length };
  return {
    words: { ...sides, both: atWords.length },
    whole: { ...sides, both: whole.length },
    kinds: { labelled: whole.length, found: whole.length, both: kinds.length },
  };
}

const plus = (a: Count, b: Count): Count => ({
  labelled: a.labelled + b.labelled,
  found: a.found + b.found,
  both: a.both + b.both,
});

export function total(scores: readonly Score[]): Score {
  const none: Count = { labelled: 0, found: 0, both: 0 };
  return scores.reduce(
    (a, b) => ({
      words: plus(a.words, b.words),
      whole: plus(a.whole, b.whole),
      kinds: plus(a.kinds, b.kinds),
    }),
    { words: none, whole: none, kinds: none },
  );
}
