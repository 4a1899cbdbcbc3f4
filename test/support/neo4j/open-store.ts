/** The store that reads from a test's server, with statements published to it as anybody's would be. */
import type { Statements } from '../../../src/graph/statement.ts';
import { openDriver } from '../../../src/store/neo4j/connection.ts';
import { Neo4jStore, type Neo4jStoreOptions } from '../../../src/store/neo4j/neo4j-store.ts';
import { publish } from '../../../src/store/neo4j/publish.ts';
import { asFile } from '../../store/neo4j/releases.ts';
import { freshDatabase, neo4jForTests, testDatabase } from './connection.ts';
import type { Neo4jAccess } from './server.ts';

type Options = Pick<Neo4jStoreOptions, 'pointerMs'>;

/** Once a test file and server: what other files left goes, and this one's indexes and plans stay. */
const emptied = new Map<string, Promise<void>>();

/** One is open at a time: they share the database. */
export function openNeo4j(statements: Statements, options: Options = {}): Promise<Neo4jStore> {
  const access = neo4jForTests();
  if (access === null) throw new Error('there is no Neo4j for tests');
  return openNeo4jAt(access, statements, options);
}

/** The store on a server of the test's own. */
export async function openNeo4jAt(
  access: Neo4jAccess,
  statements: Statements,
  options: Options = {},
): Promise<Neo4jStore> {
  const target = { ...access, database: testDatabase };
  await using driver = openDriver(target);
  const empty = emptied.get(access.uri) ?? freshDatabase(driver);
  emptied.set(access.uri, empty);
  await empty;
  await publish(asFile(statements), target, { graceMs: 0 });
  return new Neo4jStore(target, { timeoutMs: 60_000, ...options });
}
