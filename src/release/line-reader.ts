/**
 * Reads the lines of a release, one after the other. A hash proves that nothing changed since it was made, not
 * that it was made well: so each line is looked at.
 */
import type { NodeStatement } from '../graph/statement.ts';
import { EdgeReader, type EdgeSink } from './edge-reader.ts';
import { NodeReader } from './node-reader.ts';
import { endOfLines, linesOf } from './pieces.ts';

/** Where the statements of a release go as they are read: nodes first, then edges, each in order. */
export interface StatementSink extends EdgeSink {
  node(node: NodeStatement): void;
}

/** For who only wants to know that all is as it should be. */
export const nowhere: StatementSink = { node: () => {}, edge: () => {} };

export class LineReader {
  readonly #sink: StatementSink;
  readonly #nodes = new NodeReader();
  readonly #edges: EdgeReader;
  /** How many lines of nodes are still to come. */
  #expected: number;

  constructor(nodesExpected: number, sink: StatementSink) {
    this.#expected = nodesExpected;
    this.#sink = sink;
    this.#edges = new EdgeReader(sink);
  }

  /** @throws InvalidRelease, naming the line. */
  read(line: string): void {
    this.readBlock(Buffer.from(`${line}\n`));
  }

  /**
   * Reads whole lines, each with its end.
   * @throws InvalidRelease, naming the line
   */
  readBlock(lines: Buffer): void {
    const end = endOfLines(lines, this.#expected);
    const nodes = lines.subarray(0, end.at);
    for (const line of linesOf(nodes)) this.#sink.node(this.#nodes.read(line));
    this.#edges.nodes(nodes);
    this.#expected -= end.count;
    this.#edges.edges(lines.subarray(end.at));
  }
}
