/** The store that reads from a test's server, with statements published to it as anybody's would be. */
import type { Statements } from '../../../src/graph/statement.ts';
import { openDriver } from '../../../src/store/neo4j/connection.ts';
import { Neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import { publish } from '../../../src/store/neo4j/publish.ts';
import { asFile } from '../../store/neo4j/releases.ts';
import { freshDatabase, neo4jForTests, testDatabase } from './connection.ts';
import type { Neo4jAccess } from './server.ts';

/** One is open at a time: they share the database. */
export function openNeo4j(statements: Statements): Promise<Neo4jStore> {
  const access = neo4jForTests();
  if (access === null) throw new Error('there is no Neo4j for tests');
  return openNeo4jAt(access, statements);
}

/** Empties the database of this server, publishes and opens the store. */
export async function openNeo4jAt(
  access: Neo4jAccess,
  statements: Statements,
): Promise<Neo4jStore> {
  const target = { ...access, database: testDatabase };
  await using driver = openDriver(target);
  await freshDatabase(driver);
  await publish(asFile(statements), target, { graceMs: 0 });
  return new Neo4jStore(target, { timeoutMs: 20_000 });
}
