/**
 * The statements in a release file, one after the other: none but the one that is looked at is held. The file was
 * found to be canonical before: a header, then nodes, then edges, the keys of each line sorted.
 */
import type { EdgeStatement, NodeStatement } from '../graph/statement.ts';
import { linesIn, piecesOf, type Readable } from './pieces.ts';

const nodeStart = '{"id":';
const edgeStart = '{"from":';

/** The nodes of a file, or those with these ids, in their order. */
export function* nodesOf(
  file: Readable,
  wanted?: ReadonlySet<string>,
): Generator<NodeStatement, void> {
  for (const line of linesOf(file)) {
    if (line.startsWith(edgeStart)) return;
    if (!line.startsWith(nodeStart)) continue;
    if (wanted === undefined || wanted.has(idIn(line))) yield JSON.parse(line) as NodeStatement;
  }
}

/** The edges of a file, in their order. */
export function* edgesOf(file: Readable): Generator<EdgeStatement, void> {
  for (const line of linesOf(file)) {
    if (line.startsWith(edgeStart)) yield JSON.parse(line) as EdgeStatement;
  }
}

/** The id in the line of a node, which begins with it; most ids are written as they are. */
const idIn = (line: string): string =>
  /^\{"id":"([^"\\]*)"/.exec(line)?.[1] ?? String((JSON.parse(line) as NodeStatement).id);

function* linesOf(file: Readable): Generator<string> {
  for (const lines of linesIn(piecesOf(file))) yield* lines;
}
