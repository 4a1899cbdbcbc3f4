/**
 * A release: one immutable state of all statements, as one canonical text.
 *
 * The first line is a header; then one line a statement, nodes before edges, sorted by code
 * points, keys sorted (after RFC 8785), no time and no machine in it: the same statements give
 * the same bytes everywhere. The id is made of the SHA-256 of all lines after the first.
 */
import { createHash } from 'node:crypto';
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
import type { EdgeStatement, NodeStatement, Statements } from '../graph/statement.ts';

export const releaseFormat = 'konkyo-release';
export const releaseVersion = 1;

export interface Release {
  /** `release/` and the first 16 digits of the hash. */
  readonly id: string;
  readonly sha256: string;
  readonly statements: Statements;
}

interface Header {
  readonly edges: number;
  readonly format: typeof releaseFormat;
  readonly nodes: number;
  readonly sha256: string;
  readonly version: number;
}

/** A text that is not a whole, unaltered release; the message says in one line what is wrong. */
export class InvalidRelease extends Error {
  readonly code = 'INVALID_RELEASE';
}

/** The canonical text of a release. */
export function formatRelease({ nodes, edges }: Statements): string {
  const lines = [
    ...[...nodes].sort((a, b) => compareText(a.id, b.id)).map(nodeLine),
    ...[...edges].sort(compareEdges).map(edgeLine),
  ];
  const body = lines.map((line) => `${line}\n`).join('');
  const header: Header = {
    edges: edges.length,
    format: releaseFormat,
    nodes: nodes.length,
    sha256: hash(body),
    version: releaseVersion,
  };
  return `${JSON.stringify(header)}\n${body}`;
}

/**
 * Reads a release from its text.
 * @throws InvalidRelease where it is cut, altered, of another version, or not a release at all.
 */
export function parseRelease(text: string): Release {
  const end = text.indexOf('\n');
  const header = parseHeader(end < 0 ? text : text.slice(0, end));
  const body = end < 0 ? '' : text.slice(end + 1);
  const lines = body.split('\n');
  const last = lines.pop();
  const expected = header.nodes + header.edges;
  if (last !== '' || lines.length < expected) {
    throw new InvalidRelease(
      `it is cut off: ${lines.length} of ${expected} statements are there; copy or build it again`,
    );
  }
  if (lines.length > expected) {
    throw new InvalidRelease(`it holds ${lines.length} statements, its header says ${expected}`);
  }
  const sha256 = hash(body);
  if (sha256 !== header.sha256) {
    throw new InvalidRelease(
      `it was altered: its content has SHA-256 ${sha256}, its header says ${header.sha256}`,
    );
  }
  const nodes = lines.slice(0, header.nodes).map((line, i) => readNode(line, i + 2));
  const ends = new Map(nodes.map(({ id, kind }) => [id, kind] as const));
  const edges = lines
    .slice(header.nodes)
    .map((line, i) => readEdge(line, i + 2 + header.nodes, ends));
  return { id: `release/${sha256.slice(0, 16)}`, sha256, statements: { nodes, edges } };
}

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function nodeLine({ id, kind, properties }: NodeStatement): string {
  const sorted = Object.fromEntries(
    Object.entries(properties).sort(([a], [b]) => compareText(a, b)),
  );
  return JSON.stringify({ id, kind, properties: sorted });
}

const edgeLine = ({ from, relation, to }: EdgeStatement): string =>
  JSON.stringify({ from, relation, to });

function compareEdges(a: EdgeStatement, b: EdgeStatement): number {
  return (
    compareText(a.relation, b.relation) || compareText(a.from, b.from) || compareText(a.to, b.to)
  );
}

function parseHeader(line: string): Header {
  const header = parseJson(line);
  if (header['format'] !== releaseFormat) {
    throw new InvalidRelease('it is not a Konkyo release; expected a file made by `konkyo build`');
  }
  if (header['version'] !== releaseVersion) {
    throw new InvalidRelease(
      `it has version ${String(header['version'])}, this program reads ${releaseVersion}; build it again`,
    );
  }
  const { nodes, edges, sha256 } = header;
  if (!isCount(nodes) || !isCount(edges) || typeof sha256 !== 'string') {
    throw new InvalidRelease('its header is damaged; copy or build it again');
  }
  return { nodes, edges, sha256, format: releaseFormat, version: releaseVersion };
}

/** A hash proves that nothing changed since it was made, not that it was made well: so each line is looked at. */
function readNode(line: string, number: number): NodeStatement {
  const { id, kind, properties } = parseJson(line);
  if (typeof id !== 'string' || typeof kind !== 'string' || !isNodeKind(kind)) {
    throw new InvalidRelease(`line ${number}: expected a node of ${Object.keys(nodeKinds).join(', ')}`);
  }
  const known = propertiesOf(kind);
  for (const [name, value] of Object.entries(properties ?? {})) {
    const type = known[name];
    if (type === undefined || !hasType(value, type)) {
      throw new InvalidRelease(`line ${number}: ${kind} has no such property "${name}"`);
    }
  }
  return { id, kind, properties: properties as NodeStatement['properties'] };
}

function readEdge(
  line: string,
  number: number,
  kinds: ReadonlyMap<string, NodeKind>,
): EdgeStatement {
  const { from, relation, to } = parseJson(line);
  if (typeof from !== 'string' || typeof to !== 'string' || !isRelation(relation)) {
    throw new InvalidRelease(`line ${number}: expected an edge`);
  }
  const definition: RelationDefinition = relations[relation];
  const source = kinds.get(from);
  const target = kinds.get(to);
  if (
    source === undefined ||
    target === undefined ||
    !definition.from.includes(source) ||
    !definition.to.includes(target)
  ) {
    throw new InvalidRelease(
      `line ${number}: ${from} (${source}) -${relation}-> ${to} (${target}) is not allowed`,
    );
  }
  return { from, relation, to };
}

function parseJson(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below, for what is not JSON and what is not an object alike.
  }
  throw new InvalidRelease('it is not a Konkyo release; expected a file made by `konkyo build`');
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

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
