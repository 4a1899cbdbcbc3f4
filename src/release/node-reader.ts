/** Looks at the lines of nodes in a release. */
import { isUtf8 } from 'node:buffer';
import { compareText } from '../graph/compare.ts';
import {
  isNodeKind,
  type NodeKind,
  nodeKinds,
  type PropertyType,
  propertiesOf,
} from '../graph/model.ts';
import { shortened } from '../graph/shorten.ts';
import { longestId, type NodeStatement } from '../graph/statement.ts';
import type { InvalidRelease } from './errors.ts';
import { problems, refusalOf } from './line-problems.ts';
import { isObject, nodeLine, parseObject } from './lines.ts';
import { endOfLine } from './pieces.ts';
import { readPlainNode } from './plain-node.ts';

/** Longer lines get a closer look: V8 notes a step for each byte that a pattern goes over. */
const longestPlain = 1_000_000;

export class NodeReader {
  readonly #take: (kind: NodeKind, lines: Buffer, start: number) => void;
  #lastId: string | undefined;
  #count = 0;

  /** @param take told the kind of each node, and where its line begins */
  constructor(take: (kind: NodeKind, lines: Buffer, start: number) => void) {
    this.#take = take;
  }

  /**
   * Reads whole lines, each with its end.
   * @throws InvalidRelease, naming the line
   */
  read(lines: Buffer): void {
    const bytes = isUtf8(lines) ? lines.toString('latin1') : '';
    for (let start = 0; start < lines.length; ) {
      const end = endOfLine(lines, start);
      const isLong = end - start > longestPlain;
      const plain = isLong ? undefined : readPlainNode(bytes, start);
      if (plain !== undefined) this.#checkOrder(plain.id);
      const kind = plain?.kind ?? this.#readClosely(lines.toString('utf8', start, end - 1));
      this.#count += 1;
      this.#take(kind, lines, start);
      start = end;
    }
  }

  #readClosely(line: string): NodeKind {
    const node = nodeIn(line);
    if (typeof node === 'string') throw this.#refusal(node);
    this.#checkOrder(node.id);
    if (nodeLine(node) !== line) throw this.#refusal(problems.notCanonical);
    return node.kind;
  }

  #checkOrder(id: string): void {
    const order = this.#lastId === undefined ? -1 : compareText(this.#lastId, id);
    if (order === 0) throw this.#refusal(problems.twice);
    if (order > 0) throw this.#refusal(problems.outOfOrder);
    this.#lastId = id;
  }

  #refusal(why: string): InvalidRelease {
    return refusalOf(this.#count, why);
  }
}

/** The node in a line of whatever form, or what is wrong with it. */
function nodeIn(line: string): NodeStatement | string {
  const value = parseObject(line);
  if (value === undefined) return problems.noObject;
  const { id, kind, properties } = value;
  if (typeof id !== 'string' || typeof kind !== 'string') return 'expected a node';
  if (id.length > longestId) return tooLong('id', id.length);
  if (!isNodeKind(kind)) {
    return `"${shortened(kind)}" is no kind of node; expected one of ${Object.keys(nodeKinds).join(', ')}`;
  }
  if (!isObject(properties)) return `${id} has no properties`;
  const known = propertiesOf(kind);
  for (const [name, value] of Object.entries(properties)) {
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (type === undefined) return `${kind} has no property "${shortened(name)}"`;
    if (!hasType(value, type)) return `"${name}" of ${kind} is not of type ${type}`;
    if (name === 'anchor' && typeof value === 'string' && value.length > longestId) {
      return tooLong(name, value.length);
    }
  }
  return { id, kind, properties: properties as NodeStatement['properties'] };
}

const tooLong = (what: string, characters: number): string =>
  `its ${what} has ${characters} characters; expected ${longestId} at most`;

function hasType(value: unknown, type: PropertyType): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
}
