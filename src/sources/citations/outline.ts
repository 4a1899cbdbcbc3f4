/** An instrument's provisions in document order: what there is, what stands before and after it. */
import { type Anchor, numberKey, parentAnchor } from '../../graph/anchor.ts';

/** A provision's place among those of its kind below the same parent. */
interface Place {
  readonly siblings: readonly Anchor[];
  readonly index: number;
}

/** What alone is left of a provision that was deleted. */
export const deletedText = '削除';

export class Outline {
  readonly #places: ReadonlyMap<string, Place>;
  /** Runs of provisions under one anchor (第二十条から第七十三条まで　削除), by their family. */
  readonly #runs: ReadonlyMap<string, readonly Anchor[]>;
  readonly #deleted: ReadonlySet<string>;
  readonly #families: ReadonlyMap<string, readonly Anchor[]>;
  /** What provisions stand under that is not listed itself. */
  readonly #unlisted: ReadonlySet<string>;

  private constructor(
    places: ReadonlyMap<string, Place>,
    runs: ReadonlyMap<string, readonly Anchor[]>,
    deleted: ReadonlySet<string>,
    families: ReadonlyMap<string, readonly Anchor[]>,
    unlisted: ReadonlySet<string>,
  ) {
    this.#places = places;
    this.#runs = runs;
    this.#deleted = deleted;
    this.#families = families;
    this.#unlisted = unlisted;
  }

  /** Of provisions in document order. What they stand under is there too, whether listed or not. */
  static of(provisions: Iterable<{ readonly anchor: Anchor; readonly text?: string }>): Outline {
    const places = new Map<string, Place>();
    const families = new Map<string, Anchor[]>();
    const runs = new Map<string, Anchor[]>();
    const deleted = new Set<string>();
    const unlisted = new Set<string>();
    const add = (anchor: Anchor): void => {
      if (places.has(anchor)) return;
      const parent = parentAnchor(anchor);
      if (parent !== null && !places.has(parent)) {
        add(parent);
        unlisted.add(parent);
      }
      const siblings = listOf(families, familyOf(anchor));
      places.set(anchor, { siblings, index: siblings.length });
      siblings.push(anchor);
      if (isRun(anchor)) listOf(runs, familyOf(anchor)).push(anchor);
    };
    for (const { anchor, text } of provisions) {
      add(anchor);
      unlisted.delete(anchor);
      if (text === deletedText) deleted.add(anchor);
    }
    return new Outline(places, runs, deleted, families, unlisted);
  }

  /** Whether the provision was listed by itself. */
  lists(anchor: string): boolean {
    return this.#places.has(anchor) && !this.#unlisted.has(anchor);
  }

  /** The provision itself, or the run of provisions that it lies in. */
  find(anchor: string): Anchor | undefined {
    if (this.#places.has(anchor)) return anchor as Anchor;
    const runs = this.#runs.get(familyOf(anchor));
    if (runs === undefined) return undefined;
    const [number] = numbersOf(anchor);
    return runs.find((run) => {
      const [first, last] = numbersOf(run);
      return numberKey(first) <= numberKey(number) && numberKey(number) <= numberKey(last);
    });
  }

  /** Whether nothing is left of the provision but the word 削除. */
  isDeleted(anchor: Anchor): boolean {
    return this.#deleted.has(anchor) || this.#deleted.has(`${anchor}-Pr_1`);
  }

  /** Whether a provision that is not there would stand under one that is deleted. */
  isGone(anchor: string): boolean {
    for (let above = parentAnchor(anchor as Anchor); above !== null; above = parentAnchor(above)) {
      const found = this.find(above);
      if (found !== undefined) return this.isDeleted(found);
    }
    return false;
  }

  /**
   * So many provisions after this one, or before it where `count` is negative, in document order;
   * none where there are not so many, or where the text, given in extract, lacks one of them.
   */
  beside(anchor: Anchor, count: number): readonly Anchor[] {
    const { siblings, index } = this.#placeOf(anchor);
    const found: Anchor[] = [];
    const step = Math.sign(count);
    for (let [at, left] = [index + step, Math.abs(count)]; left > 0; at += step) {
      const [last, next] = [siblings[at - step], siblings[at]];
      if (last === undefined || next === undefined) return [];
      if (!(step < 0 ? followEachOther(next, last) : followEachOther(last, next))) return [];
      found.push(next);
      const [[from = 0], [to = 0]] = numbersOf(next);
      left -= 1 + to - from;
    }
    return step < 0 ? found.reverse() : found;
  }

  /** All provisions of its kind before this one, below the same parent. */
  before(anchor: Anchor): readonly Anchor[] {
    const { siblings, index } = this.#placeOf(anchor);
    return siblings.slice(0, index);
  }

  /**
   * From one provision to another, in document order: those between them where both stand under the
   * same parent, else the two alone.
   */
  through(first: Anchor, last: Anchor): readonly Anchor[] {
    const [from, to] = [this.#placeOf(first), this.#placeOf(last)];
    if (from.siblings !== to.siblings) return [first, last];
    return from.siblings.slice(Math.min(from.index, to.index), Math.max(from.index, to.index) + 1);
  }

  /** What there is of a range of which not all is there, by the numbers; both ends stand under the same parent. */
  between(first: string, last: string): readonly Anchor[] {
    const family = familyOf(first);
    if (family !== familyOf(last)) return [];
    const [[from], [, to]] = [numbersOf(first), numbersOf(last)];
    return (this.#families.get(family) ?? []).filter((anchor) => {
      const [start, end] = numbersOf(anchor);
      return numberKey(from) <= numberKey(end) && numberKey(start) <= numberKey(to);
    });
  }

  #placeOf(anchor: Anchor): Place {
    return this.#places.get(anchor) ?? { siblings: [anchor], index: 0 };
  }
}

function listOf(lists: Map<string, Anchor[]>, key: string): Anchor[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Mp-At_20:73, of 第二十条から第七十三条まで　削除. */
const isRun = (anchor: Anchor): boolean => anchor.includes(':');

/** What siblings of one kind share: Mp-At for articles of the main provision. */
function familyOf(anchor: string): string {
  const number = anchor.indexOf('_', anchor.lastIndexOf('-') + 1);
  return number < 0 ? anchor : anchor.slice(0, number);
}

/** The first and the last number of the provision: the same where it is not a run. */
function numbersOf(anchor: string): readonly [first: readonly number[], last: readonly number[]] {
  const [first = [], last = first] = anchor
    .slice(familyOf(anchor).length + 1)
    .split(':')
    .map((number) => number.split('_').map(Number));
  return [first, last];
}

/** Whether no number is left out between the two; branches (第三条の二) may come between. */
function followEachOther(before: Anchor, after: Anchor): boolean {
  const [, [last = 0]] = numbersOf(before);
  const [[next = 0]] = numbersOf(after);
  return next - last <= 1;
}
