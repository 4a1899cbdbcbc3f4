/** The statements in a release file, one after the other: none but the one that is looked at is held. */
import type { EdgeStatement, NodeStatement } from '../graph/statement.ts';
import { linesIn, piecesOf, type Readable } from './pieces.ts';

/** The nodes of a file, or those with these ids, in their order. */
export const nodesOf = (file: Readable, wanted?: ReadonlySet<string>) =>
  statementsOf<NodeStatement>(file, (line) => {
    if (!line.startsWith('{"id":')) return false;
    return wanted === undefined || wanted.has(idIn(line));
  });

/** The edges of a file, in their order. */
export const edgesOf = (file: Readable) =>
  statementsOf<EdgeStatement>(file, (line) => line.startsWith('{"from":'));

/** The id in the line of a node, which begins with it; most ids are written as they are. */
const idIn = (line: string): string =>
  /^\{"id":"([^"\\]*)"/.exec(line)?.[1] ?? String((JSON.parse(line) as NodeStatement).id);

/** The statements on the lines that are wanted. The file was found to be canonical before, so its keys are sorted. */
function* statementsOf<T>(file: Readable, wanted: (line: string) => boolean): Generator<T, void> {
  for (const lines of linesIn(piecesOf(file))) {
    for (const line of lines) if (wanted(line)) yield JSON.parse(line) as T;
  }
}
