/** Which lines of a 別表 are one 項. */
import type { Attributes, Part } from './part.ts';

/** The first cell of a line. */
export interface FirstCell {
  readonly attributes: Attributes;
  readonly words: string;
}

/** A 項 goes as far down as its first cell does: by rowspan, or by empty cells without a rule above. */
export class Rows {
  #linesToCome = 0;
  #begun = false;

  /** Whether a line goes on with the 項 before it; to be asked line by line. */
  continues({ attributes, words }: FirstCell): boolean {
    if (this.#linesToCome > 0) {
      this.#linesToCome -= 1;
      return true;
    }
    if (this.#begun && words === '' && attributes['BorderTop'] === 'none') return true;
    this.#begun = true;
    this.#linesToCome = Math.max(0, Number.parseInt(attributes['rowspan'] ?? '1', 10) - 1 || 0);
    return false;
  }
}

/** A 項 with one more line. */
export const joined = (row: Part, line: Part): Part => ({
  ...row,
  text: [row.text, line.text].filter(Boolean).join('\n'),
});
