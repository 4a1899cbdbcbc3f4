/** The lines of a release: one a statement, in one form and one order only. */
import { compareText } from '../graph/compare.ts';
import {
  isNodeKind,
  type NodeKind,
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

/** The lines of nodes and edges, both sorted by code points. */
export function writeStatements({ nodes, edges }: Statements): readonly string[] {
  return [
    ...[...nodes].sort(compareNodes).map(nodeLine),
    ...[...edges].sort(compareEdges).map(edgeLine),
  ];
}

/**
 * Reads lines back. A hash proves that nothing changed since it was made, not that it was made
 * well: so each line is looked at.
 * @throws InvalidRelease, naming the line.
 */
export function readStatements(
  nodeLines: readonly string[],
  edgeLines: readonly string[],
): Statements {
  const kinds = new Map<string, NodeKind>();
  const nodes = readLines(nodeLines, 2, {
    read: readNode,
    write: nodeLine,
    compare: compareNodes,
  });
  for (const { id, kind } of nodes) kinds.set(id, kind);
  const edges = readLines(edgeLines, 2 + nodes.length, {
    read: (value) => readEdge(value, kinds),
    write: edgeLine,
    compare: compareEdges,
  });
  refuseSeveralOfOne(edges, 2 + nodes.length);
  return { nodes, edges };
}

interface LineForm<T> {
  /** The statement, or what is wrong with it. */
  readonly read: (value: Record<string, unknown>) => T | string;
  readonly write: (statement: T) => string;
  readonly compare: (a: T, b: T) => number;
}

/** Reads lines that must stand in canonical form and order, each once. */
function readLines<T>(
  lines: readonly string[],
  firstLine: number,
  { read, write, compare }: LineForm<T>,
): readonly T[] {
  let previous: T | undefined;
  return lines.map((line, i) => {
    const refuse = (why: string) => new InvalidRelease(`line ${firstLine + i}: ${why}`);
    const value = parseObject(line);
    const statement = value === undefined ? 'it is no JSON object' : read(value);
    if (typeof statement === 'string') throw refuse(statement);
    const order = previous === undefined ? -1 : compare(previous, statement);
    if (order === 0)
      throw refuse('it says the same id or edge as the line above; each stands once');
    if (order > 0) throw refuse('it stands out of order; build the release again');
    if (write(statement) !== line) throw refuse('it is not in canonical form; build it again');
    previous = statement;
    return statement;
  });
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
  kinds: ReadonlyMap<string, NodeKind>,
): EdgeStatement | string {
  if (typeof from !== 'string' || typeof to !== 'string') return 'expected an edge';
  if (!isRelation(relation)) {
    return `"${shortened(String(relation))}" is no relation; expected one of ${Object.keys(relations).join(', ')}`;
  }
  const definition: RelationDefinition = relations[relation];
  const source = kinds.get(from);
  const target = kinds.get(to);
  if (source === undefined) return `"${shortened(from)}" is not in the release`;
  if (target === undefined) return `"${shortened(to)}" is not in the release`;
  if (!definition.from.includes(source) || !definition.to.includes(target)) {
    return `${relation} does not lead from ${source} to ${target}`;
  }
  return { from, relation, to };
}

/** Refuses a second neighbour over a field that has one: each store might show another of the two. */
function refuseSeveralOfOne(edges: readonly EdgeStatement[], firstLine: number): void {
  const taken = new Set<string>();
  for (const [i, { relation, from, to }] of edges.entries()) {
    const { forward, backward }: RelationDefinition = relations[relation];
    for (const [end, id] of [
      [forward, from],
      [backward, to],
    ] as const) {
      if (end === undefined || end.many) continue;
      const place = `${end.field} ${relation} ${id}`;
      if (taken.has(place)) {
        throw new InvalidRelease(`line ${firstLine + i}: "${id}" has a second "${end.field}"`);
      }
      taken.add(place);
    }
  }
}

function nodeLine({ id, kind, properties }: NodeStatement): string {
  const sorted = Object.fromEntries(
    Object.entries(properties).sort(([a], [b]) => compareText(a, b)),
  );
  return JSON.stringify({ id, kind, properties: sorted });
}

const edgeLine = ({ from, relation, to }: EdgeStatement): string =>
  JSON.stringify({ from, relation, to });

const compareNodes = (a: NodeStatement, b: NodeStatement): number => compareText(a.id, b.id);

function compareEdges(a: EdgeStatement, b: EdgeStatement): number {
  return (
    compareText(a.relation, b.relation) || compareText(a.from, b.from) || compareText(a.to, b.to)
  );
}

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
