import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeReleaseFile } from '../../src/release/file.ts';
import { openDriver } from '../../src/store/neo4j/connection.ts';
import { releaseOf } from '../store/neo4j/releases.ts';
import { ended, konkyo, start } from '../support/command.ts';
import { freshDatabase, neo4jForTests, testDatabase } from '../support/neo4j/connection.ts';
import { askOver, type HttpAnswer, startServing } from '../support/serving.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const access = neo4jForTests();

describe.skipIf(access === null)('konkyo serve, from Neo4j', () => {
  const { uri, username, password } = access ?? { uri: '', username: '', password: '' };
  const env = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    KONKYO_PORT: '0',
  };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'konkyo-neo4j-'));
    const driver = openDriver({ uri, username, password, database: testDatabase });
    await freshDatabase(driver);
    await driver.close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const passport = (url: string) =>
    askOver(
      url,
      '{ trace(duty: {name: "パスポート"}, city: {name: "熊本市"}, organization: {name: "区民課"}) { certainty } dataset { release { id } } }',
    );

  it('starts without a release, is not ready, and takes one up when it is published', async () => {
    const { url, greeting, stop } = await startServing({ env, cwd: folder });
    try {
      expect(greeting).toContain('nothing yet');
      expect((await fetch(`${url}/readyz`)).status).toBe(503);
      expect(await passport(url)).toMatchObject({
        status: 503,
        body: { errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] },
      });
      const file = path.join(folder, 'seed.konkyo');
      expect((await konkyo(['build', '--out', file])).code).toBe(0);
      const published = await konkyo(['publish', file, '--to', uri], { env, cwd: folder });
      expect(published.stderr).not.toContain(password);
      expect(published.code).toBe(0);
      const release = /release\/[0-9a-f]{16}/.exec(published.stdout)?.[0];
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      // A server that was just started may take longer than an operation has.
      await vi.waitFor(
        async () =>
          expect((await passport(url)).body).toEqual({
            data: { trace: { certainty: 'INFERRED' }, dataset: { release: { id: release } } },
          }),
        { timeout: 60_000 },
      );
    } finally {
      await stop();
    }
  });

  it('goes over to a release that is published while clients read, and mixes no two', async () => {
    const releases = [1, 2].map(releaseOf);
    const files = await Promise.all(
      releases.map(async ({ id, statements }) => {
        const file = path.join(folder, `${id.slice(-4)}.konkyo`);
        await writeReleaseFile(file, statements);
        return file;
      }),
    );
    const publishing = (file = '', grace = '10') =>
      start(['publish', file, '--to', uri, '--grace', grace], { env, cwd: folder });
    expect((await ended(publishing(files[0], '0'))).code).toBe(0);

    const { url, stop } = await startServing({ env, cwd: folder });
    // Three questions to the store, one after the other.
    const question = `{
      duties(first: 1) { totalCount nodes { note } }
      search(text: "事務7", kinds: [Duty], first: 1) { nodes { node { ... on Duty { note } } } }
      dataset { release { id } counts { count } }
    }`;
    const answers: HttpAnswer[] = [];
    let ending = false;
    const clients = Array.from({ length: 4 }, async () => {
      while (!ending) answers.push(await askOver(url, question));
    });
    const many = (version: number) =>
      vi.waitFor(
        () => {
          const last = answers.slice(-20).map(({ body }) => body.data?.dataset.release.id);
          expect(last).toEqual(Array(20).fill(releases[version - 1]?.id));
        },
        { timeout: 30_000 },
      );
    let publisher: ChildProcess | undefined;
    try {
      await many(1);
      // Before, the server may have been slow with what it did for the first time.
      answers.length = 0;
      publisher = publishing(files[1]);
      await many(2);
    } finally {
      ending = true;
      await Promise.all(clients);
      publisher?.kill();
      await stop();
    }
    const whole = releases.map(({ id, statements }, i) => {
      const note = `版${i + 1}`;
      const size = statements.nodes.length;
      return {
        duties: { totalCount: size, nodes: [{ note }] },
        search: { nodes: [{ node: { note } }] },
        dataset: { release: { id }, counts: [{ count: size }] },
      };
    });
    for (const { body } of answers) expect(whole.map((data) => ({ data }))).toContainEqual(body);
  });
});
