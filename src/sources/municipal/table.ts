/** Tables: what stands in their cells, line by line. */

export interface Cell {
  /** Lines of one cell are joined by line breaks. */
  readonly words: string;
  /** How many lines and columns it takes. */
  readonly down: number;
  readonly across: number;
}

export type TableLine = readonly Cell[];

export interface Table {
  readonly lines: readonly TableLine[];
  /** How many lines at the top name the columns. */
  readonly heads: number;
}

/** Wider than any table that can be printed. */
const mostColumns = 100;

/** The words of lines as a text: cells apart by tabs, so that an empty one can be seen. */
export function wordsOfLines(lines: readonly TableLine[]): string {
  return lines
    .map((line) =>
      line
        .map(({ words }) => words)
        .join('\t')
        .trimEnd(),
    )
    .join('\n');
}

/** The lines that name the columns, and the others as 項: each goes as far down as its first cell does. */
export function partsOfTable({ lines, heads }: Table): {
  readonly head: readonly TableLine[];
  readonly rows: readonly (readonly TableLine[])[];
} {
  const rows: (readonly TableLine[])[] = [];
  for (let at = heads; at < lines.length; ) {
    const length = Math.max(1, lines[at]?.[0]?.down ?? 1);
    rows.push(lines.slice(at, at + length));
    at += length;
  }
  return { head: lines.slice(0, heads), rows };
}

/** Every line with a text for each column: a cell that takes several has its words in each. */
export function gridOf(lines: readonly TableLine[]): readonly (readonly string[])[] {
  /** By column: a cell from above, and how many lines it still goes down. */
  const hanging = new Map<number, { readonly words: string; left: number }>();
  return lines.map((line) => {
    const row: string[] = [];
    const fill = () => {
      for (let above = hanging.get(row.length); above !== undefined && above.left > 0; ) {
        above.left -= 1;
        row.push(above.words);
        above = hanging.get(row.length);
      }
    };
    for (const { words, down, across } of line) {
      fill();
      for (let i = 0; i < across && row.length < mostColumns; i++) {
        hanging.set(row.length, { words, left: down - 1 });
        row.push(words);
      }
    }
    fill();
    return row;
  });
}
