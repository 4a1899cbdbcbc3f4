/** A table as it is pasted: cells apart by tabs, and a cell's further lines below. */
import { readOpening, type Style } from '../municipal/openings.ts';
import type { Cell, Table } from '../municipal/table.ts';

/** The lines of one cell. */
type Words = string[];

export class TableInText {
  readonly #lines: Words[][];

  constructor(line: string) {
    this.#lines = [wordsOfCells(line)];
  }

  /** Adds a line; false where it is none of the table. */
  takes(line: string): boolean {
    if (line.includes('\t')) {
      this.#lines.push(wordsOfCells(line));
      return true;
    }
    // (2) under (1), as a cell of several lines is pasted.
    const words = line.trim();
    const cell = this.#lines.at(-1)?.at(-1);
    const style = styleOf(words);
    if (cell === undefined || style === undefined || style !== styleOf(cell.at(-1) ?? '')) {
      return false;
    }
    cell.push(words);
    return true;
  }

  get table(): Table {
    const lines = this.#lines.map((cells) => cells.map(cellOf));
    const [first] = lines;
    return { lines, heads: lines.length > 1 && first?.every(isColumnName) ? 1 : 0 };
  }
}

const wordsOfCells = (line: string): Words[] => line.split('\t').map((words) => [words.trim()]);

const cellOf = (words: Words): Cell => ({ words: words.join('\n'), down: 1, across: 1 });

/** 課, 分掌事務, 名称 */
const isColumnName = ({ words }: Cell): boolean =>
  words !== '' && words.length <= 12 && !/[\d。、\n]/.test(words.normalize('NFKC'));

function styleOf(words: string): Style | undefined {
  const label = readOpening(words)?.label;
  return label?.kind === 'numbered' ? label.style : undefined;
}
