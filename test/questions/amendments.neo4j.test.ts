import { describe, vi } from 'vitest';
import { neo4jForTests } from '../support/neo4j/connection.ts';
import { openNeo4j } from '../support/neo4j/open-store.ts';
import { amendmentsCases } from './amendments-cases.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

describe.skipIf(neo4jForTests() === null)('on a real server', () => {
  amendmentsCases('Neo4jStore', openNeo4j);
});
