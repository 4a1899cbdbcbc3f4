import { describe, vi } from 'vitest';
import { neo4jForTests } from '../../support/neo4j/connection.ts';
import { openNeo4j } from '../../support/neo4j/open-store.ts';
import { storeContract } from '../contract.ts';

// A server that was just started is slow with every statement that it sees for the first time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

describe.skipIf(neo4jForTests() === null)('on a real server', () => {
  storeContract('Neo4jStore', openNeo4j);
});
