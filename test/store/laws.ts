/** What holds of every store, every graph and every request, whatever the graph means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/graph/compare.ts';
import type { LocalDate } from '../../src/graph/dates.ts';
import { displayName } from '../../src/graph/names.ts';
import type { NodeStatement, Statements } from '../../src/graph/statement.ts';
import {
  type GraphStore,
  type RootSelection,
  type SelectedNode,
  searchableKinds,
} from '../../src/store/graph-store.ts';
import { scoreOf, searchDocument, searchWords } from '../../src/store/search-document.ts';
import {
  anyAsOf,
  anyFilter,
  anyOrder,
  anyRoot,
  anySearch,
  anyStatements,
  anyWalk,
} from './arbitrary.ts';
import { bare, everything, ids, list, searchAll } from './ask.ts';

type Open = (statements: Statements) => Promise<GraphStore>;

/** Every page of a list, one after the other from one of its ends. */
async function pages(store: GraphStore, root: RootSelection, size: number, at: 'start' | 'end') {
  const nodes: SelectedNode[] = [];
  for (let cursor: string | undefined, round = 0; round < 100; round++) {
    const bound = at === 'start' ? { after: cursor } : { before: cursor };
    const page = { size, at, ...(cursor === undefined ? {} : bound) };
    const answer = (await store.select({ roots: [{ ...root, page } as RootSelection] }))[root.key];
    if (answer === undefined) throw new Error('the root is not answered');
    expect(answer.cursors).toHaveLength(answer.nodes.length);
    expect(answer.nodes.length).toBeLessThanOrEqual(size);
    if (at === 'start') nodes.push(...answer.nodes);
    else nodes.unshift(...answer.nodes);
    cursor = at === 'start' ? answer.cursors.at(-1) : answer.cursors[0];
    const more = at === 'start' ? answer.hasNext : answer.hasPrevious;
    if (!more) return nodes;
    expect(answer.nodes).toHaveLength(size);
  }
  throw new Error('the pages do not end');
}

function isThere({ properties }: NodeStatement, day: LocalDate): boolean {
  const { validFrom = '0000', validTo = '9999-12-31' } = properties;
  return String(validFrom) <= day && day <= String(validTo);
}

/** What is left of a graph when everything that is not there on a day is taken out of it. */
function onlyOn({ nodes, edges }: Statements, day: LocalDate): Statements {
  const left = nodes.filter((node) => isThere(node, day));
  const there = new Set(left.map(({ id }) => id));
  return {
    nodes: left,
    edges: edges.filter(({ from, to }) => there.has(from) && there.has(to)),
  };
}

const withoutDay = <T extends { readonly asOf?: LocalDate }>(request: T): Omit<T, 'asOf'> => {
  const { asOf: _day, ...rest } = request;
  return rest;
};

