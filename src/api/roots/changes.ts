/** `changes`: what changed from one release to another, a page of it. */
import { allKinds, type NodeKind } from '../../graph/model.ts';
import type { NodeChange } from '../../graph/node-change.ts';
import type { Asked } from '../plan/asked.ts';
import { pageOf } from '../plan/page.ts';
import type { RootPlanner } from '../plan/root.ts';
import { nodesAsked } from '../plan/selection.ts';
import type { Listed } from '../resolvers/connections.ts';
import { changesOf, comparable } from './comparable.ts';
import { decodeOffset, encodeOffset } from './offset.ts';
import { knownReleases, type ShownRelease } from './releases.ts';

export interface ListedChanges extends Listed {
  readonly nodes: readonly NodeChange[];
  readonly from: ShownRelease;
  readonly to: ShownRelease;
  readonly counts: readonly ChangeCount[];
}

interface ChangeCount {
  readonly kind: NodeKind;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

interface Arguments {
  readonly from: string;
  readonly to: string;
  readonly kinds?: readonly NodeKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A node that came states some ten things, and leads to some five nodes. */
const usualLists = { properties: 10, relations: 5 } as const;

export const changes: RootPlanner = (args, below) => {
  const { from, to, kinds = null, first, after } = args as unknown as Arguments;
  const { size } = pageOf({ first: first ?? null });
  const words = JSON.stringify([from, to, kinds]);
  const offset = after == null ? 0 : decodeOffset(after, words);
  return {
    roots: [],
    cost: size * costOfOne(below),
    answer: async (_fetched, store, archive): Promise<ListedChanges> => {
      const known = await knownReleases(store, archive);
      const [older, newer] = comparable([from, to], known, archive);
      if (older === undefined || newer === undefined) throw new Error('both are known');
      const all = await changesOf(from, to, archive, known);
      const wanted = kinds === null ? all : all.filter(({ kind }) => kinds.includes(kind));
      const nodes = wanted.slice(offset, offset + size);
      return {
        from: older,
        to: newer,
        counts: countsOf(all),
        nodes,
        cursors: nodes.map((_change, i) => encodeOffset(offset + i + 1, words)),
        total: wanted.length,
        hasNext: offset + size < wanted.length,
        hasPrevious: offset > 0,
      };
    },
  };
};

function costOfOne(below: Asked): number {
  const change = nodesAsked(below);
  const asked = (name: keyof typeof usualLists) => (change.has(name) ? usualLists[name] : 0);
  return 1 + asked('properties') + asked('relations');
}

function countsOf(all: readonly NodeChange[]): readonly ChangeCount[] {
  const counts = new Map<NodeKind, { ADDED: number; REMOVED: number; CHANGED: number }>();
  for (const { kind, change } of all) {
    const count = counts.get(kind) ?? { ADDED: 0, REMOVED: 0, CHANGED: 0 };
    count[change] += 1;
    counts.set(kind, count);
  }
  return allKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined
      ? []
      : [{ kind, added: count.ADDED, removed: count.REMOVED, changed: count.CHANGED }];
  });
}
