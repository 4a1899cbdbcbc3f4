/** Both stores asked the same, on generated graphs: neither may differ from the other in anything. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { neo4jForTests } from '../../support/neo4j/connection.ts';
import { openNeo4j } from '../../support/neo4j/open-store.ts';
import { anyRoot, anySearch, anyStatements, anyWalk } from '../arbitrary.ts';
import { openMemory } from '../open-memory.ts';

const graphs = Number(process.env['KONKYO_DIFFERENTIAL_GRAPHS'] ?? 2);
const seed = Number(process.env['KONKYO_DIFFERENTIAL_SEED'] ?? 20261123);

vi.setConfig({ testTimeout: 600_000 });

describe.skipIf(neo4jForTests() === null)('the store in Neo4j and the one in memory', () => {
  it.each(
    fc.sample(anyStatements, { numRuns: graphs, seed }).map((graph, i) => [i, graph] as const),
  )('give the same answers about generated graph %i', async (i, statements) => {
    const memory = await openMemory(statements);
    const neo4j = await openNeo4j(statements);
    const ask = async (question: (store: GraphStore) => Promise<unknown>, asked: unknown) => {
      const expected = await outcome(() => question(memory));
      expect(await outcome(() => question(neo4j)), JSON.stringify(asked)).toEqual(expected);
    };
    const sample = <T>(what: fc.Arbitrary<T>, numRuns: number) =>
      fc.sample(what, { numRuns, seed: seed + i });
    try {
      for (const root of sample(anyRoot, 40)) {
        await ask((store) => store.select({ roots: [root] }), root);
      }
      for (const walk of sample(anyWalk, 20)) await ask((store) => store.walk(walk), walk);
      for (const search of sample(anySearch, 20)) {
        await ask((store) => store.search(search), search);
      }
    } finally {
      await neo4j.close();
    }
  });
});

/** What a question answers, or the code with which it fails. */
async function outcome(question: () => Promise<unknown>): Promise<unknown> {
  try {
    return await question();
  } catch (error) {
    return { failed: (error as { code?: string }).code ?? String(error) };
  }
}
