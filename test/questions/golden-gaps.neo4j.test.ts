import { describe, vi } from 'vitest';
import { neo4jForTests } from '../support/neo4j/connection.ts';
import { openNeo4j } from '../support/neo4j/open-store.ts';
import { seedStatements } from '../support/seed.ts';
import { goldenGaps } from './golden-gaps.ts';
import { smallGaps } from './small-gaps.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

describe.skipIf(neo4jForTests() === null)('on a real server', () => {
  goldenGaps('Neo4jStore', async () => openNeo4j(await seedStatements()));
  smallGaps('Neo4jStore', openNeo4j);
});
