/**
 * A node that stays in its line of a release until something of it is asked for. Few of millions ever are: to make
 * objects of all takes most of the time of reading a release, and they take more room than their lines.
 */
import type { NodeKind } from '../graph/model.ts';
import type { NodeStatement } from '../graph/statement.ts';
import { endOfLine, linesOf } from './pieces.ts';
import { endOfText } from './places.ts';

/** A node of a release, and how many stand before it. */
export interface PlacedNode extends NodeStatement {
  readonly place: number;
}

/** How each line of a node begins. */
export const idStart = Buffer.from('{"id":"');

export class NodeInLine implements PlacedNode {
  readonly kind: NodeKind;
  readonly place: number;
  readonly #lines: Buffer;
  readonly #start: number;
  #statement: NodeStatement | undefined;

  /**
   * @param lines found to be well made; they are kept
   * @param start where the line begins
   */
  constructor(kind: NodeKind, place: number, lines: Buffer, start: number) {
    this.kind = kind;
    this.place = place;
    this.#lines = lines;
    this.#start = start;
  }

  get id(): string {
    if (this.#statement !== undefined) return this.#statement.id;
    const end = endOfText(this.#lines, this.#start + idStart.length);
    return textIn(this.#lines.toString('utf8', this.#start + idStart.length - 1, end + 1));
  }

  get properties(): NodeStatement['properties'] {
    this.#statement ??= this.#read();
    return this.#statement.properties;
  }

  /**
   * Reads nodes and keeps nothing of them, for who goes through very many. Those of one block of lines, which mostly
   * stand behind one another, are decoded at once.
   */
  static *readAll(nodes: Iterable<PlacedNode>): Generator<NodeStatement, void> {
    let block: Buffer | undefined;
    let lines: readonly string[] = [];
    let [index, at] = [0, 0];
    for (const node of nodes) {
      if (!(node instanceof NodeInLine)) {
        yield node;
        continue;
      }
      if (block !== node.#lines || at > node.#start) {
        block = node.#lines;
        lines = linesOf(block);
        [index, at] = [0, 0];
      }
      for (; at < node.#start; index++) at = endOfLine(block, at);
      yield JSON.parse(lines[index] ?? '') as NodeStatement;
    }
  }

  #read(): NodeStatement {
    const end = endOfLine(this.#lines, this.#start);
    return JSON.parse(this.#lines.toString('utf8', this.#start, end)) as NodeStatement;
  }
}

/** A text of which most are as they are written. */
const textIn = (json: string): string =>
  json.includes('\\') ? String(JSON.parse(json)) : json.slice(1, -1);