export function storeLaws(name: string, open: Open, numRuns = 200): void {
  /** Opens, asks, closes: for each graph. */
  const using = async (statements: Statements, ask: (store: GraphStore) => Promise<void>) => {
    const store = await open(statements);
    try {
      await ask(store);
    } finally {
      await store.close();
    }
  };
  const holds = (property: fc.IAsyncProperty<never> | fc.IAsyncProperty<unknown>) =>
    fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns });

  describe(`in ${name}`, () => {
    it('the pages of a list join to the list, from either end', () =>
      holds(
        fc.asyncProperty(
          anyStatements,
          anyFilter,
          anyOrder,
          anyAsOf,
          fc.integer({ min: 1, max: 4 }),
          (statements, where, order, asOf, size) =>
            using(statements, async (store) => {
              const root: RootSelection = {
                key: 'root',
                where,
                order,
                select: { properties: ['name', 'position'], fields: [] },
                ...(asOf === undefined ? {} : { asOf }),
              };
              const { nodes: whole } = await list(store, where, root);
              expect(await pages(store, root, size, 'start')).toEqual(whole);
              expect(await pages(store, root, size, 'end')).toEqual(whole);
            }),
        ),
      ));

    it('a total is the length of the whole list, on every page of it', () =>
      holds(
        fc.asyncProperty(anyStatements, anyRoot, (statements, root) =>
          using(statements, async (store) => {
            const { page: _page, ...unpaged } = root;
            const whole = await list(store, root.where, { ...unpaged, total: true });
            const paged = await list(store, root.where, { ...root, total: true });
            expect(whole.total).toBe(whole.nodes.length);
            expect(paged.total).toBe(whole.nodes.length);
          }),
        ),
      ));

    it('a filter and its opposite share all nodes among them', () =>
      holds(
        fc.asyncProperty(anyStatements, anyFilter, anyAsOf, (statements, filter, asOf) =>
          using(statements, async (store) => {
            const day = asOf === undefined ? {} : { asOf };
            const [all, meant, others] = await Promise.all([
              ids(store, everything, day),
              ids(store, filter, day),
              ids(store, { not: filter }, day),
            ]);
            expect(meant.filter((id) => others.includes(id))).toEqual([]);
            expect(new Set([...meant, ...others])).toEqual(new Set(all));
            expect(meant.length + others.length).toBe(all.length);
          }),
        ),
      ));

    it('a conjunction is what is meant by both, a disjunction what is meant by either', () =>
      holds(
        fc.asyncProperty(anyStatements, anyFilter, anyFilter, (statements, a, b) =>
          using(statements, async (store) => {
            const [meantA, meantB, both, either] = await Promise.all(
              [a, b, { all: [a, b] }, { any: [a, b] }].map((filter) => ids(store, filter)),
            );
            expect(both).toEqual(meantA?.filter((id) => meantB?.includes(id)));
            expect(new Set(either)).toEqual(new Set([...(meantA ?? []), ...(meantB ?? [])]));
          }),
        ),
      ));

    it('no answer depends on the order in which statements were given', () =>
      holds(
        fc.asyncProperty(
          anyStatements.chain(({ nodes, edges }) => {
            const shuffled = <T>(items: readonly T[]) =>
              fc.shuffledSubarray([...items], { minLength: items.length });
            return fc.record({
              given: fc.constant({ nodes, edges }),
              other: fc.record({ nodes: shuffled(nodes), edges: shuffled(edges) }),
            });
          }),
          anyRoot,
          anyWalk,
          anySearch,
          async ({ given, other }, root, walk, search) => {
            const answers: unknown[] = [];
            for (const statements of [given, other]) {
              await using(statements, async (store) => {
                answers.push([
                  await store.select({ roots: [root] }),
                  await store.walk(walk),
                  await store.search(search),
                  await store.dataset(),
                ]);
              });
            }
            expect(answers[1]).toEqual(answers[0]);
          },
        ),
      ));

    it('the graph of a day is the graph without what is not there on that day', () =>
      holds(
        fc.asyncProperty(
          anyStatements,
          anyRoot,
          anyWalk,
          anySearch,
          anyAsOf,
          async (statements, anyRootOf, anyWalkOf, anySearchOf, day) => {
            if (day === undefined) return;
            const [root, walk, search] = [
              withoutDay(anyRootOf),
              withoutDay(anyWalkOf),
              withoutDay(anySearchOf),
            ];
            const answers: unknown[] = [];
            await using(statements, async (store) => {
              answers.push([
                await store.select({ roots: [{ ...root, asOf: day }] }),
                await store.walk({ ...walk, asOf: day }),
                await store.search({ ...search, asOf: day }),
              ]);
            });
            await using(onlyOn(statements, day), async (store) => {
              answers.push([
                await store.select({ roots: [root] }),
                await store.walk(walk),
                await store.search(search),
              ]);
            });
            expect(answers[0]).toEqual(answers[1]);
          },
        ),
      ));

    it('a walk keeps its bounds, and a smaller limit only ever cuts its end', () =>
      holds(
        fc.asyncProperty(anyStatements, anyWalk, (statements, walk) =>
          using(statements, async (store) => {
            const whole = await store.walk({ ...walk, limit: 1000 });
            const cut = await store.walk(walk);
            expect(cut.nodes).toEqual(whole.nodes.slice(0, walk.limit));
            expect(cut.truncated).toBe(whole.nodes.length > walk.limit);
            expect(whole.truncated).toBe(false);
            expect(whole.nodes.every(({ distance }) => distance <= walk.depth)).toBe(true);
            expect(whole.nodes).toEqual(
              whole.nodes.toSorted((a, b) => a.distance - b.distance || compareText(a.id, b.id)),
            );
            const reached = new Set(cut.nodes.map(({ id }) => id));
            expect(cut.edges).toEqual(
              whole.edges.filter(({ from, to }) => reached.has(from) && reached.has(to)),
            );
          }),
        ),
      ));

    it('a search finds all that fits, and ranks it by how well, by title and by id', () =>
      holds(
        fc.asyncProperty(anyStatements, anySearch, ({ nodes, edges }, { text }) =>
          using({ nodes, edges }, async (store) => {
            const fitting = nodes
              .filter(({ kind }) => (searchableKinds as readonly string[]).includes(kind))
              .map((node) => ({
                id: node.id,
                title: displayName(node),
                score: scoreOf(searchDocument(node), searchWords(text)),
              }))
              .filter(({ score }) => score > 0)
              .toSorted(
                (a, b) =>
                  b.score - a.score || compareText(a.title, b.title) || compareText(a.id, b.id),
              );
            const { hits } = await searchAll(store, text);
            expect(hits.map(({ node: { id }, title, score }) => ({ id, title, score }))).toEqual(
              fitting,
            );
          }),
        ),
      ));

    it('the windows of a search join to the whole', () =>
      holds(
        fc.asyncProperty(anyStatements, anySearch, (statements, search) =>
          using(statements, async (store) => {
            const all = await store.search({ ...search, offset: 0, size: 1000, select: bare });
            const some = await store.search({ ...search, select: bare });
            const { offset, size } = search;
            expect(some.hits).toEqual(all.hits.slice(offset, offset + size));
            expect(all.total).toBe(all.hits.length);
            expect(some.total).toBe(all.total);
          }),
        ),
      ));
  });
}
