/** Tables of a page. */
import type { Cell, Table, TableLine } from '../municipal/table.ts';
import { attributeOf, type Element, elementsIn, linesOf } from './html.ts';

/** As HTML bounds them. */
const mostAcross = 1_000;
const mostDown = 65_534;

/** The lines that hold words; the page's own first line only sets the widths of the columns. */
export function readTable(table: Element): Table {
  const lines = elementsIn(table, ({ tagName }) => tagName === 'tr')
    .map((line) => elementsIn(line, ({ tagName }) => tagName === 'td' || tagName === 'th'))
    .filter((cells) => cells.some((cell) => linesOf(cell).length > 0));
  const first = lines.findIndex((cells) => !cells.every(isHead));
  return { lines: lines.map(readLine), heads: first < 0 ? 0 : first };
}

const readLine = (cells: readonly Element[]): TableLine => cells.map(readCell);

const readCell = (cell: Element): Cell => ({
  words: linesOf(cell).join('\n'),
  down: spanOf(cell, 'rowspan', mostDown),
  across: spanOf(cell, 'colspan', mostAcross),
});

function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}

/** Cells that name a column are marked so, or centred. */
function isHead(cell: Element): boolean {
  if (cell.tagName === 'th' || linesOf(cell).length === 0) return true;
  const paragraphs = elementsIn(cell, ({ tagName }) => tagName === 'p');
  return paragraphs.length > 0 && paragraphs.every(isCentred);
}

const isCentred = (paragraph: Element): boolean =>
  /text-align:\s*center/.test(attributeOf(paragraph, 'style') ?? '');
