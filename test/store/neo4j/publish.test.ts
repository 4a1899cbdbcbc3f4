import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReleaseFile } from '../../../src/release/file.ts';
import { StoreUnavailable, searchableKinds } from '../../../src/store/graph-store.ts';
import {
  type Neo4jTrouble,
  Neo4jUnavailable,
  openDriver,
} from '../../../src/store/neo4j/connection.ts';
import { differenceTo } from '../../../src/store/neo4j/difference.ts';
import {
  type PublicationProgress,
  PublicationRefused,
  type PublishOptions,
  publish,
} from '../../../src/store/neo4j/publish.ts';
import { type Neo4jTarget, uriProblem } from '../../../src/store/neo4j/target.ts';
import { freshDatabase, neo4jForTests, testDatabase } from '../../support/neo4j/connection.ts';
import { seedStatements } from '../../support/seed.ts';
import type { Order } from './publish-process.ts';
import { type Seen, whatIsServed } from './reader.ts';
import { asFile, releaseOf } from './releases.ts';

const access = neo4jForTests();
const target: Neo4jTarget = {
  ...(access ?? { uri: 'bolt://127.0.0.1', username: '', password: '' }),
  database: testDatabase,
};
/** Many transactions, and no waiting for reads that these tests do not make. */
const quick: PublishOptions = { batchSize: 100, graceMs: 0, lockMs: 1_000 };

// A server that was just started is slow with everything that it does for the first time.
vi.setConfig({ testTimeout: 90_000 });

let driver: Driver;
beforeAll(async () => {
  driver = openDriver(target);
  if (access !== null) await freshDatabase(driver);
});
afterAll(() => driver.close());

async function ask(text: string, parameters: Record<string, unknown> = {}) {
  const { records } = await driver.executeQuery(text, parameters, { database: testDatabase });
  return records.map((record) => record.toObject());
}

/** Constraints and indexes stay: making them anew takes seconds. */
const empty = () => ask('MATCH (n) DETACH DELETE n');

/** What a whole release counts. */
const whole = (version: number): Seen => {
  const { id, statements } = releaseOf(version);
  const { nodes, edges } = statements;
  // 旅券, 事務1 and its canonical form.
  const names = 3 * nodes.length;
  const counts = { nodes: nodes.length, edges: edges.length, names };
  return { release: id, ...counts, notes: [`版${version}`] };
};

