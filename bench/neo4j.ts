/** A real Neo4j for measurements: the one that is given for tests, or one started for them. */
import neo4j, { type Driver } from 'neo4j-driver';
import { claimForTests, freshDatabase, testDatabase } from '../test/support/neo4j/database.ts';
import { givenByEnvironment, howToGive } from '../test/support/neo4j/given.ts';
import {
  type Neo4jAccess,
  Neo4jUnavailable,
  type ServerMemory,
  startNeo4j,
  supportedVersion,
} from '../test/support/neo4j/server.ts';

export interface Database extends Neo4jAccess {
  /** Whether its server was started for this measurement. */
  readonly justStarted: boolean;
  /** Leaves nothing in it. */
  empty(): Promise<void>;
  end(): Promise<void>;
}

/**
 * An empty database.
 * @param memory of a server that is started; that of a test's server where it is left out
 * @throws Error that says what to do where there is none
 */
export async function openDatabase(memory?: ServerMemory): Promise<Database> {
  const given = givenByEnvironment();
  if (given === null) {
    const { uri, username, password, stop } = await startServer(memory);
    const access = { uri, username, password };
    const empty = () => withDriver(access, freshDatabase);
    return { ...access, justStarted: true, empty, end: stop };
  }
  await withDriver(given, claimForTests);
  const empty = () => withDriver(given, freshDatabase);
  await empty();
  return { ...given, justStarted: false, empty, end: empty };
}

async function startServer(memory?: ServerMemory) {
  try {
    return await startNeo4j({ version: supportedVersion, ...(memory && { memory }) });
  } catch (problem) {
    if (!(problem instanceof Neo4jUnavailable)) throw problem;
    throw new Error(`${problem.message}. For Neo4j, ${howToGive}.`, { cause: problem });
  }
}

async function withDriver(
  { uri, username, password }: Neo4jAccess,
  work: (driver: Driver) => Promise<void>,
): Promise<void> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await work(driver);
}

/** The settings of programs that use it. */
export const settingsOf = ({ uri, username, password }: Neo4jAccess): NodeJS.ProcessEnv => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: testDatabase,
});
