/**
 * Both stores on generated graphs: the same answers, be it order, pages, counts, nulls or ties.
 *
 * A server takes a tenth of a second and more to plan a statement that is new to it, and a few
 * thousandths to answer one that is not. So graphs share their questions, few go deeper than a
 * list, and many are for the pages of one.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { neo4jForTests } from '../../support/neo4j/connection.ts';
import { openNeo4j } from '../../support/neo4j/open-store.ts';
import { watchStatements } from '../../support/neo4j/statements.ts';
import { anyList, anyListBelow, anyRoot, anySearch, anyStatements, anyWalk } from '../arbitrary.ts';
import { openMemory } from '../open-memory.ts';
import { type Asked, Pair } from '../pair.ts';

const graphs = Number(process.env['KONKYO_DIFFERENTIAL_GRAPHS'] ?? 4);
const seed = Number(process.env['KONKYO_DIFFERENTIAL_SEED'] ?? 20261123);
/** So many graphs share their questions. */
const sharing = 4;
/** So many questions are under way at once: answers are compared while others are planned. */
const atOnce = 4;

vi.setConfig({ testTimeout: 900_000 });

/** Without lists below its hits: what a selection brings is asked of `select`. */
const flatSearch = anySearch.map((search) => ({
  ...search,
  select: { ...search.select, fields: [] },
}));

function questionsOf(group: number) {
  const sample = <T>(what: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
    fc.sample(what, { numRuns, seed: seed + group });
  return {
    roots: [...sample(anyRoot, 45), ...sample(anyList, 110), ...sample(anyListBelow, 30)],
    paged: [...sample(anyList, 15), ...sample(anyListBelow, 15)],
    walks: sample(anyWalk, 110),
    searches: [...sample(flatSearch, 125), ...sample(anySearch, 10)],
  };
}

async function each<T>(items: readonly T[], ask: (item: T) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < items.length; i += atOnce) {
    await Promise.all(items.slice(i, i + atOnce).map(ask));
  }
}

describe.skipIf(neo4jForTests() === null)('the store in Neo4j and the one in memory', () => {
  const statements = watchStatements();
  const asked: Asked = { selects: 0, pages: 0, walks: 0, searches: 0 };
  /** What the selects were compiled to: a server has a plan for each. */
  const selectTexts = new Set<string>();

  it.each(
    fc.sample(anyStatements, { numRuns: graphs, seed }).map((graph, i) => [i, graph] as const),
  )('give the same answers about generated graph %i', async (i, graph) => {
    const [memory, neo4j] = [
      await openMemory(graph),
      await openNeo4j(graph, { pointerMs: 3_600_000 }),
    ];
    const both = new Pair(memory, neo4j, asked);
    const { roots, paged, walks, searches } = questionsOf(Math.floor(i / sharing));
    try {
      await both.dataset();
      statements.forget();
      await each(roots, (root) => both.select(root));
      await each(paged, (root) => both.turnPages(root, 'start'));
      await each(paged, (root) => both.turnPages(root, 'end'));
      for (const text of statements.texts()) selectTexts.add(text);
      await each(walks, (walk) => both.walk(walk));
      await each(searches, (search) => both.search(search));
    } finally {
      await neo4j.close();
    }
  });

  it('were asked enough, of every sort', () => {
    const { selects, pages, walks, searches } = asked;
    const questions = selects + walks + searches;
    console.info(
      `Both stores were asked ${questions} questions: ${selects} selects (${selectTexts.size} statements, ` +
        `${pages} pages from cursors), ${walks} walks, ${searches} searches.`,
    );
    expect(questions).toBeGreaterThanOrEqual(2_000);
    expect(selects).toBeGreaterThanOrEqual(600);
    expect(selectTexts.size).toBeGreaterThanOrEqual(250);
    expect(pages).toBeGreaterThanOrEqual(100);
    expect(walks).toBeGreaterThanOrEqual(400);
    expect(searches).toBeGreaterThanOrEqual(500);
  });
});
