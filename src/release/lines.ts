/** The lines of a release: one a statement, in one form and one order only. */
import { compareText } from '../graph/compare.ts';
import {
  type End,
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

/** The lines of a release, nodes before edges, both sorted by code points. */
export function* linesOf({ nodes, edges }: Statements): Generator<string> {
  for (const node of [...nodes].sort(compareNodes)) yield nodeLine(node);
  for (const edge of [...edges].sort(compareEdges)) yield edgeLine(edge);
}

/**
 * Reads lines back, one after the other. A hash proves that nothing changed since it was made, not
 * that it was made well: so each line is looked at.
 */
export class LineReader {
  readonly nodes: NodeStatement[] = [];
  readonly edges: EdgeStatement[] = [];
  readonly #nodesExpected: number;
  readonly #kinds = new Map<string, NodeKind>();
  readonly #single = new SingleNeighbours();

  constructor(nodesExpected: number) {
    this.#nodesExpected = nodesExpected;
  }

  /** @throws InvalidRelease, naming the line. */
  read(line: string): void {
    if (this.nodes.length < this.#nodesExpected) {
      const node = this.#statement(line, this.nodes.at(-1), nodeForm);
      this.#kinds.set(node.id, node.kind);
      this.nodes.push(node);
      return;
    }
    const edge = this.#statement(line, this.edges.at(-1), edgeForm(this.#kinds));
    const second = this.#single.second(edge);
    if (second !== null) throw this.#refusal(second);
    this.edges.push(edge);
  }

  /** A statement that must stand in canonical form and order, once. */
  #statement<T>(line: string, previous: T | undefined, { read, write, compare }: LineForm<T>): T {
    const value = parseObject(line);
    const statement = value === undefined ? 'it is no JSON object' : read(value);
    if (typeof statement === 'string') throw this.#refusal(statement);
    const order = previous === undefined ? -1 : compare(previous, statement);
    if (order === 0) {
      throw this.#refusal('it says the same id or edge as the line above; each stands once');
    }
    if (order > 0) throw this.#refusal('it stands out of order; build the release again');
    if (write(statement) !== line) {
      throw this.#refusal('it is not in canonical form; build it again');
    }
    return statement;
  }

  #refusal(why: string): InvalidRelease {
    // The header is the first line.
    return new InvalidRelease(`line ${2 + this.nodes.length + this.edges.length}: ${why}`);
  }
}

interface LineForm<T> {
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

/** Tells a second neighbour over a field that has one: each store might show another of the two. */
class SingleNeighbours {
  /** Where edges of the relation at hand lead from and to. They come sorted, relation by relation. */
  #relation: RelationName | undefined;
  readonly #from = new Set<string>();
  readonly #to = new Set<string>();

  /** What is wrong with the edge; null where nothing is. */
  second({ relation, from, to }: EdgeStatement): string | null {
    if (relation !== this.#relation) {
      this.#relation = relation;
      this.#from.clear();
      this.#to.clear();
    }
    const { forward, backward }: RelationDefinition = relations[relation];
    return taken(this.#from, forward, from) ?? taken(this.#to, backward, to);
  }
}

function taken(ids: Set<string>, end: End | undefined, id: string): string | null {
  if (end === undefined || end.many) return null;
  if (ids.has(id)) return `"${id}" has a second "${end.field}"`;
  ids.add(id);
  return null;
}

function nodeLine({ id, kind, properties }: NodeStatement): string {
  const sorted = Object.fromEntries(
    Object.entries(properties).sort(([a], [b]) => compareText(a, b)),
  );
  return JSON.stringify({ id, kind, properties: sorted });
}

function edgeLine({ from, relation, to }: EdgeStatement): string {
  return JSON.stringify({ from, relation, to });
}

const nodeForm: LineForm<NodeStatement> = {
  read: readNode,
  write: nodeLine,
  compare: compareNodes,
};

const edgeForm = (kinds: ReadonlyMap<string, NodeKind>): LineForm<EdgeStatement> => ({
  read: (value) => readEdge(value, kinds),
  write: edgeLine,
  compare: compareEdges,
});

function compareNodes(a: NodeStatement, b: NodeStatement): number {
  return compareText(a.id, b.id);
}

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
