/** Words by their folded form, and the longest of them that starts at a place. */
export class Lexicon<T> {
  readonly #meanings: ReadonlyMap<string, T>;
  /** By first character: the lengths of words that start with it, longest first. */
  readonly #lengths = new Map<string, number[]>();

  constructor(meanings: ReadonlyMap<string, T>) {
    this.#meanings = meanings;
    for (const { length, 0: first = '' } of meanings.keys()) {
      const lengths = this.#lengths.get(first) ?? [];
      if (!lengths.includes(length)) lengths.push(length);
      this.#lengths.set(first, lengths);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  /** Ends only where `mayEnd` allows: an English word is not the start of another. */
  longestAt(
    text: string,
    at: number,
    mayEnd: (end: number) => boolean,
  ): { readonly end: number; readonly meaning: T } | null {
    for (const length of this.#lengths.get(text[at] ?? '') ?? []) {
      const end = at + length;
      if (end > text.length || !mayEnd(end)) continue;
      const meaning = this.#meanings.get(text.slice(at, end));
      if (meaning !== undefined) return { end, meaning };
    }
    return null;
  }
}
