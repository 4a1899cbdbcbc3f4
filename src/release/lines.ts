/** The lines of a release: one a statement, in one form and one order only. */
import { compareText, sortKey } from '../graph/compare.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../graph/statement.ts';

/** The lines of a release, nodes before edges, both sorted by code points. */
export function* linesOf({ nodes, edges }: Statements): Generator<string> {
  for (const node of [...nodes].sort(compareNodes)) yield nodeLine(node);
  for (const edge of [...edges].sort(compareEdges)) yield edgeLine(edge);
}

/** By this, in UTF-16 units, nodes stand in the order of a release. */
export const nodeKey = ({ id }: Pick<NodeStatement, 'id'>): string => sortKey(id);

/** By this, in UTF-16 units, edges stand in the order of a release. */
export const edgeKey = ({ relation, from, to }: EdgeStatement): string =>
  sortKey(`${relation}\0${from}\0${to}`);

/** The {@link nodeKey} of what a line says. */
export const nodeLineKey = (line: string): string =>
  sortKey(/^\{"id":"([^"\\]*)"/.exec(line)?.[1] ?? String(parseObject(line)?.['id']));

/** The {@link edgeKey} of what a line says. */
export function edgeLineKey(line: string): string {
  const { relation, from, to } = readPlainEdge(line) ?? parseObject(line) ?? {};
  return sortKey(`${relation}\0${from}\0${to}`);
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

export function compareNodes(a: NodeStatement, b: NodeStatement): number {
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

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
