/** What 同法, 同条, 同項 and 同号 go back to: the last that was named before. */
import type { Reading } from './reading.ts';

interface Mention {
  readonly reading: Reading;
  /** Behind the brackets in which it stands; infinite while they are open. */
  readonly brackets: { readonly end: number } | undefined;
}

/**
 * The references of one article, up to the one being read. What stands in brackets is not what a word
 * outside them goes back to, unless nothing else in the same provision is (基準（同法第二条第九号の二に規定する基準をいう。）又は
 * 要件（同条第九号の三…）).
 */
export class Antecedents {
  #earlier: readonly Mention[] = [];
  #here: Mention[] = [];

  /** Begins another article. */
  forget(): void {
    this.#earlier = [];
    this.#here = [];
  }

  /** Begins another provision of the article. */
  moveOn(): void {
    // Of what was read before only the last few are ever gone back to.
    this.#earlier = [...this.#earlier, ...this.#here].slice(-remembered);
    this.#here = [];
  }

  note(reading: Reading, brackets: Mention['brackets']): void {
    this.#here.push({ reading, brackets });
  }

  /** The last reading before `at` that will do. */
  last(at: number, willDo: (reading: Reading) => boolean): Reading | undefined {
    const isOutside = ({ brackets }: Mention) => brackets === undefined || brackets.end > at;
    const find = (mentions: readonly Mention[], outside: boolean) =>
      mentions.findLast((each) => (!outside || isOutside(each)) && willDo(each.reading))?.reading;
    return (
      find(this.#here, true) ??
      find(this.#here, false) ??
      this.#earlier.findLast(({ brackets, reading }) => !brackets && willDo(reading))?.reading ??
      find(this.#earlier, false)
    );
  }
}

/** Mentions kept of the provisions before: more than any article leads one to go back. */
const remembered = 200;