describe.skipIf(access === null)('publication', () => {
  beforeEach(empty);

  it('writes every statement of the release and nothing else', async () => {
    const release = asFile(await seedStatements());
    expect(await publish(release, target, { ...quick, batchSize: 5_000 })).toEqual({
      outcome: 'published',
      resumedAt: 0,
      removed: [],
    });
    const nodes = await ask(
      'MATCH (n:Statement) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
    );
    const stored = nodes.map(({ labels, properties }) => {
      const { id, kind, release: of, ...rest } = properties;
      expect(of).toBe(release.id);
      const searchable = (searchableKinds as readonly string[]).includes(kind);
      expect([...labels].sort()).toEqual(
        [kind, 'Statement', ...(searchable ? ['Searchable'] : [])].sort(),
      );
      const { searchTitle, searchNames, searchCaption, searchText, ...stated } = rest;
      expect(typeof searchTitle).toBe(searchable ? 'string' : 'undefined');
      expect(typeof searchNames).toBe(typeof searchTitle);
      expect(typeof searchCaption).toBe(typeof searchText);
      return { id, kind, properties: stated };
    });
    expect(stored).toEqual(release.statements.nodes);
    const edges = await ask(
      'MATCH (a:Statement)-[e]->(b:Statement) RETURN a.id AS from, type(e) AS relation, b.id AS to ' +
        'ORDER BY relation, from, to',
    );
    expect(edges).toEqual(release.statements.edges);
    expect(await ask('MATCH (n:Evidence) WHERE n.position IS :: FLOAT RETURN n')).toEqual([]);
    expect(
      await ask(
        "MATCH (:LookupKey {release: $release, key: 'name:ぱすぽーと'})-[:NAMES]->(n) RETURN n.id AS id",
        { release: release.id },
      ),
    ).toHaveLength(1);
    expect(await ask('MATCH (r:Release) RETURN properties(r) AS r')).toEqual([
      {
        r: {
          id: release.id,
          sha256: release.sha256,
          builtAt: release.builtAt,
          state: 'READY',
          statements: release.statements.nodes.length + release.statements.edges.length,
          nodes: release.statements.nodes.length,
          edges: release.statements.edges.length,
          written: expect.any(Number),
        },
      },
    ]);
  });

  it('of the release that is served changes nothing and says so', async () => {
    await publish(releaseOf(1), target, quick);
    const transactions = () =>
      ask('MATCH (n) RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS edges');
    const before = await transactions();
    const steps: PublicationProgress[] = [];
    const options = { ...quick, onProgress: (step: PublicationProgress) => void steps.push(step) };
    expect(await publish(releaseOf(1), target, options)).toEqual({
      outcome: 'unchanged',
      resumedAt: 0,
      removed: [],
    });
    expect(steps).toEqual([]);
    expect(await transactions()).toEqual(before);
  });

  it('removes the release before, with its look-up keys', async () => {
    await publish(releaseOf(1), target, quick);
    const { removed } = await publish(releaseOf(2), target, quick);
    expect(removed).toEqual([releaseOf(1).id]);
    expect(await whatIsServed(driver)).toEqual(whole(2));
    expect(
      await ask(
        'MATCH (n) WHERE n.release = $id OR n.id = $id OR n:LookupKey AND NOT (n)--() RETURN n',
        { id: releaseOf(1).id },
      ),
    ).toEqual([]);
  });

  it('lets reads of the release before finish, and lets no new one begin', async () => {
    await publish(releaseOf(1), target, quick);
    const previous = { release: releaseOf(1).id };
    const during: unknown[] = [];
    await publish(releaseOf(2), target, {
      ...quick,
      graceMs: 1_000,
      onProgress: ({ step }) => {
        if (step !== 'waiting') return;
        during.push(
          ask(
            'MATCH (r:Release {id: $release}) RETURN r.state AS state, ' +
              'COUNT { MATCH (n:Statement {release: $release}) } AS nodes',
            previous,
          ),
          whatIsServed(driver),
        );
      },
    });
    expect(await Promise.all(during)).toEqual([
      [{ state: 'REMOVING', nodes: whole(1).nodes }],
      whole(2),
    ]);
  });

  it('leaves no moment at which nothing is served', async () => {
    const tiny = [0, 1].map((version) =>
      asFile({
        nodes: [{ id: 'duty/1', kind: 'Duty', properties: { name: `事務${version}` } }],
        edges: [],
      }),
    );
    const ids = tiny.map(({ id }) => id);
    const [first, second] = tiny as [ReleaseFile, ReleaseFile];
    await publish(first, target, quick);
    let ending = false;
    const readers = Array.from({ length: 4 }, async () => {
      while (!ending) expect(ids).toContain((await whatIsServed(driver))?.release);
    });
    for (let i = 0; i < 10; i++) {
      await publish(second, target, quick);
      await publish(first, target, quick);
    }
    ending = true;
    await Promise.all(readers);
  });

  it('that was stopped goes on where it was, in batches of any size', async () => {
    await publish(releaseOf(1), target, quick);
    const stop = new AbortController();
    const stopped = publish(releaseOf(2), target, {
      ...quick,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done >= 700) stop.abort();
      },
    });
    await expect(stopped).rejects.toThrow();
    expect(await whatIsServed(driver)).toEqual(whole(1));
    const { resumedAt } = await publish(releaseOf(2), target, { ...quick, batchSize: 37 });
    expect(resumedAt).toBeGreaterThanOrEqual(700);
    expect(resumedAt).toBeLessThan(900);
    expect(await whatIsServed(driver)).toEqual(whole(2));
  });

  it.each([
    ['loaded but not served', 'MATCH (:Pointer)-[s:SERVES]->() DELETE s'],
    ['served, with the one before not retired', "MATCH (r:Release) SET r.state = 'READY'"],
  ])('goes on after a kill that left it %s', async (_, kill) => {
    await publish(releaseOf(1), target, quick);
    const stop = new AbortController();
    const options = { ...quick, graceMs: 60_000, signal: stop.signal };
    const onProgress = ({ step }: PublicationProgress) => void (step === 'waiting' && stop.abort());
    await expect(publish(releaseOf(2), target, { ...options, onProgress })).rejects.toThrow();
    await ask(kill);
    await publish(releaseOf(2), target, quick);
    expect(await whatIsServed(driver)).toEqual(whole(2));
    expect(await ask('MATCH (r:Release) RETURN r.id AS id')).toEqual([{ id: releaseOf(2).id }]);
  });

  it('removes another release that was left half loaded', async () => {
    const stop = new AbortController();
    const { signal } = stop;
    await publish(releaseOf(3), target, { ...quick, signal: AbortSignal.abort() }).catch(() => {});
    expect(await ask('MATCH (n) RETURN n')).toEqual([]);
    await publish(releaseOf(3), target, {
      ...quick,
      signal,
      onProgress: ({ done }) => {
        if (done >= 300) stop.abort();
      },
    }).catch(() => {});
    expect(await whatIsServed(driver)).toBeNull();
    const { removed } = await publish(releaseOf(1), target, quick);
    expect(removed).toEqual([releaseOf(3).id]);
    expect(await whatIsServed(driver)).toEqual(whole(1));
  });

  it('serves no release that something else has altered while it was loaded', async () => {
    await publish(releaseOf(1), target, quick);
    let altered: Promise<unknown> | undefined;
    const publication = publish(releaseOf(2), target, {
      ...quick,
      onProgress: ({ step, done }) => {
        if (step !== 'loading' || done < 700 || altered !== undefined) return;
        altered = ask("MATCH (n:Duty {release: $release, id: 'duty/7'}) DETACH DELETE n", {
          release: releaseOf(2).id,
        });
      },
    });
    await expect(publication).rejects.toThrow(/Duty: 619 instead of 620/);
    await altered;
    expect(await whatIsServed(driver)).toEqual(whole(1));
    await publish(releaseOf(2), target, quick);
    expect(await whatIsServed(driver)).toEqual(whole(2));
  });
});

