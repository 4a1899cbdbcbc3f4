/** The API over the store in Neo4j, on the curated data. */
import { describe, vi } from 'vitest';
import { openMemory } from '../store/open-memory.ts';
import type { Open } from '../support/client.ts';
import { neo4jForTests } from '../support/neo4j/connection.ts';
import { openNeo4j } from '../support/neo4j/open-store.ts';
import { seedStatements } from '../support/seed.ts';
import { describeAsk } from './ask.ts';
import { describeCitations } from './citations.ts';
import { describeCompare } from './compare.ts';
import { describeGaps } from './gaps.ts';
import { describeImpact } from './impact.ts';
import { describeLaws } from './laws.ts';
import { describeLists } from './lists.ts';
import { describeLookUps } from './look-ups.ts';
import { describeNatures } from './natures.ts';
import { describeOperations } from './operations.ts';
import { describeAgreement, describeRandomOperations } from './random-operations.ts';
import { describeSearch } from './search.ts';
import { describeTrace } from './trace.ts';

// A server plans every statement that it sees for the first time: random operations are all such.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const open: Open = async (statements) => openNeo4j(statements ?? (await seedStatements()));
const inMemory: Open = async () => openMemory(await seedStatements());

describe.skipIf(neo4jForTests() === null)('on a real server', () => {
  describeLookUps(open);
  describeLaws(open);
  describeLists(open);
  describeCitations(open);
  describeNatures(open);
  describeSearch(open);
  describeTrace(open);
  describeImpact(open);
  describeAsk(open);
  describeCompare(open);
  describeGaps(open);
  describeOperations(open);
  describeRandomOperations(open, 2);
  describeAgreement(open, inMemory, 15);
});
