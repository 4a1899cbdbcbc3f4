import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Statements } from '../../src/graph/statement.ts';
import { writeReleaseFile } from '../../src/release/file.ts';
import { tiny } from '../release/tiny.ts';
import { ended, konkyo, start } from '../support/command.ts';
import { freshDatabase, neo4jForTests, testDatabase } from '../support/neo4j/connection.ts';

const access = neo4jForTests();
const { uri, username, password } = access ?? { uri: '', username: '', password: '' };
const env = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

// A server that was just started is slow with everything that it does for the first time.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let file: string;
let release: string;
let driver: Driver;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'konkyo-publish-'));
  file = path.join(folder, 'tiny.konkyo');
  release = (await writeReleaseFile(file, tiny)).id;
  if (access === null) return;
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await freshDatabase(driver);
});
afterAll(async () => {
  await driver?.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (text: string) => {
  const { records } = await driver.executeQuery(text, {}, { database: testDatabase });
  return records.map((record) => record.toObject());
};
const served = async () =>
  (await ask('MATCH (:Pointer)-[:SERVES]->(r:Release) RETURN r.id AS id')).map(({ id }) => id);

/** Run where no `.env` lies. */
const publish = (args: readonly string[], settings: NodeJS.ProcessEnv = env) =>
  konkyo(['publish', ...args], { env: settings, cwd: folder });

const manyDuties = (version: number, count: number): Statements => ({
  nodes: Array.from({ length: count }, (_, i) => ({
    id: `duty/${i}`,
    kind: 'Duty',
    properties: { name: `事務${i}`, note: `版${version}` },
  })),
  edges: [],
});

describe.skipIf(access === null)('konkyo publish', () => {
  beforeEach(() => ask('MATCH (n) DETACH DELETE n'));

  it('says on standard output what is served, on standard error how far it is', async () => {
    const first = await publish([file, '--to', uri]);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toMatch(
      new RegExp(`^${release} is served now \\(6 nodes and 4 edges, \\d+ s\\)\\.\n$`),
    );
    expect(first.stderr.split('\n')[0]).toBe('Preparing constraints and indexes');
    expect(first.stderr).toMatch(/^Loading 0 of \d+$/m);
    expect(await served()).toEqual([release]);
    const second = await publish([file, '--to', uri]);
    expect(second).toEqual({
      code: 0,
      stdout: `${release} is served already; nothing to do.\n`,
      stderr: '',
    });
  });

  it('replaces the release before and says that it is removed', async () => {
    const other = path.join(folder, 'other.konkyo');
    const { id } = await writeReleaseFile(other, manyDuties(1, 3));
    await publish([other, '--to', uri]);
    const { stdout, stderr } = await publish([file, '--to', uri, '--grace', '1']);
    expect(stdout).toContain(`Removed: ${id}.`);
    expect(stderr).toContain('Waiting for reads of the previous release');
    expect(await served()).toEqual([release]);
  });

  it('shows what would change and writes nothing with --dry-run', async () => {
    const other = path.join(folder, 'other.konkyo');
    await writeReleaseFile(other, { ...tiny, edges: tiny.edges.slice(1) });
    await publish([other, '--to', uri]);
    const before = await served();
    const { code, stdout } = await publish([file, '--to', uri, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        `${before[0]} is served. Publishing ${release} would change:`,
        '                   added   removed   changed',
        '  SUPPORTED_BY         1         0         0',
        'Nothing was written.',
        '',
      ].join('\n'),
    );
    expect(await served()).toEqual(before);
    expect((await publish([other, '--to', uri, '--dry-run'])).stdout).toContain('change nothing');
  });

  it('leaves everything as it was with a file that is no whole release', async () => {
    await publish([file, '--to', uri]);
    const cut = path.join(folder, 'cut.konkyo');
    await writeFile(cut, (await readFile(file, 'utf8')).slice(0, -30));
    for (const bad of [cut, path.join(folder, 'nowhere.konkyo')]) {
      const { code, stdout, stderr } = await publish([bad, '--to', uri]);
      expect(code).toBe(66);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(await ask('MATCH (r:Release) RETURN r.id AS id')).toEqual([{ id: release }]);
  });

  it.each([
    ['a closed port', 69, 'neo4j://127.0.0.1:1', {}],
    ['a wrong password', 77, uri, { NEO4J_PASSWORD: 'hunter2-of-tests' }],
    ['a database that does not exist', 69, uri, { NEO4J_DATABASE: 'nowhere' }],
    ['no password', 78, uri, { NEO4J_PASSWORD: '' }],
    ['a password in the address', 64, 'neo4j://u:hunter2-of-tests@127.0.0.1', {}],
    ['another protocol', 64, 'http://127.0.0.1:7474', {}],
  ])('ends within 4 s and with one line: %s', async (_, expected, to, settings) => {
    for (const option of [[], ['--dry-run']]) {
      const began = performance.now();
      const { code, stdout, stderr } = await publish([file, '--to', to, ...option], {
        ...env,
        ...settings,
      });
      expect(performance.now() - began).toBeLessThan(4_000);
      expect(code).toBe(expected);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).not.toContain('hunter2-of-tests');
    }
  });

  it('is refused while another publication is at work', async () => {
    await publish([file, '--to', uri]);
    await ask("MATCH (l:Lock) SET l.owner = 'desk, process 7, x', l.expires = timestamp() + 20000");
    const other = path.join(folder, 'other.konkyo');
    await writeReleaseFile(other, manyDuties(1, 3));
    const { code, stderr } = await publish([other, '--to', uri]);
    expect(code).toBe(69);
    expect(stderr).toMatch(/Another publication is at work \(desk, process 7\)/);
    expect(await served()).toEqual([release]);
  });

  it('stops when it is told to, and goes on when it is run again', async () => {
    await publish([file, '--to', uri]);
    const large = path.join(folder, 'large.konkyo');
    const { id } = await writeReleaseFile(large, manyDuties(1, 30_000));
    const child = start(['publish', large, '--to', uri], { env, cwd: folder });
    const result = ended(child);
    let heard = '';
    child.stderr?.on('data', (chunk) => {
      heard += chunk;
      if (!child.killed && /^Loading [1-9]/m.test(heard)) child.kill('SIGTERM');
    });
    await once(child, 'exit');
    const { code, stdout, stderr } = await result;
    expect(code).toBe(130);
    expect(stdout).toBe('');
    expect(stderr).toContain('Stopped. Readers see one whole release');
    expect(await served()).toEqual([release]);
    const again = await publish([large, '--to', uri, '--grace', '0']);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('continued from an interrupted publication');
    expect(await served()).toEqual([id]);
  });
});
