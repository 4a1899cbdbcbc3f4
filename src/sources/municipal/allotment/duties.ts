/** Which duty the words of an item name: only where they are its name, never by likeness. */
import { distance } from 'fastest-levenshtein';
import { displayName, lookupKey, namesOf } from '../../../graph/names.ts';
import { shortened } from '../../../graph/shorten.ts';
import type { NodeStatement } from '../../../graph/statement.ts';
import { normalizeText } from '../../../graph/text.ts';

/** A duty that a person may have meant. */
export interface NearDuty {
  readonly id: string;
  readonly name: string;
}

export interface Match {
  readonly duties: readonly NodeStatement[];
  /** The name or alias that the words are; empty where they are none. */
  readonly name: string;
  /** The part or the condition that the words add: …に限る。 */
  readonly scope?: string;
}

const mostOffered = 3;
/** Fewer than half of the characters wrong: further off, a name is no help. */
const farthest = 0.5;
/** Longer words are not compared whole: no name of a duty is. */
const mostCompared = 100;

export class Duties {
  readonly #byKey = new Map<string, NodeStatement[]>();
  readonly #names: readonly { readonly duty: NodeStatement; readonly folded: string }[];

  constructor(duties: readonly NodeStatement[]) {
    for (const duty of duties) {
      for (const key of new Set(namesOf(duty).map((name) => lookupKey('name', name)))) {
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), duty]);
      }
    }
    this.#names = duties.flatMap((duty) =>
      namesOf(duty).map((name) => ({ duty, folded: normalizeText(name) })),
    );
  }

  /** The duties that bear the words as a name or alias, with …に関すること or without. */
  named(words: string): Match {
    const { plain, scope } = withoutScope(words);
    const about = plain.replace(/に関すること$/, '');
    const name = [plain, about].find((one) => this.#byKey.has(lookupKey('name', one))) ?? '';
    const duties = this.#byKey.get(lookupKey('name', name)) ?? [];
    return { duties, name, ...(scope === '' ? {} : { scope }) };
  }

  /** What a person may have meant, the nearest first: names within the words, then what is spelt alike. */
  nearest(words: string): readonly NearDuty[] {
    const { plain } = withoutScope(words);
    const folded = normalizeText(shortened(plain.replace(/に関すること$/, ''), mostCompared));
    const far = new Map<NodeStatement, number>();
    for (const { duty, folded: name } of this.#names) {
      far.set(duty, Math.min(far.get(duty) ?? 1, distanceBetween(name, folded)));
    }
    return [...far]
      .filter(([, distance]) => distance <= farthest)
      .sort(([, a], [, b]) => a - b)
      .slice(0, mostOffered)
      .map(([duty]) => ({ id: duty.id, name: displayName(duty) }));
  }
}

/** Items are shorter; a longer one names no duty. */
const longestItem = 500;

/** 埋葬の許可に関すること(その区に住所を有した者に限る。)。, without its full stop and its condition. */
function withoutScope(words: string): { readonly plain: string; readonly scope: string } {
  const sentence = words.trim().replace(/。$/, '');
  if (sentence.length > longestItem) return { plain: sentence, scope: '' };
  const condition =
    /[（(]([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*(?:限る|除く)。?)[）)]$/.exec(sentence);
  return condition === null
    ? { plain: sentence, scope: '' }
    : { plain: sentence.slice(0, condition.index), scope: condition[1] ?? '' };
}

/** Between 0, the same, and 1. One within the other is the nearer the more of it that is. */
function distanceBetween(name: string, words: string): number {
  const [shorter, longer] = name.length < words.length ? [name, words] : [words, name];
  if (shorter.length >= 2 && longer.includes(shorter)) {
    return farthest * (1 - shorter.length / longer.length);
  }
  return distance(name, words) / Math.max(longer.length, 1);
}
