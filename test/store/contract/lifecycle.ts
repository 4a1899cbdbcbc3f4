/** How a store says what it serves, and what changes with another release. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Statements } from '../../../src/graph/statement.ts';
import { formatRelease, parseRelease } from '../../../src/release/release.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { everything, idsOf, list, type Opened, searchAll } from '../ask.ts';
import { smallGraph } from '../small-graph.ts';

export function datasetContract(store: Opened): void {
  describe('a store', () => {
    it('says which release it serves', async () => {
      const { id, sha256 } = parseRelease(formatRelease(smallGraph));
      const { release } = await store().dataset();
      expect(release).toEqual({
        id,
        sha256,
        builtAt: expect.any(String),
        statements: smallGraph.nodes.length + smallGraph.edges.length,
      });
      expect(new Date(release.builtAt).toISOString()).toBe(release.builtAt);
      expect(await store().release()).toEqual(release);
    });

    it('counts the nodes of each kind that has any', async () => {
      const { counts } = await store().dataset();
      expect(Object.fromEntries(counts.map(({ kind, count }) => [kind, count]))).toEqual({
        Prefecture: 1,
        City: 2,
        Ward: 4,
        Law: 2,
        Rule: 2,
        Policy: 1,
        Provision: 6,
        Organization: 6,
        Duty: 6,
        Assignment: 4,
        LegalBasis: 5,
        Evidence: 1,
        Source: 2,
        RoleStatement: 1,
        TimelineEvent: 1,
      });
      expect(new Set(counts.map(({ kind }) => kind)).size).toBe(counts.length);
    });

    it('answers an operation from a snapshot as it answers itself', async () => {
      const snapshot = store().snapshot();
      const roots = [{ key: 'all', where: everything, select: { properties: [], fields: [] } }];
      expect(await snapshot.dataset()).toEqual(await store().dataset());
      expect(await snapshot.release()).toEqual((await store().dataset()).release);
      expect(await snapshot.select({ roots })).toEqual(await store().select({ roots }));
    });

    it('is ready once it is open', async () => {
      expect(await store().ready()).toEqual((await store().dataset()).release);
    });
  });
}

/** What needs releases of its own. Runs while no other store is open. */
export function releaseContract(open: (statements: Statements) => Promise<GraphStore>): void {
  describe('one release after another', () => {
    let store: GraphStore | undefined;
    afterEach(() => store?.close());

    it('keeps cursors good for nodes that vanished', async () => {
      const order = [{ property: 'name' }] as const;
      const where = { kinds: ['Duty'] } as const;
      store = await open(smallGraph);
      const { cursors } = await list(store, where, { order, page: { size: 2, at: 'start' } });
      const [, after = ''] = cursors;
      await store.close();

      const isLeft = (id: string) => id !== 'duty/koseki';
      store = await open({
        nodes: smallGraph.nodes.filter(({ id }) => isLeft(id)),
        edges: smallGraph.edges.filter(({ from, to }) => isLeft(from) && isLeft(to)),
      });
      const next = await list(store, where, { order, page: { size: 2, at: 'start', after } });
      expect(idsOf(next.nodes)).toEqual(['duty/passport', 'duty/madoguchi']);
      expect(next.hasPrevious).toBe(true);
    });

    it('may be one without a node', async () => {
      store = await open({ nodes: [], edges: [] });
      await store.ready();
      expect((await list(store, everything, { total: true })).total).toBe(0);
      expect(await searchAll(store, '旅券')).toEqual({ hits: [], total: 0 });
      expect((await store.dataset()).counts).toEqual([]);
    });

    it('is left by closing, once or twice', async () => {
      store = await open(smallGraph);
      await store.close();
      await expect(store.close()).resolves.toBeUndefined();
    });
  });
}