describe.skipIf(access === null)('the lock of publication', () => {
  beforeEach(empty);

  it('is one publisher’s, however many come at once', async () => {
    await publish(releaseOf(1), target, quick);
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) =>
        publish(releaseOf(i + 2), target, { ...quick, lockMs: 30_000 }),
      ),
    );
    const published = results.filter(({ status }) => status === 'fulfilled');
    const refused = results.filter(
      (result) => result.status === 'rejected' && result.reason instanceof PublicationRefused,
    );
    expect(published.length).toBeGreaterThanOrEqual(1);
    expect(published.length + refused.length).toBe(8);
    expect(refused.length).toBeGreaterThanOrEqual(1);
    const served = await whatIsServed(driver);
    expect([2, 3, 4, 5, 6, 7, 8, 9].map(whole)).toContainEqual(served);
    expect(await ask('MATCH (r:Release) RETURN r.id AS id')).toEqual([{ id: served?.release }]);
  });

  it('says who holds it and when it runs out', async () => {
    let second: Promise<unknown> | undefined;
    await publish(releaseOf(1), target, {
      ...quick,
      lockMs: 30_000,
      onProgress: ({ step }) => {
        if (step === 'loading') second ??= publish(releaseOf(2), target, quick).catch((e) => e);
      },
    });
    const refused = await second;
    expect(refused).toBeInstanceOf(PublicationRefused);
    expect(String(refused)).toMatch(
      new RegExp(`at work \\(.+, process ${process.pid}\\).+ runs out in \\d+ s\\.$`),
    );
  });

  it('lets nobody write who lost it while he stood still', async () => {
    await publish(releaseOf(1), target, quick);
    let taken: Promise<unknown> | undefined;
    const late = publish(releaseOf(2), target, {
      ...quick,
      onProgress: ({ done }) => {
        if (done < 300 || taken !== undefined) return;
        taken = ask("MATCH (l:Lock {name: 'publication'}) SET l.owner = 'somebody else'");
      },
    });
    await expect(late).rejects.toBeInstanceOf(PublicationRefused);
    await taken;
    expect(await ask('MATCH (l:Lock) RETURN l.owner AS owner')).toEqual([
      { owner: 'somebody else' },
    ]);
    expect(await whatIsServed(driver)).toEqual(whole(1));
  });
});

