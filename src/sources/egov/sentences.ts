/** The parts of a provision that are cited by name: 本文 and ただし書, 前段 and 後段. */
import type { ProvisionPart } from '../../graph/parse-label.ts';

export interface Sentence {
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As the XML marks it, where it does. */
  readonly role: 'main' | 'proviso' | undefined;
}

/** A part of a text that has a name of its own. */
export interface NamedPart {
  readonly part: ProvisionPart;
  readonly start: number;
  readonly end: number;
}

const names: Readonly<Record<number, readonly ProvisionPart[]>> = {
  2: ['FORMER', 'LATTER'],
  3: ['FORMER', 'MIDDLE', 'LATTER'],
};

/**
 * What the sentences of a provision are called. Two are 本文 and ただし書 where the second is marked as
 * proviso, otherwise 前段 and 後段; three are 前段, 中段 and 後段. Where a proviso stands among more than two,
 * usage varies (後段ただし書), and only the proviso itself has a name.
 */
export function namedParts(sentences: readonly Sentence[]): readonly NamedPart[] {
  const provisos = sentences.filter(({ role }) => role === 'proviso');
  const called =
    provisos.length === 0
      ? (names[sentences.length] ?? [])
      : sentences.map(({ role }): ProvisionPart | undefined =>
          role === 'proviso'
            ? provisos.length === 1
              ? 'PROVISO'
              : undefined
            : sentences.length === 2
              ? 'MAIN'
              : undefined,
        );
  return sentences.flatMap(({ start, end }, i) => {
    const part = called[i];
    return part === undefined ? [] : [{ part, start, end }];
  });
}
