/** The API over the memory store, on the curated data. */
import type { Statements } from '../../src/graph/statement.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';
import { seedStore } from '../support/seed.ts';
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
import { describeRandomOperations } from './random-operations.ts';
import { describeSearch } from './search.ts';
import { describeTrace } from './trace.ts';

const open = async (statements?: Statements) =>
  statements === undefined
    ? seedStore()
    : MemoryStore.of(statements, {
        id: 'release/test',
        sha256: '0'.repeat(64),
        builtAt: '2026-01-01T00:00:00.000Z',
        statements: statements.nodes.length + statements.edges.length,
      });

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
describeRandomOperations(open);