describe.skipIf(access === null)('a publisher that is killed', () => {
  const script = fileURLToPath(new URL('publish-process.ts', import.meta.url));
  const options = { batchSize: 50, graceMs: 300, lockMs: 300 };
  const started: ChildProcess[] = [];
  beforeEach(empty);
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });

  /** Starts a publisher and kills it once it has said so many steps; tells whether it was still at work. */
  async function killAfter(steps: number, version: number): Promise<boolean> {
    const order: Order = { target, version, options };
    const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(order)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    const ended = once(child, 'exit');
    let said = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      said += 1;
      if (line.startsWith('published')) break;
      if (said > steps) {
        await sleep(Math.random() * 20);
        child.kill('SIGKILL');
      }
    }
    const [, signal] = await ended;
    return signal === 'SIGKILL';
  }

  it('leaves readers the old release or the new one, whole', { timeout: 240_000 }, async () => {
    await publish(releaseOf(0), target, { ...quick, graceMs: 300 });
    const allowed = new Map([0, 1, 2].map((version) => [releaseOf(version).id, whole(version)]));
    let ending = false;
    const seen = new Set<string>();
    const readers = Array.from({ length: 3 }, async () => {
      while (!ending) {
        const now = await whatIsServed(driver);
        expect(now).toEqual(allowed.get(now?.release ?? ''));
        seen.add(now?.release ?? '');
      }
    });
    const kills = async () => {
      let killed = 0;
      let published = 0;
      // About 100 steps make a publication.
      while (killed < 6 || published < 2) {
        const steps = Math.random() * (killed < 6 ? 70 : 200);
        if (await killAfter(steps, 1 + (published % 2))) killed += 1;
        else published += 1;
        // The lock of the one that was killed runs out.
        await sleep(options.lockMs + 50);
      }
    };
    await kills().finally(() => {
      ending = true;
    });
    await Promise.all(readers);
    expect([...seen].sort()).toEqual([...allowed.keys()].sort());
    await publish(releaseOf(2), target, quick);
    expect(await whatIsServed(driver)).toEqual(whole(2));
    expect(await ask('MATCH (r:Release) RETURN r.id AS id')).toEqual([{ id: releaseOf(2).id }]);
  });
});

