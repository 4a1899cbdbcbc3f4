/** The contract once more on the newest line of Neo4j, for the gate: it has a server of its own. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openNeo4jAt } from '../../support/neo4j/open-store.ts';
import {
  type Neo4jServer,
  newestJava,
  newestVersion,
  startNeo4j,
} from '../../support/neo4j/server.ts';
import { storeContract } from '../contract.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 600_000 });

const java = process.env['CI'] ? await newestJava() : null;
if (java === null) {
  const why = process.env['CI'] ? 'no Java 21 or newer is here' : 'they run where CI is set';
  console.warn(`Tests on Neo4j ${newestVersion} are SKIPPED: ${why}.`);
}

describe.skipIf(java === null)(`on Neo4j ${newestVersion}`, () => {
  let server: Neo4jServer | undefined;
  const running = () => {
    if (server === undefined) throw new Error('the server did not start');
    return server;
  };
  beforeAll(async () => {
    server = await startNeo4j({ version: newestVersion, ...(java && { javaHome: java.home }) });
  });
  afterAll(() => server?.stop());

  it('is that version by its own word', async () => {
    const { uri, username, password } = running();
    await using driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    expect((await driver.getServerInfo()).agent).toBe(`Neo4j/${newestVersion}`);
  });
  storeContract('Neo4jStore', (statements) => openNeo4jAt(running(), statements));
});
