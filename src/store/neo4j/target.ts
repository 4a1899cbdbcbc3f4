/** Where a database is: known without loading the driver. */

/** Where a database is, and who asks. */
export interface Neo4jTarget {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/**
 * What is wrong with an address, or null. The answer never repeats it: it may hold a password.
 */
export function uriProblem(uri: string): string | null {
  const expected = 'expected an address such as neo4j://127.0.0.1:7687 or neo4j+s://example.jp';
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\//.test(uri) || !URL.canParse(uri)) return expected;
  const { hostname, username, password } = new URL(uri);
  if (username !== '' || password !== '') {
    return 'leave user name and password out of it; they stand in NEO4J_USERNAME and NEO4J_PASSWORD';
  }
  return hostname === '' ? expected : null;
}
