/** The statements of two release files, which are sorted alike, read side by side: a line of each at a time. */
import type { EdgeStatement, NodeStatement } from '../graph/statement.ts';
import { linesIn, piecesOf } from './pieces.ts';

/** What stands in both, or in one of them alone, of two lists in one order. */
export function* sideBySide<T>(
  left: Generator<T, void>,
  right: Generator<T, void>,
  compare: (a: T, b: T) => number,
): Generator<readonly [T | undefined, T | undefined]> {
  try {
    let [a, b] = [left.next(), right.next()];
    while (!a.done || !b.done) {
      const order = a.done ? 1 : b.done ? -1 : compare(a.value, b.value);
      yield [
        order <= 0 && !a.done ? a.value : undefined,
        order >= 0 && !b.done ? b.value : undefined,
      ];
      if (order <= 0) a = left.next();
      if (order >= 0) b = right.next();
    }
  } finally {
    // Whoever stops early must not leave their files open.
    left.return();
    right.return();
  }
}

/** The nodes of a file, or those with these ids, in their order. */
export const nodesOf = (file: string, wanted?: ReadonlySet<string>) =>
  statementsOf<NodeStatement>(file, (line) => {
    if (!line.startsWith('{"id":')) return false;
    return wanted === undefined || wanted.has(idIn(line));
  });

export const edgesOf = (file: string) =>
  statementsOf<EdgeStatement>(file, (line) => line.startsWith('{"from":'));

/** The id in the line of a node, which begins with it; most ids are written as they are. */
const idIn = (line: string): string =>
  /^\{"id":"([^"\\]*)"/.exec(line)?.[1] ?? String((JSON.parse(line) as NodeStatement).id);

/** The statements on the lines that are wanted. The file was found to be canonical before, so its keys are sorted. */
function* statementsOf<T>(file: string, wanted: (line: string) => boolean): Generator<T, void> {
  for (const lines of linesIn(piecesOf(file))) {
    for (const line of lines) if (wanted(line)) yield JSON.parse(line) as T;
  }
}
