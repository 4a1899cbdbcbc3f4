/**
 * A node that stays in its line of a release until something of it is asked for. Few of millions ever are, and as
 * objects they take twice the room of their lines and most of the time that it takes to read them.
 */
import type { NodeKind } from '../graph/model.ts';
import type { NodeStatement } from '../graph/statement.ts';
import { lineEnd } from './pieces.ts';
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
    this.#statement ??= this.read();
    return this.#statement.properties;
  }

  /** Reads the line and keeps nothing of it: for who goes through very many. */
  read(): NodeStatement {
    const end = this.#lines.indexOf(lineEnd, this.#start);
    return JSON.parse(this.#lines.toString('utf8', this.#start, end)) as NodeStatement;
  }
}

/** A text of which most are as they are written. */
const textIn = (json: string): string =>
  json.includes('\\') ? String(JSON.parse(json)) : json.slice(1, -1);
