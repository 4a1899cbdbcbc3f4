/** An instrument's provisions in document order: what there is, what stands before and after it. */
import { type Anchor, numberKey, parentAnchor } from '../../graph/anchor.ts';

export class Outline {
  /** Everything that has an anchor, by what it stands under; `''` holds 本則, 附則 and tables. */
  readonly #below: ReadonlyMap<string, readonly Anchor[]>;
  readonly #all: ReadonlySet<string>;
  readonly #deleted: ReadonlySet<string>;

  private constructor(
    below: ReadonlyMap<string, readonly Anchor[]>,
    all: ReadonlySet<string>,
    deleted: ReadonlySet<string>,
  ) {
    this.#below = below;
    this.#all = all;
    this.#deleted = deleted;
  }

  /** Of provisions in document order. What they stand under is there too, whether listed or not. */
  static of(provisions: Iterable<{ readonly anchor: Anchor; readonly text?: string }>): Outline {
    const below = new Map<string, Anchor[]>();
    const all = new Set<string>();
    const deleted = new Set<string>();
    const add = (anchor: Anchor): void => {
      if (all.has(anchor)) return;
      const parent = parentAnchor(anchor);
      if (parent !== null) add(parent);
      all.add(anchor);
      const siblings = below.get(parent ?? '');
      if (siblings === undefined) below.set(parent ?? '', [anchor]);
      else siblings.push(anchor);
    };
    for (const { anchor, text } of provisions) {
      add(anchor);
      if (text === '削除') deleted.add(anchor);
    }
    return new Outline(below, all, deleted);
  }

  /** The provision itself, or the run of provisions that it lies in (第二十条から第七十三条まで　削除). */
  find(anchor: string): Anchor | undefined {
    if (this.#all.has(anchor)) return anchor as Anchor;
    const { kind, first } = lastSegment(anchor);
    return this.#siblings(anchor).find((other) => {
      const run = lastSegment(other);
      return run.kind === kind && run.first !== run.last && run.first <= first && first <= run.last;
    });
  }

  /** Whether nothing is left of the provision but the word 削除. */
  isDeleted(anchor: Anchor): boolean {
    return this.#deleted.has(anchor) || this.#deleted.has(`${anchor}-Pr_1`);
  }

  /**
   * The `count` provisions before this one, or after it, in document order; none where there are
   * not so many, or where the text, given in extract, lacks one of them.
   */
  beside(anchor: Anchor, count: number): readonly Anchor[] {
    const siblings = this.#ofKind(anchor);
    const at = siblings.indexOf(anchor);
    const found: Anchor[] = [];
    const step = Math.sign(count);
    for (let [i, left] = [at + step, Math.abs(count)]; at >= 0 && left > 0; i += step) {
      const [last, next] = [siblings[i - step], siblings[i]];
      if (last === undefined || next === undefined) return [];
      if (!followEachOther(step < 0 ? [next, last] : [last, next])) return [];
      found.push(next);
      const [from, to] = lastSegment(next).base;
      left -= 1 + to - from;
    }
    return step < 0 ? found.reverse() : found;
  }

  /** All provisions of its kind before this one, below the same parent. */
  before(anchor: Anchor): readonly Anchor[] {
    const siblings = this.#ofKind(anchor);
    return siblings.slice(0, Math.max(0, siblings.indexOf(anchor)));
  }

  /**
   * From one provision to another, in document order: those between them where both stand under the
   * same parent, else the two alone.
   */
  through(first: Anchor, last: Anchor): readonly Anchor[] {
    const siblings = this.#ofKind(first);
    const [from, to] = [siblings.indexOf(first), siblings.indexOf(last)];
    return to < 0 ? [first, last] : siblings.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  #siblings(anchor: string): readonly Anchor[] {
    return this.#below.get(parentAnchor(anchor as Anchor) ?? '') ?? [];
  }

  #ofKind(anchor: Anchor): readonly Anchor[] {
    const { kind } = lastSegment(anchor);
    return this.#siblings(anchor).filter((other) => lastSegment(other).kind === kind);
  }
}

interface LastSegment {
  readonly kind: string;
  /** Sortable, as `numberKey` makes them; the same where it is not a run. */
  readonly first: string;
  readonly last: string;
  /** Without branches. */
  readonly base: readonly [first: number, last: number];
}

function lastSegment(anchor: string): LastSegment {
  const segment = anchor.slice(anchor.lastIndexOf('-') + 1);
  const [kind = '', ...rest] = segment.split('_');
  const [first = [0], last = first] = rest
    .join('_')
    .split(':')
    .map((number) => number.split('_').map(Number));
  return {
    kind,
    first: numberKey(first),
    last: numberKey(last),
    base: [first[0] ?? 0, last[0] ?? 0],
  };
}

/** Whether no number is left out between the two; branches (第三条の二) may come between. */
function followEachOther([before, after]: readonly [Anchor, Anchor]): boolean {
  return lastSegment(after).base[0] - lastSegment(before).base[1] <= 1;
}
