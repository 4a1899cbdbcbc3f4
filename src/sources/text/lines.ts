/** A text as people paste it, line by line. */
import { type Block, blockOfLine } from '../municipal/blocks.ts';
import { readOpening } from '../municipal/openings.ts';
import { TableInText } from './table-in-text.ts';

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;

/** Blank lines and indents say nothing. Lines with tabs between words are the lines of a table. */
export function blocksOfText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let table: TableInText | undefined;
  for (const raw of text.split(lineEnd)) {
    const line = raw.trim();
    if (line === '' || table?.takes(raw)) continue;
    if (table !== undefined) blocks.push({ kind: 'table', table: table.table });
    table = line.includes('\t') && !isLabelled(line) ? new TableInText(line) : undefined;
    if (table === undefined) blocks.push(blockOfLine(line));
  }
  if (table !== undefined) blocks.push({ kind: 'table', table: table.table });
  return blocks;
}

/** 第1条, a tab, and the words of the article. */
function isLabelled(line: string): boolean {
  const [label = '', ...more] = line.split('\t');
  return more.length === 1 && readOpening(label)?.words === '';
}
