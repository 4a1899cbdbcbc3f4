/** One operation reads one release, whatever is published meanwhile. */
import type { Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type GraphReader, StoreUnavailable } from '../../../src/store/graph-store.ts';
import { openDriver } from '../../../src/store/neo4j/connection.ts';
import { Neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import { publish } from '../../../src/store/neo4j/publish.ts';
import type { Neo4jTarget } from '../../../src/store/neo4j/target.ts';
import { freshDatabase, neo4jForTests, testDatabase } from '../../support/neo4j/connection.ts';
import { releaseOf } from './releases.ts';

const access = neo4jForTests();
const target: Neo4jTarget = {
  ...(access ?? { uri: 'bolt://127.0.0.1:1', username: '', password: '' }),
  database: testDatabase,
};

// A server that was just started is slow with everything that it does for the first time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

describe.skipIf(access === null)('a snapshot of the store in Neo4j', () => {
  let driver: Driver;
  let store: Neo4jStore;
  beforeAll(async () => {
    driver = openDriver(target);
    await freshDatabase(driver);
  });
  afterAll(() => driver?.close());
  beforeEach(async () => {
    await publish(releaseOf(1), target, { graceMs: 0 });
    // It trusts what it knows for longer than a publication takes.
    store = new Neo4jStore(target, { timeoutMs: 20_000, pointerMs: 120_000 });
    await store.ready();
  });
  afterEach(() => store.close());

  const noteOf = async (reader: GraphReader) => {
    const select = { properties: ['note'], fields: [] };
    const { duty } = await reader.select({
      roots: [{ key: 'duty', where: { ids: ['duty/7'] }, select }],
    });
    return duty?.nodes[0]?.properties['note'];
  };
  const releaseIn = async (reader: GraphReader) => {
    const { release, counts } = await reader.dataset();
    return { id: release.id, duties: counts[0]?.count };
  };
  const first = { id: releaseOf(1).id, duties: 610 };
  const second = { id: releaseOf(2).id, duties: 620 };

  /** Publishes as far as the second release is served, and the first waits for its removal. */
  async function serveSecond(): Promise<void> {
    const stop = new AbortController();
    const stopped = publish(releaseOf(2), target, {
      graceMs: 120_000,
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === 'waiting') stop.abort();
      },
    });
    await expect(stopped).rejects.toThrow();
  }

  it('ends on the release that it began on, while new ones begin on the next', async () => {
    const begun = store.snapshot();
    expect(await releaseIn(begun)).toEqual(first);
    await serveSecond();
    await store.ready();
    expect(await releaseIn(store)).toEqual(second);
    expect(await noteOf(store.snapshot())).toBe('版2');
    expect(await noteOf(begun)).toBe('版1');
    expect(await releaseIn(begun)).toEqual(first);
  });

  it('says so where that release is removed before it ends, and reads no other', async () => {
    const begun = store.snapshot();
    expect(await noteOf(begun)).toBe('版1');
    await publish(releaseOf(2), target, { graceMs: 0 });
    await expect(noteOf(begun)).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(begun.dataset()).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await noteOf(store)).toBe('版2');
  });

  it('begins on the next release where the one that was known is gone', async () => {
    const begun = store.snapshot();
    await publish(releaseOf(2), target, { graceMs: 0 });
    const asked = [releaseIn(begun), noteOf(begun), releaseIn(begun), noteOf(begun)];
    expect(await Promise.all(asked)).toEqual([second, '版2', second, '版2']);
  });
});