describe.skipIf(access === null)('the difference that a publication would make', () => {
  beforeEach(empty);

  it('is everything where nothing is served, and writes nothing', async () => {
    await freshDatabase(driver);
    const things = () => ask('SHOW INDEXES YIELD name RETURN name ORDER BY name');
    const before = await things();
    const { served, changes } = await differenceTo(releaseOf(1), target);
    expect(served).toBeNull();
    expect(changes).toEqual([
      { of: 'Duty', added: 610, removed: 0, changed: 0 },
      { of: 'BROADER', added: 609, removed: 0, changed: 0 },
    ]);
    expect(await ask('MATCH (n) RETURN n')).toEqual([]);
    expect(await things()).toEqual(before);
  });

  it('is counted by kind and relation against what is served', async () => {
    const seed = await seedStatements();
    await publish(asFile(seed), target, { ...quick, batchSize: 5_000 });
    const duties = seed.nodes.filter(({ kind }) => kind === 'Duty');
    const [first, second] = duties;
    const gone = new Set([second?.id]);
    const altered = {
      nodes: [
        ...seed.nodes
          .filter(({ id }) => !gone.has(id))
          .map((node) =>
            node === first
              ? { ...node, properties: { ...node.properties, aliases: ['別名'] } }
              : node,
          ),
        { id: 'city/000000', kind: 'City' as const, properties: { name: '仮市' } },
      ],
      edges: seed.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    };
    const { changes } = await differenceTo(asFile(altered), target);
    const lost = seed.edges.length - altered.edges.length;
    expect(changes.filter(({ of }) => of === 'City' || of === 'Duty')).toEqual([
      { of: 'City', added: 1, removed: 0, changed: 0 },
      { of: 'Duty', added: 0, removed: 1, changed: 1 },
    ]);
    const edges = changes.filter(({ of }) => of !== 'City' && of !== 'Duty');
    expect(edges.reduce((sum, { removed }) => sum + removed, 0)).toBe(lost);
    expect(edges.every(({ added, changed }) => added === 0 && changed === 0)).toBe(true);
  });

  it('is nothing for the release that is served', async () => {
    await publish(releaseOf(1), target, quick);
    expect(await differenceTo(releaseOf(1), target)).toEqual({
      served: releaseOf(1).id,
      changes: [],
    });
  });
});

describe.skipIf(access === null)('a database that cannot be used', () => {
  const refusal = async (wrong: Partial<Neo4jTarget>): Promise<Neo4jUnavailable> => {
    const began = performance.now();
    const error: unknown = await publish(releaseOf(1), { ...target, ...wrong }, quick).catch(
      (reason) => reason,
    );
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(error).toBeInstanceOf(Neo4jUnavailable);
    expect(error).toBeInstanceOf(StoreUnavailable);
    return error as Neo4jUnavailable;
  };

  it.each<[string, Neo4jTrouble, Partial<Neo4jTarget>]>([
    ['a closed port', 'unreachable', { uri: 'neo4j://127.0.0.1:1' }],
    ['a closed port, without routing', 'unreachable', { uri: 'bolt://127.0.0.1:1' }],
    ['a wrong password', 'unauthorized', { password: 'hunter2-of-tests' }],
    ['a database that does not exist', 'no-database', { database: 'nowhere' }],
  ])('is said in one line: %s', async (_, trouble, wrong) => {
    const error = await refusal(wrong);
    expect(error.trouble).toBe(trouble);
    expect(error.message).not.toContain('\n');
    expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain('hunter2-of-tests');
  });

  it.each(['bolt', 'neo4j'])('is said in one line: a black hole, by %s://', async (scheme) => {
    const hole = createServer(() => {}).listen(0, '127.0.0.1');
    await once(hole, 'listening');
    const { port } = hole.address() as AddressInfo;
    const error = await refusal({ uri: `${scheme}://127.0.0.1:${port}` });
    expect(error.trouble).toBe('silent');
    hole.close();
  });
});

describe('an address', () => {
  it.each(['neo4j://127.0.0.1:7687', 'neo4j+s://abc.example.jp', 'bolt+ssc://[::1]:7687'])(
    'may be %s',
    (uri) => {
      expect(uriProblem(uri)).toBeNull();
    },
  );

  it.each(['', 'http://127.0.0.1', 'neo4j://', 'neo4j:127.0.0.1', 'neo4j://u:geheim@127.0.0.1'])(
    'may not be “%s”, and is not repeated',
    (uri) => {
      expect(uriProblem(uri)).not.toBeNull();
      expect(uriProblem(uri)).not.toContain('geheim');
    },
  );
});
