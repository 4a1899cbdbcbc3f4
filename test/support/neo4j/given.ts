/** The database that somebody gave for tests and measurements, by `NEO4J_TEST_URI`. */
import type { Neo4jAccess } from './server.ts';

/** What to do where there is none and none can be started. */
export const howToGive =
  'set NEO4J_TEST_URI=bolt://… of an empty database, or install Java 17 (JDK) and Maven';

export function givenByEnvironment(): Neo4jAccess | null {
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USERNAME: username = 'neo4j',
    NEO4J_TEST_PASSWORD: password = '',
  } = process.env;
  return uri ? { uri, username, password } : null;
}
