/** The rows of a 別表 as its 項. */
import { Part } from './part.ts';
import { partsOfTable, type Table, wordsOfLines } from './table.ts';

/** The names of the columns are words of the 別表 itself. */
export function addRows(holder: Part, table: Table): void {
  const { head, rows } = partsOfTable(table);
  if (head.length > 0) {
    holder.add(wordsOfLines(head));
    holder.tables.push({ lines: head, heads: head.length });
  }
  for (const lines of rows) {
    const text = wordsOfLines(lines);
    const row = new Part({ kind: 'NamedRow', name: lines[0]?.[0]?.words || text });
    row.add(text);
    row.tables.push({ lines, heads: 0 });
    holder.parts.push(row);
  }
}
