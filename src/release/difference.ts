/**
 * What differs between two releases, node by node. Both files are sorted alike, so they are read side by
 * side, a line of each at a time: only what differs is held.
 */
import { compareText } from '../graph/compare.ts';
import type { NodeKind } from '../graph/model.ts';
import { displayName, displayNameEn } from '../graph/names.ts';
import type { EdgeChange, NodeChange, PropertyChange } from '../graph/node-change.ts';
import type { EdgeStatement, NodeStatement } from '../graph/statement.ts';
import { DifferenceTooLarge } from './errors.ts';
import { scanReleaseFile } from './file.ts';
import { nowhere } from './line-reader.ts';
import { Pause } from './pause.ts';
import type { ReleaseIdentity } from './release.ts';
import { sideBySide } from './side-by-side.ts';
import { sortedInTurns } from './sorted-in-turns.ts';
import { edgesOf, nodesOf } from './statements-of.ts';

export interface ReleaseDifference {
  readonly from: ReleaseIdentity;
  readonly to: ReleaseIdentity;
  /** By kind, then by name, then by id. */
  readonly changes: readonly NodeChange[];
}

interface Draft extends Pick<NodeChange, 'change' | 'properties' | 'formerKind'> {
  readonly edges: Omit<EdgeChange, 'toName' | 'toNameEn' | 'toKind'>[];
}

/** What is told of a node that is not changed itself, or is led to. */
interface Called {
  readonly kind: NodeKind;
  readonly name: string;
  readonly nameEn?: string;
}

/**
 * Compares two release files.
 * @throws InvalidRelease where one of them is not there, cut, altered or not a release
 */
export async function releaseDifference(from: string, to: string): Promise<ReleaseDifference> {
  const identities = [await scanReleaseFile(from, nowhere), await scanReleaseFile(to, nowhere)];
  const [older, newer] = identities.map(({ id, sha256 }) => ({ id, sha256 }));
  if (older === undefined || newer === undefined) throw new Error('two releases were read');
  const changes = older.sha256 === newer.sha256 ? [] : await changesBetween(from, to);
  return { from: older, to: newer, changes };
}

/**
 * Compares two files that are known to be whole releases, and lets others have their turn meanwhile.
 * @param most how many nodes may differ
 * @returns by kind, then by name, then by id
 * @throws DifferenceTooLarge where more than `most` do
 */
export async function changesBetween(
  from: string,
  to: string,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly NodeChange[]> {
  const drafts = new Drafts(most);
  await compareNodes(from, to, drafts);
  await compareEdges(from, to, drafts);
  const called = new Map<string, Called>();
  const wanted = new Set<string>();
  for (const [id, { edges }] of drafts.byId) {
    wanted.add(id);
    for (const edge of edges) wanted.add(edge.to);
  }
  // The newer release is read last: what it says goes before.
  for (const file of [from, to]) await callByName(file, wanted, called);
  const pause = new Pause();
  const changes: NodeChange[] = [];
  for (const [id, draft] of drafts.byId) {
    if (pause.isDue) await pause.take();
    changes.push(named(id, draft, called));
  }
  return sortedInTurns(changes, byKindAndName, pause);
}

class Drafts {
  readonly byId = new Map<string, Draft>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  set(id: string, draft: Draft): void {
    this.byId.set(id, draft);
    if (this.byId.size > this.#most) throw new DifferenceTooLarge(this.#most);
  }
}

async function compareNodes(from: string, to: string, drafts: Drafts): Promise<void> {
  const pause = new Pause();
  for (const [before, after] of sideBySide(nodesOf(from), nodesOf(to), byId)) {
    if (pause.isDue) await pause.take();
    const node = after ?? before;
    if (node === undefined) continue;
    const change =
      before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : ('CHANGED' as const);
    const properties = changedProperties(before, after);
    const isOfOtherKind = change === 'CHANGED' && before !== undefined && before.kind !== node.kind;
    if (change === 'CHANGED' && !isOfOtherKind && properties.length === 0) continue;
    const formerKind = isOfOtherKind ? { formerKind: before.kind } : {};
    drafts.set(node.id, { change, ...formerKind, properties, edges: [] });
  }
}

async function compareEdges(from: string, to: string, drafts: Drafts): Promise<void> {
  const pause = new Pause();
  for (const [before, after] of sideBySide(edgesOf(from), edgesOf(to), byEnds)) {
    if (pause.isDue) await pause.take();
    const edge = after ?? before;
    if (edge === undefined || (before !== undefined && after !== undefined)) continue;
    const { relation, to: end } = edge;
    const change = before === undefined ? 'ADDED' : 'REMOVED';
    const draft = drafts.byId.get(edge.from) ?? unchangedItself();
    draft.edges.push({ relation, to: end, change });
    drafts.set(edge.from, draft);
  }
}

const unchangedItself = (): Draft => ({ change: 'CHANGED', properties: [], edges: [] });

async function callByName(
  file: string,
  wanted: ReadonlySet<string>,
  called: Map<string, Called>,
): Promise<void> {
  if (wanted.size === 0) return;
  const pause = new Pause();
  for (const node of nodesOf(file, wanted)) {
    if (pause.isDue) await pause.take();
    const nameEn = displayNameEn(node);
    called.set(node.id, {
      kind: node.kind,
      name: displayName(node),
      ...(nameEn === undefined ? {} : { nameEn }),
    });
  }
}

function named(id: string, draft: Draft, called: ReadonlyMap<string, Called>): NodeChange {
  const edges = draft.edges.map((edge): EdgeChange => {
    const { kind: toKind, name: toName, nameEn: toNameEn } = of(edge.to, called);
    return { ...edge, toName, ...(toNameEn === undefined ? {} : { toNameEn }), toKind };
  });
  return { id, ...of(id, called), ...draft, edges };
}

function of(id: string, called: ReadonlyMap<string, Called>): Called {
  const found = called.get(id);
  if (found === undefined) throw new Error('an edge of a release leads to one of its nodes');
  return found;
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
