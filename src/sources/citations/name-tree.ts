/** Names kept so that the longest one at a place of a text is found in one pass over its letters. */

interface Branch {
  /** The letters that lead here from the branch above. */
  readonly letters: string;
  readonly ends: boolean;
  readonly branches: ReadonlyMap<number, Branch>;
}

/** A radix tree: names that begin alike share their beginning. */
export class NameTree {
  readonly #root: Branch;

  constructor(names: Iterable<string>) {
    const sorted = [...new Set(names)].filter((name) => name !== '').sort();
    this.#root = grow(sorted, 0, '', 0, sorted.length);
  }

  /** The length of the longest name that `text` has at `start`; 0 where it has none. */
  longestAt(text: string, start: number): number {
    let [branch, at, longest]: [Branch, number, number] = [this.#root, start, 0];
    for (;;) {
      const next = branch.branches.get(text.charCodeAt(at));
      if (next === undefined || !text.startsWith(next.letters, at)) return longest;
      at += next.letters.length;
      if (next.ends) longest = at - start;
      branch = next;
    }
  }
}

/** The branch of the names from `from` to `to`, which share their first `depth` letters. */
function grow(
  names: readonly string[],
  depth: number,
  letters: string,
  from: number,
  to: number,
): Branch {
  const branches = new Map<number, Branch>();
  const ends = names[from]?.length === depth;
  for (let i = ends ? from + 1 : from; i < to; ) {
    const name = names[i] ?? '';
    const code = name.charCodeAt(depth);
    let end = i + 1;
    while (end < to && names[end]?.charCodeAt(depth) === code) end++;
    // Sorted, so what the first and the last share, all share.
    const shared = sharedLength(name, names[end - 1] ?? '', depth);
    branches.set(code, grow(names, shared, name.slice(depth, shared), i, end));
    i = end;
  }
  return { letters, ends, branches };
}

function sharedLength(a: string, b: string, from: number): number {
  let length = from;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
