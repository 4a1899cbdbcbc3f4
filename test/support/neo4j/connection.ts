/**
 * How a test file reaches Neo4j. Such a file lies in a folder `neo4j` or is named `*.neo4j.test.ts`;
 * these files run one after the other, for they share one database.
 */
import { inject } from 'vitest';
import type {} from './global-setup.ts';
import type { Neo4jAccess } from './server.ts';

export { freshDatabase, testDatabase } from './database.ts';

/** null where there is no Neo4j: `describe.skipIf(neo4jForTests() === null)(…)`. */
export function neo4jForTests(): Neo4jAccess | null {
  const access = inject('neo4j');
  if (access === undefined)
    throw new Error('Only test files in a folder neo4j, or named *.neo4j.test.ts, get a Neo4j');
  return access;
}

/**
 * Shuts the Neo4j of this run down and starts it again, with its data and on its port; null where it
 * is somebody else's.
 */
export function restartOfNeo4j(): (() => void) | null {
  const pid = inject('neo4jProcess');
  return pid === null ? null : () => void process.kill(pid, 'SIGHUP');
}
