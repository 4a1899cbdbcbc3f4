/**
 * Reads the lines of a release, one after the other. A hash proves that nothing changed since it was made, not
 * that it was made well: so each line is looked at.
 */
import { EdgeReader, type EdgeSink } from './edge-reader.ts';
import { NodeInLine, type PlacedNode } from './node-in-line.ts';
import { NodeReader } from './node-reader.ts';
import { endOfLines, lineEnd, linesOf } from './pieces.ts';

/** Where the statements of a release go as they are read: nodes first, then edges, each in order. */
export interface StatementSink extends EdgeSink {
  node(node: PlacedNode): void;
}

/** For who only wants to know that all is as it should be. */
export const nowhere: StatementSink = { node: () => {}, edge: () => {} };

export class LineReader {
  readonly #sink: StatementSink;
  readonly #nodes = new NodeReader();
  readonly #edges: EdgeReader;
  readonly #nodesExpected: number;
  #nodesRead = 0;

  constructor(nodesExpected: number, sink: StatementSink) {
    this.#nodesExpected = nodesExpected;
    this.#sink = sink;
    this.#edges = new EdgeReader(sink);
  }

  /** @throws InvalidRelease, naming the line. */
  read(line: string): void {
    this.readBlock(Buffer.from(`${line}\n`));
  }

  /**
   * Reads whole lines, each with its end. They may be kept.
   * @throws InvalidRelease, naming the line
   */
  readBlock(lines: Buffer): void {
    const end = endOfLines(lines, this.#nodesExpected - this.#nodesRead);
    const nodes = lines.subarray(0, end);
    let start = 0;
    for (const line of linesOf(nodes)) {
      const { kind } = this.#nodes.read(line);
      this.#edges.node(kind, nodes, start);
      this.#sink.node(new NodeInLine(kind, this.#nodesRead, nodes, start));
      start = nodes.indexOf(lineEnd, start) + 1;
      this.#nodesRead += 1;
    }
    this.#edges.edges(lines.subarray(end));
  }
}
