/**
 * What differs between two releases, node by node. Both files are sorted alike, so they are read side by
 * side, a line of each at a time: only what differs is held.
 */
import { compareText } from '../graph/compare.ts';
import type { NodeKind, PropertyValue, RelationName } from '../graph/model.ts';
import { displayName } from '../graph/names.ts';
import type { EdgeStatement, NodeStatement } from '../graph/statement.ts';
import { scanReleaseFile } from './file.ts';
import { linesIn, piecesOf } from './pieces.ts';
import type { ReleaseIdentity } from './release.ts';

export interface PropertyChange {
  readonly property: string;
  /** Null where it was not stated. */
  readonly before: PropertyValue;
  /** Null where it is not stated any more. */
  readonly after: PropertyValue;
}

export interface EdgeChange {
  readonly relation: RelationName;
  readonly to: string;
  readonly change: 'ADDED' | 'REMOVED';
}

/** A node that came or went, or of which something is said otherwise; with the relations that leave it. */
export interface NodeChange {
  readonly id: string;
  readonly kind: NodeKind;
  /** As people call it. */
  readonly name: string;
  /** CHANGED: its properties, or where it leads. */
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly properties: readonly PropertyChange[];
  readonly edges: readonly EdgeChange[];
}

export interface ReleaseDifference {
  readonly from: ReleaseIdentity;
  readonly to: ReleaseIdentity;
  /** By kind, then by name, then by id. */
  readonly changes: readonly NodeChange[];
}

interface Draft {
  kind: NodeKind;
  name: string;
  change: NodeChange['change'];
  properties: readonly PropertyChange[];
  readonly edges: EdgeChange[];
}

/**
 * Compares two release files.
 * @throws InvalidRelease where one of them is not there, cut, altered or not a release
 */
export async function releaseDifference(from: string, to: string): Promise<ReleaseDifference> {
  const nothing = { node: () => {}, edge: () => {} };
  const identities = [await scanReleaseFile(from, nothing), await scanReleaseFile(to, nothing)];
  const [older, newer] = identities.map(({ id, sha256 }) => ({ id, sha256 }));
  if (older === undefined || newer === undefined) throw new Error('two releases were read');
  const drafts = new Map<string, Draft>();
  if (older.sha256 !== newer.sha256) {
    compareNodes(from, to, drafts);
    compareEdges(from, to, drafts);
    nameTheRest(to, drafts);
  }
  const changes = [...drafts].map(([id, draft]) => ({ id, ...draft })).sort(byKindAndName);
  return { from: older, to: newer, changes };
}

function compareNodes(from: string, to: string, drafts: Map<string, Draft>): void {
  for (const [before, after] of sideBySide(nodesOf(from), nodesOf(to), byId)) {
    const node = after ?? before;
    if (node === undefined) continue;
    const change =
      before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : ('CHANGED' as const);
    const properties = changedProperties(before, after);
    if (change === 'CHANGED' && before?.kind === after?.kind && properties.length === 0) continue;
    const { kind } = node;
    drafts.set(node.id, { kind, name: displayName(node), change, properties, edges: [] });
  }
}

function compareEdges(from: string, to: string, drafts: Map<string, Draft>): void {
  for (const [before, after] of sideBySide(edgesOf(from), edgesOf(to), byEnds)) {
    const edge = after ?? before;
    if (edge === undefined || (before !== undefined && after !== undefined)) continue;
    const { relation, to: end } = edge;
    const change = before === undefined ? 'ADDED' : 'REMOVED';
    const draft = drafts.get(edge.from) ?? unnamed();
    draft.edges.push({ relation, to: end, change });
    drafts.set(edge.from, draft);
  }
}

/** Of a node of which nothing else differs, so that both releases name it alike. */
const unnamed = (): Draft => ({
  kind: 'Evidence',
  name: '',
  change: 'CHANGED',
  properties: [],
  edges: [],
});

function nameTheRest(file: string, drafts: Map<string, Draft>): void {
  const wanted = new Set([...drafts].flatMap(([id, { name }]) => (name === '' ? [id] : [])));
  if (wanted.size === 0) return;
  for (const node of nodesOf(file)) {
    const draft = wanted.has(node.id) ? drafts.get(node.id) : undefined;
    if (draft === undefined) continue;
    draft.kind = node.kind;
    draft.name = displayName(node);
  }
}

/** Of what came or went, all that is or was stated. */
function changedProperties(
  before: NodeStatement | undefined,
  after: NodeStatement | undefined,
): readonly PropertyChange[] {
  const [olds, nows] = [before?.properties ?? {}, after?.properties ?? {}];
  const names = new Set([...Object.keys(olds), ...Object.keys(nows)]);
  return [...names].sort(compareText).flatMap((property) => {
    const [old = null, now = null] = [olds[property], nows[property]];
    return JSON.stringify(old) === JSON.stringify(now)
      ? []
      : [{ property, before: old, after: now }];
  });
}

const byId = (a: NodeStatement, b: NodeStatement): number => compareText(a.id, b.id);
const byEnds = (a: EdgeStatement, b: EdgeStatement): number =>
  compareText(a.relation, b.relation) || compareText(a.from, b.from) || compareText(a.to, b.to);

function byKindAndName(a: NodeChange, b: NodeChange): number {
  return compareText(a.kind, b.kind) || compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** What stands in both, or in one of them alone, of two lists in one order. */
function* sideBySide<T>(
  left: Iterator<T>,
  right: Iterator<T>,
  compare: (a: T, b: T) => number,
): Generator<readonly [T | undefined, T | undefined]> {
  let [a, b] = [left.next(), right.next()];
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : compare(a.value, b.value);
    yield [
      order <= 0 && !a.done ? a.value : undefined,
      order >= 0 && !b.done ? b.value : undefined,
    ];
    if (order <= 0) a = left.next();
    if (order >= 0) b = right.next();
  }
}

const nodesOf = (file: string) => statementsOf<NodeStatement>(file, '{"id":');
const edgesOf = (file: string) => statementsOf<EdgeStatement>(file, '{"from":');

/** The statements whose lines begin so. The file was found to be canonical before, so its keys are sorted. */
function* statementsOf<T>(file: string, start: string): Generator<T> {
  for (const lines of linesIn(piecesOf(file))) {
    for (const line of lines) if (line.startsWith(start)) yield JSON.parse(line) as T;
  }
}
