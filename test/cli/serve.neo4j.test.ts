import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDriver } from '../../src/store/neo4j/connection.ts';
import { konkyo, start } from '../support/command.ts';
import { freshDatabase, neo4jForTests, testDatabase } from '../support/neo4j/connection.ts';

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

  async function serve() {
    const child = start(['serve'], { env, cwd: folder });
    let greeting = '';
    for await (const chunk of child.stdout ?? []) {
      greeting += chunk;
      const url = /GraphQL\s+(http:\/\/\S+)\/graphql/.exec(greeting)?.[1];
      if (url !== undefined) return { child, url, greeting };
    }
    throw new Error(`It did not start: ${greeting}`);
  }

  async function passport(url: string) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ trace(duty: {name: "パスポート"}, city: {name: "熊本市"}, organization: {name: "区民課"}) { certainty } dataset { release { id } } }',
      }),
    });
    return { status: answer.status, body: await answer.json() };
  }

  it('starts without a release, is not ready, and takes one up when it is published', async () => {
    const { child, url, greeting } = await serve();
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
      expect(await passport(url)).toMatchObject({
        status: 200,
        body: { data: { trace: { certainty: 'INFERRED' }, dataset: { release: { id: release } } } },
      });
    } finally {
      child.kill('SIGTERM');
    }
  });
});
