/** Puts the words of an element together, with what stands between them in print. */

/** Between two columns of a list, a number and its words: the full-width space that statutes print. */
const space = '　';
/** Between two cells of a table's row, empty ones included. */
const cell = '\t';
const line = '\n';

/**
 * Words as they are met. What separates them is written only once more words follow, so that a text
 * neither begins nor ends with a break; a row whose first cells are empty begins with their tabs.
 */
export class Words {
  #text = '';
  #gap = '';
  #isNumbered = false;

  get text(): string {
    return this.#text.trimEnd();
  }

  /** Where the words so far end. */
  get length(): number {
    return this.#text.length;
  }

  /** Where the words that come next will stand. */
  get next(): number {
    return this.#text.length + (this.#isGapWritten() ? this.#gap.length : 0);
  }

  add(words: string): void {
    const kept = this.#text === '' ? words.trimStart() : words;
    if (kept === '') return;
    if (this.#isGapWritten()) this.#text += this.#gap;
    this.#gap = '';
    this.#isNumbered = false;
    this.#text += kept;
  }

  space(): void {
    if (this.#gap === '') this.#gap = space;
  }

  /** What a number stands before: its words go on in the same line. */
  number(): void {
    this.#gap = space;
    this.#isNumbered = true;
  }

  /** A new line; none at the start of a cell or behind a number. */
  line(): void {
    if (!this.#gap.endsWith(cell) && !this.#isNumbered) this.#gap = line;
  }

  cell(): void {
    this.#gap = (this.#gap === space ? '' : this.#gap) + cell;
  }

  /** A new row of a table, whatever cells of the one before are empty. */
  row(): void {
    this.#gap = line;
    this.#isNumbered = false;
  }

  #isGapWritten(): boolean {
    return this.#text !== '' || this.#gap.endsWith(cell);
  }
}

const layout = /[ \t]*[\r\n][ \t\r\n]*/g;

/** A text node without the line breaks and indents that lay the file out; other spaces are the law's. */
export function withoutLayout(text: string): string {
  return text.includes('\n') ? text.replace(layout, '') : text;
}
