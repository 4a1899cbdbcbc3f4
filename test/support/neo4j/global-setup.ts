/** One Neo4j for all test files that want one: the one that is given, or one started for this run. */
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { claimForTests } from './database.ts';
import { givenByEnvironment, howToGive } from './given.ts';
import { type Neo4jAccess, Neo4jUnavailable, startNeo4j, supportedVersion } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** null: there is none here, its tests are skipped. */
    neo4j: Neo4jAccess | null;
    /** The process that was started for this run. */
    neo4jProcess: number | null;
  }
}

export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | void> {
  const given = givenByEnvironment();
  if (given) {
    await using driver = neo4j.driver(given.uri, neo4j.auth.basic(given.username, given.password));
    await claimForTests(driver);
    project.provide('neo4j', given);
    project.provide('neo4jProcess', null);
    return;
  }
  try {
    const server = await startNeo4j({ version: supportedVersion });
    const { uri, username, password, pid, stop } = server;
    project.provide('neo4j', { uri, username, password });
    project.provide('neo4jProcess', pid);
    return stop;
  } catch (problem) {
    if (!(problem instanceof Neo4jUnavailable)) throw problem;
    if (process.env['CI'])
      throw new Error(`Tests on Neo4j cannot run: ${problem.message}. To run them, ${howToGive}.`);
    console.warn(`Tests on Neo4j are SKIPPED: ${problem.message}. To run them, ${howToGive}.`);
    project.provide('neo4j', null);
    project.provide('neo4jProcess', null);
  }
}
