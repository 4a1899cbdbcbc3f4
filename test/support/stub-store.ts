/** A store that holds nothing, and does what a test wants of it: waits, fails, is away. */
import type { GraphStore, ReleaseInfo, SelectedList } from '../../src/store/graph-store.ts';

const nothing: SelectedList = {
  nodes: [],
  cursors: [],
  total: 0,
  hasNext: false,
  hasPrevious: false,
};

const release: ReleaseInfo = {
  id: 'release/none',
  sha256: '0'.repeat(64),
  builtAt: '2026-01-01T00:00:00.000Z',
  statements: 0,
};

export function stubStore(behaviour: Partial<GraphStore> = {}): GraphStore {
  const store: GraphStore = {
    snapshot: () => store,
    select: async ({ roots }) => Object.fromEntries(roots.map(({ key }) => [key, nothing])),
    walk: async () => ({ nodes: [], edges: [], truncated: false }),
    search: async () => ({ hits: [], total: 0 }),
    dataset: async () => ({ release, counts: [] }),
    release: async () => release,
    ready: async () => release,
    close: async () => {},
    ...behaviour,
  };
  return store;
}
