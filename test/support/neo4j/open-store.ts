/** The store that reads from the test's server, with statements published to it as anybody's would be. */
import type { Statements } from '../../../src/graph/statement.ts';
import { openDriver } from '../../../src/store/neo4j/connection.ts';
import { Neo4jStore, type Neo4jStoreOptions } from '../../../src/store/neo4j/neo4j-store.ts';
import { publish } from '../../../src/store/neo4j/publish.ts';
import { asFile } from '../../store/neo4j/releases.ts';
import { freshDatabase, neo4jForTests, testDatabase } from './connection.ts';

/** Once a test file: what other files left goes, and this one's indexes and plans stay. */
let emptied: Promise<void> | undefined;

/** One is open at a time: they share the database. */
export async function openNeo4j(
  statements: Statements,
  options: Pick<Neo4jStoreOptions, 'pointerMs'> = {},
): Promise<Neo4jStore> {
  const access = neo4jForTests();
  if (access === null) throw new Error('there is no Neo4j for tests');
  const target = { ...access, database: testDatabase };
  const driver = openDriver(target);
  emptied ??= freshDatabase(driver);
  await emptied;
  await publish(asFile(statements), target, { graceMs: 0 });
  return new Neo4jStore({ driver, database: testDatabase, timeoutMs: 20_000, ...options });
}
