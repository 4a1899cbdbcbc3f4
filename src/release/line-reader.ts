/**
 * Reads the lines of a release, one after the other. A hash proves that nothing changed since it was made, not
 * that it was made well: so each line is looked at.
 */
import { EdgeReader, type EdgeSink } from './edge-reader.ts';
import { NodeInLine, type PlacedNode } from './node-in-line.ts';
import { NodeReader } from './node-reader.ts';
import { endOfLines } from './pieces.ts';

/** Where the statements of a release go as they are read: nodes first, then edges, each in order. */
export interface StatementSink extends EdgeSink {
  node(node: PlacedNode): void;
}

/** For who only wants to know that all is as it should be. */
export const nowhere: StatementSink = { node: () => {}, edge: () => {} };

export class LineReader {
  readonly #nodesExpected: number;
  readonly #nodes: NodeReader;
  readonly #edges: EdgeReader;
  #nodesRead = 0;

  constructor(nodesExpected: number, sink: StatementSink) {
    this.#nodesExpected = nodesExpected;
    this.#edges = new EdgeReader(sink);
    this.#nodes = new NodeReader((kind, lines, start) => {
      this.#edges.node(kind, lines, start);
      sink.node(new NodeInLine(kind, this.#nodesRead, lines, start));
      this.#nodesRead += 1;
    });
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
    const end = endOfLines(lines, this.#nodesExpected - this.#nodesRead);
    // Nodes stay in their lines, which here are overwritten by the next.
    if (end > 0) this.#nodes.read(Buffer.from(lines.subarray(0, end)));
    this.#edges.edges(lines.subarray(end));
  }
}
