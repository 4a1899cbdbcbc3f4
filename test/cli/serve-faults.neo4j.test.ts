/** What clients of the service see, and what its log says, on the bad days of a database. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDriver } from '../../src/store/neo4j/connection.ts';
import { publish } from '../../src/store/neo4j/publish.ts';
import { releaseOf } from '../store/neo4j/releases.ts';
import { type Fault, type FaultProxy, faultProxy } from '../support/fault-proxy.ts';
import {
  freshDatabase,
  neo4jForTests,
  restartOfNeo4j,
  testDatabase,
} from '../support/neo4j/connection.ts';
import { askOver, type HttpAnswer, type Serving, startServing } from '../support/serving.ts';

/** What is designed to be given up after 3.5 s. */
const withinMs = 4_000;

const access = neo4jForTests();
const restart = restartOfNeo4j();
const wrongPassword = 'hunter2-of-tests';
const away = 'The store is away: Neo4j';
const back = 'The store answers again.';

// A server that was just started is slow with everything that it does for the first time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 90_000 });

let folder: string;
let serving: Serving;
const started: Serving[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'konkyo-faults-'));
});
afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});
const serve = async (env: NodeJS.ProcessEnv) => {
  serving = await startServing({ env, cwd: folder });
  started.push(serving);
};
/** Whatever happened, it is still there and ends in good order. */
const ends = async () => expect(await serving.stop()).toBe(0);
const ask = () =>
  askOver(
    serving.url,
    '{ dataset { release { id } } duties(first: 2) { totalCount nodes { name note } } }',
  );
const statusOf = async (place: string) => (await fetch(`${serving.url}${place}`)).status;

/** Of release 1: 610 duties, by name. */
const right = {
  data: {
    dataset: { release: { id: releaseOf(1).id } },
    duties: {
      totalCount: 610,
      nodes: [
        { name: '事務0', note: '版1' },
        { name: '事務1', note: '版1' },
      ],
    },
  },
};

function expectRight({ status, body }: HttpAnswer): void {
  expect(body).toEqual(right);
  expect(status).toBe(200);
}

function expectUnavailable({ status, body, text, milliseconds }: HttpAnswer): void {
  expect(milliseconds).toBeLessThan(withinMs);
  expect(status).toBe(503);
  expect(body.errors.length).toBeGreaterThan(0);
  for (const error of body.errors) {
    expect(error).toMatchObject({
      message: 'The graph cannot be reached at the moment; try again in a few seconds.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
  }
  expect(text).not.toMatch(/bolt|127\.0\.0\.1|stack|password/);
}

const comesBack = () =>
  vi.waitFor(async () => expectRight(await ask()), { timeout: 30_000, interval: 100 });

/** The messages of the log, which shows neither address nor password nor stack. */
function logged(password: string): readonly string[] {
  const log = serving.log();
  for (const secret of ['bolt:', '127.0.0.1', 'stack', '    at ', password, wrongPassword]) {
    expect(log).not.toContain(secret);
  }
  return log.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).msg]));
}

describe.skipIf(access === null)('konkyo serve, while Neo4j is away,', () => {
  const { uri, username, password } = access ?? { uri: '', username: '', password: '' };
  let proxy: FaultProxy;
  beforeAll(async () => {
    const target = { uri, username, password, database: testDatabase };
    await using driver = openDriver(target);
    await freshDatabase(driver);
    await publish(releaseOf(1), target, { graceMs: 0 });
    proxy = await faultProxy({ port: Number(new URL(uri).port) });
  });
  afterAll(() => proxy?.close());

  const settings = () => ({
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  });

  const logs = (messages: readonly unknown[], from = 0) =>
    vi.waitFor(() => expect(logged(password).slice(from)).toEqual(messages));

  describe('at its start,', () => {
    afterEach(ends);

    it('says so once, and answers when it comes', async () => {
      await proxy.set({ kind: 'refuse' });
      await serve(settings());
      expect(serving.greeting).toContain('Konkyo serves nothing yet: Neo4j cannot be reached');
      expect(await statusOf('/healthz')).toBe(200);
      expect(await statusOf('/readyz')).toBe(503);
      for (let i = 0; i < 3; i++) expectUnavailable(await ask());
      await proxy.set({ kind: 'pass' });
      await vi.waitFor(async () => expect(await statusOf('/readyz')).toBe(200), {
        timeout: 30_000,
      });
      expectRight(await ask());
      await logs([expect.stringContaining(`${away} cannot be reached`), back]);
    });

    it.each([
      [
        'the password is wrong',
        { NEO4J_USERNAME: 'nobody', NEO4J_PASSWORD: wrongPassword },
        'refused the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD.',
      ],
      [
        'there is no such database',
        { NEO4J_DATABASE: 'nowhere' },
        'has no database of that name; check NEO4J_DATABASE.',
      ],
    ])('says in one line that %s', async (_, wrong, reason) => {
      await proxy.set({ kind: 'pass' });
      await serve({ ...settings(), ...wrong });
      await logs([`${away} ${reason}`]);
      expect(serving.greeting).toContain(`Konkyo serves nothing yet: Neo4j ${reason}`);
      for (let i = 0; i < 3; i++) expectUnavailable(await ask());
      expect(await statusOf('/readyz')).toBe(503);
      await logs([`${away} ${reason}`]);
    });
  });

  describe('once it has served,', () => {
    beforeAll(async () => {
      await proxy.set({ kind: 'pass' });
      await serve(settings());
      await comesBack();
    });
    afterAll(ends);

    it.each<[string, Fault]>([
      ['port is closed', { kind: 'refuse' }],
      ['connections are reset', { kind: 'reset' }],
      ['connections are cut in the middle of an answer', { kind: 'cut', afterBytes: 60 }],
      ['host is a black hole', { kind: 'blackHole' }],
    ])('answers a hundred clients in time where its %s, and comes back', async (_, fault) => {
      const before = logged(password).length;
      await proxy.set(fault);
      const answers = await Promise.all(Array.from({ length: 100 }, ask));
      for (const answer of answers) expectUnavailable(answer);
      expect(await statusOf('/healthz')).toBe(200);
      expect(await statusOf('/readyz')).toBe(503);
      await proxy.set({ kind: 'pass' });
      await comesBack();
      await logs([expect.stringContaining(away), back], before);
    });

    it('ends in time when it is told to in a black hole', async () => {
      await proxy.set({ kind: 'blackHole' });
      const asked = ask();
      expect(await statusOf('/healthz')).toBe(200);
      const began = performance.now();
      await ends();
      expect(performance.now() - began).toBeLessThan(withinMs);
      expectUnavailable(await asked);
    });
  });

  it.skipIf(restart === null)('answers right or not at all while it is started anew', async () => {
    await serve({ ...settings(), NEO4J_URI: uri });
    await comesBack();
    const answers: HttpAnswer[] = [];
    let ending = false;
    const clients = Array.from({ length: 6 }, async () => {
      while (!ending) {
        answers.push(await ask());
        await sleep(10);
      }
    });
    const many = async (status: number) => {
      const last = () => answers.slice(-20).map((answer) => answer.status);
      await vi.waitFor(() => expect(last()).toEqual(Array(20).fill(status)), { timeout: 60_000 });
    };
    await many(200);
    restart?.();
    await many(503);
    await many(200);
    ending = true;
    await Promise.all(clients);
    for (const answer of answers) {
      if (answer.status === 200) expectRight(answer);
      else expectUnavailable(answer);
    }
    await vi.waitFor(() => expect(logged(password).at(-1)).toBe(back));
    expect(logged(password)[0]).toContain(away);
    await ends();
  });
});
