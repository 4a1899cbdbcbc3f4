/** The lines of a release: one a statement, in one form and one order only. */
import { compareText, sortKey } from '../graph/compare.ts';
import {
  isNodeKind,
  nodeKinds,
  type PropertyType,
  propertiesOf,
  type RelationDefinition,
  type RelationName,
  relations,
} from '../graph/model.ts';
import { shortened } from '../graph/shorten.ts';
import {
  type EdgeStatement,
  longestId,
  type NodeStatement,
  type Statements,
} from '../graph/statement.ts';
import { InvalidRelease } from './errors.ts';
import { Places, SingleNeighbours } from './places.ts';

/** The lines of a release, nodes before edges, both sorted by code points. */
export function* linesOf({ nodes, edges }: Statements): Generator<string> {
  for (const node of [...nodes].sort(compareNodes)) yield nodeLine(node);
  for (const edge of [...edges].sort(compareEdges)) yield edgeLine(edge);
}

/** By this, in UTF-16 units, lines of nodes stand in the order of a release. */
export const nodeLineKey = (line: string): string =>
  sortKey(/^\{"id":"([^"\\]*)"/.exec(line)?.[1] ?? String(parseObject(line)?.['id']));

/** By this, in UTF-16 units, lines of edges stand in the order of a release. */
export function edgeLineKey(line: string): string {
  const { relation, from, to } = readPlainEdge(line) ?? parseObject(line) ?? {};
  return sortKey(`${relation}\0${from}\0${to}`);
}

/** Where the statements of a release go as they are read: nodes first, then edges, each in order. */
export interface StatementSink {
  node(node: NodeStatement): void;
  /** @param from the place of the node that it leads from among all nodes, counted from 0, and likewise `to` */
  edge(edge: EdgeStatement, from: number, to: number): void;
}

/** For who only wants to know that all is as it should be. */
export const nowhere: StatementSink = { node: () => {}, edge: () => {} };

/**
 * Reads lines back, one after the other. A hash proves that nothing changed since it was made, not
 * that it was made well: so each line is looked at.
 */
export class LineReader {
  readonly #sink: StatementSink;
  readonly #nodesExpected: number;
  readonly #places = new Places();
  readonly #edgeForm = edgeForm(this.#places);
  readonly #single = new SingleNeighbours(this.#places);
  #lastNode: NodeStatement | undefined;
  #lastEdge: EdgeStatement | undefined;
  /** Lines read so far. */
  #count = 0;

  constructor(nodesExpected: number, sink: StatementSink) {
    this.#nodesExpected = nodesExpected;
    this.#sink = sink;
  }

  /** @throws InvalidRelease, naming the line. */
  read(line: string): void {
    if (this.#count < this.#nodesExpected) {
      const node = this.#statement(line, this.#lastNode, nodeForm);
      this.#places.add(node);
      this.#lastNode = node;
      this.#sink.node(node);
    } else {
      const edge = this.#statement(line, this.#lastEdge, this.#edgeForm);
      const second = this.#single.second(edge);
      if (second !== null) throw this.#refusal(second);
      this.#lastEdge = edge;
      this.#sink.edge(edge, this.#places.from, this.#places.to);
    }
    this.#count += 1;
  }

  /** A statement that must stand in canonical form and order, once. */
  #statement<T>(line: string, previous: T | undefined, form: LineForm<T>): T {
    const plain = form.readPlain?.(line);
    const value = plain ?? parseObject(line);
    const statement = value === undefined ? 'it is no JSON object' : form.read(value);
    if (typeof statement === 'string') throw this.#refusal(statement);
    const order = previous === undefined ? -1 : form.compare(previous, statement);
    if (order === 0) {
      throw this.#refusal('it says the same id or edge as the line above; each stands once');
    }
    if (order > 0) throw this.#refusal('it stands out of order; build the release again');
    if (plain === undefined && form.write(statement) !== line) {
      throw this.#refusal('it is not in canonical form; build it again');
    }
    return statement;
  }

  #refusal(why: string): InvalidRelease {
    // The header is the first line.
    return new InvalidRelease(`line ${2 + this.#count}: ${why}`);
  }
}

interface LineForm<T> {
  /** Reads a line that is canonical at a glance; undefined where that takes a closer look. */
  readonly readPlain?: (line: string) => Record<string, unknown> | undefined;
  /** The statement, or what is wrong with it. */
  readonly read: (value: Record<string, unknown>) => T | string;
  readonly write: (statement: T) => string;
  readonly compare: (a: T, b: T) => number;
}

function readNode({ id, kind, properties }: Record<string, unknown>): NodeStatement | string {
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

function readEdge(
  { from, relation, to }: Record<string, unknown>,
  places: Places,
): EdgeStatement | string {
  if (typeof from !== 'string' || typeof to !== 'string') return 'expected an edge';
  if (!isRelation(relation)) {
    return `"${shortened(String(relation))}" is no relation; expected one of ${Object.keys(relations).join(', ')}`;
  }
  const definition: RelationDefinition = relations[relation];
  places.find(from, to);
  const source = places.kindAt(places.from);
  const target = places.kindAt(places.to);
  if (source === undefined) return `"${shortened(from)}" is not in the release`;
  if (target === undefined) return `"${shortened(to)}" is not in the release`;
  if (!definition.from.includes(source) || !definition.to.includes(target)) {
    return `${relation} does not lead from ${source} to ${target}`;
  }
  return { from, relation, to };
}

export function nodeLine({ id, kind, properties }: NodeStatement): string {
  const names = Object.keys(properties);
  const sorted = names.every((name, i) => i === 0 || compareText(names[i - 1] ?? '', name) < 0)
    ? properties
    : Object.fromEntries(Object.entries(properties).sort(([a], [b]) => compareText(a, b)));
  return JSON.stringify({ id, kind, properties: sorted });
}

export function edgeLine({ from, relation, to }: EdgeStatement): string {
  return JSON.stringify({ from, relation, to });
}

/** Nearly every edge: no character of it is escaped, so it can be written in no other way. */
const plainEdge =
  /^\{"from":"([^"\\\p{Cc}\p{Cs}]*)","relation":"([A-Z_]*)","to":"([^"\\\p{Cc}\p{Cs}]*)"\}$/u;

function readPlainEdge(line: string): Record<string, unknown> | undefined {
  const [, from, relation, to] = plainEdge.exec(line) ?? [];
  return from === undefined ? undefined : { from, relation, to };
}

const nodeForm: LineForm<NodeStatement> = {
  read: readNode,
  write: nodeLine,
  compare: compareNodes,
};

const edgeForm = (places: Places): LineForm<EdgeStatement> => ({
  readPlain: readPlainEdge,
  read: (value) => readEdge(value, places),
  write: edgeLine,
  compare: compareEdges,
});

function compareNodes(a: NodeStatement, b: NodeStatement): number {
  return compareText(a.id, b.id);
}

function compareEdges(a: EdgeStatement, b: EdgeStatement): number {
  return (
    compareTexts(a.relation, b.relation) || compareTexts(a.from, b.from) || compareTexts(a.to, b.to)
  );
}

/** Most edges begin as the one before; that two texts are the same is told at once. */
const compareTexts = (a: string, b: string): number => (a === b ? 0 : compareText(a, b));

/** A JSON object, or undefined where the text is none. */
export function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRelation = (value: unknown): value is RelationName =>
  typeof value === 'string' && Object.hasOwn(relations, value);

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
