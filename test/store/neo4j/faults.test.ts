/** What the store does on the bad days of a database and of the network before it, and after them. */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  asStoreError,
  type Neo4jTrouble,
  Neo4jUnavailable,
  openDriver,
} from '../../../src/store/neo4j/connection.ts';
import { Neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import { publish } from '../../../src/store/neo4j/publish.ts';
import type { Neo4jTarget } from '../../../src/store/neo4j/target.ts';
import { type Fault, type FaultProxy, faultProxy } from '../../support/fault-proxy.ts';
import { freshDatabase, neo4jForTests, testDatabase } from '../../support/neo4j/connection.ts';
import { releaseOf } from './releases.ts';

/** What is designed to be given up after 3.5 s. */
const withinMs = 4_000;

const access = neo4jForTests();
const direct: Neo4jTarget = {
  ...(access ?? { uri: 'bolt://127.0.0.1:1', username: '', password: '' }),
  database: testDatabase,
};

// A server that was just started is slow with everything that it does for the first time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

describe.skipIf(access === null)('the store, while the database is away', () => {
  let driver: Driver;
  let proxy: FaultProxy;
  let store: Neo4jStore;
  let told: (string | null)[];

  beforeAll(async () => {
    driver = openDriver(direct);
    await freshDatabase(driver);
    await publish(releaseOf(1), direct, { graceMs: 0 });
    proxy = await faultProxy({ port: Number(new URL(direct.uri).port) });
  });
  afterAll(async () => {
    await proxy?.close();
    await driver?.close();
  });
  beforeEach(async () => {
    await proxy.set({ kind: 'pass' });
    store = open();
    await vi.waitFor(() => answers(), { timeout: 30_000 });
    told = [];
  });
  afterEach(() => store.close());

  function open(wrong: Partial<Neo4jTarget> = {}): Neo4jStore {
    told = [];
    const target = { ...direct, uri: `bolt://127.0.0.1:${proxy.port}`, ...wrong };
    return new Neo4jStore(target, { onAbsence: (absence) => told.push(absence?.message ?? null) });
  }

  async function answers(asked = store): Promise<void> {
    const select = { properties: ['name', 'note'], fields: [] };
    const { duty } = await asked.select({
      roots: [{ key: 'duty', where: { ids: ['duty/7'] }, select }],
    });
    expect(duty?.nodes).toEqual([
      { id: 'duty/7', kind: 'Duty', properties: { name: '事務7', note: '版1' }, fields: {} },
    ]);
  }

  /** Asks, and says why that failed; it must have failed in time. */
  async function trouble(asked = store): Promise<Neo4jTrouble> {
    const began = performance.now();
    const error: unknown = await answers(asked).catch((reason: unknown) => reason);
    expect(performance.now() - began).toBeLessThan(withinMs);
    expect(error).toBeInstanceOf(Neo4jUnavailable);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    return (error as Neo4jUnavailable).trouble;
  }

  const five = <T>(ask: () => Promise<T>) => Promise.all(Array.from({ length: 5 }, ask));
  const comesBack = () => vi.waitFor(() => answers(), { timeout: 20_000, interval: 100 });

  it.each<[string, Fault]>([
    ['a closed port', { kind: 'refuse' }],
    ['connections that are reset', { kind: 'reset' }],
    ['connections that are closed', { kind: 'cut', afterBytes: 0 }],
    ['connections that are reset in the middle of an answer', { kind: 'reset', afterBytes: 60 }],
    ['connections that are closed in the middle of an answer', { kind: 'cut', afterBytes: 60 }],
  ])('says so in time and comes back by itself: %s', async (_, fault) => {
    await proxy.set(fault);
    // First on the connections that were open, then on new ones.
    for (let i = 0; i < 5; i++) expect(await trouble()).toBe('unreachable');
    await expect(store.ready()).rejects.toMatchObject({ trouble: 'unreachable' });
    await proxy.set({ kind: 'pass' });
    await comesBack();
    expect(told).toEqual([new Neo4jUnavailable('unreachable').message, null]);
  });

  it.each([2, 10, 60, 120])(
    'says so where a connection breaks while it is set up, after %i bytes',
    async (afterBytes) => {
      const asked = open();
      for (const kind of ['cut', 'reset'] as const) {
        await proxy.set({ kind, afterBytes });
        expect(await trouble(asked)).toBe('unreachable');
      }
      await proxy.set({ kind: 'pass' });
      await vi.waitFor(() => answers(asked), { timeout: 20_000 });
      await asked.close();
    },
  );

  it('answers over a slow network', async () => {
    await proxy.set({ kind: 'latency', ms: 250 });
    const asked = open();
    // Shake hands, log in, find the release, read.
    await answers(asked);
    await asked.close();
  });

  it('lets a hundred questions wait in a black hole no longer than one', async () => {
    const hundred = <T>(ask: () => Promise<T>) => Promise.all(Array.from({ length: 100 }, ask));
    await hundred(() => answers());
    await proxy.set({ kind: 'blackHole' });
    for (let i = 0; i < 2; i++) {
      expect(new Set(await hundred(() => trouble()))).toEqual(new Set(['silent']));
    }
    await expect(store.ready()).rejects.toMatchObject({ trouble: 'silent' });
    // Nobody will ever answer on the connections that wait.
    await proxy.set({ kind: 'forget' });
    await comesBack();
    await hundred(() => answers());
    expect(told).toEqual([new Neo4jUnavailable('silent').message, null]);
  });

  it('leaves no connection and no transaction behind', async () => {
    const rows = async (text: string) =>
      (await driver.executeQuery(text, {}, { database: testDatabase })).records;
    const connections = async () => (await rows('CALL dbms.listConnections()')).length;
    await store.close();
    await expect.poll(() => proxy.openConnections(), { timeout: 10_000 }).toBe(0);
    const before = await connections();
    store = open();
    const faults: readonly Fault[] = [
      { kind: 'refuse' },
      { kind: 'reset' },
      { kind: 'reset', afterBytes: 120 },
      { kind: 'cut', afterBytes: 60 },
      { kind: 'blackHole' },
    ];
    for (const fault of faults) {
      await proxy.set(fault);
      await five(() => trouble());
      await proxy.set({ kind: 'pass' });
      await comesBack();
      await five(() => answers());
    }
    // Five, and those that were not given back yet when the last five were asked.
    await expect.poll(() => proxy.openConnections(), { timeout: 10_000 }).toBeLessThanOrEqual(10);
    await expect.poll(connections, { timeout: 10_000 }).toBeLessThanOrEqual(before + 10);
    const reads = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.application = 'konkyo'";
    await expect.poll(() => rows(reads), { timeout: 10_000 }).toEqual([]);
    await store.close();
    await expect.poll(connections, { timeout: 10_000 }).toBe(before);
    expect(proxy.openConnections()).toBe(0);
  });

  it('says that there is no such database', async () => {
    const asked = open({ database: 'nowhere' });
    expect(await trouble(asked)).toBe('no-database');
    await expect(asked.ready()).rejects.toMatchObject({ trouble: 'no-database' });
    expect(told).toHaveLength(1);
    await asked.close();
  });

  it('says that the password is wrong, locks nobody out, and comes back when it is mended', async () => {
    const onUsers = (text: string) => driver.executeQuery(text, {}, { database: 'system' });
    const login = { username: 'konkyo_reader', password: 'the-password-of-tests' };
    const other = neo4j.driver(direct.uri, neo4j.auth.basic(login.username, 'another-password'));
    await onUsers(`CREATE OR REPLACE USER konkyo_reader
      SET PASSWORD 'another-password' CHANGE NOT REQUIRED`);
    const asked = open(login);
    try {
      // The server would refuse whoever comes after three wrong passwords.
      for (let i = 0; i < 6; i++) expect(await trouble(asked)).toBe('unauthorized');
      await expect(asked.ready()).rejects.toMatchObject({ trouble: 'unauthorized' });
      await other.verifyConnectivity();
      await onUsers(
        `ALTER USER konkyo_reader SET PASSWORD '${login.password}' CHANGE NOT REQUIRED`,
      );
      await vi.waitFor(() => answers(asked), { timeout: 20_000, interval: 500 });
      expect(told).toEqual([new Neo4jUnavailable('unauthorized').message, null]);
    } finally {
      await other.close();
      await asked.close();
      await onUsers('DROP USER konkyo_reader');
    }
  });

  it.each([
    ['runs out of time', { timeout: 200 }, null],
    ['is ended by an operator', {}, 'TERMINATE TRANSACTIONS $id'],
  ])('is too busy where a statement %s', async (_, options, order) => {
    const slow = 'UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN count(n)';
    await using session = driver.session({ database: testDatabase });
    const failed = session.run(slow, {}, options).then(
      () => expect.fail('it was answered'),
      (error: unknown) => error,
    );
    if (order !== null) {
      const id = await vi.waitFor(
        async () => {
          const { records } = await driver.executeQuery(
            "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN id",
            {},
            { database: testDatabase },
          );
          expect(records).toHaveLength(1);
          return records[0]?.get('id');
        },
        { timeout: 10_000 },
      );
      await driver.executeQuery(order, { id }, { database: testDatabase });
    }
    expect(asStoreError(await failed)).toMatchObject({ trouble: 'busy' });
  });
});
