/**
 * The contract of the port (`src/store/graph-store.ts`), for any store to pass. All expected values
 * are known by hand from `small-graph.ts`; `arbitrary.ts` asks what no hand would think of.
 */
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Statements } from '../../src/graph/statement.ts';
import { formatRelease, parseRelease } from '../../src/release/release.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { answerContract } from './contract/answers.ts';
import { filterContract } from './contract/filters.ts';
import { datasetContract, releaseContract } from './contract/lifecycle.ts';
import { orderContract, pageContract } from './contract/lists.ts';
import { searchContract } from './contract/searches.ts';
import { walkContract } from './contract/walks.ts';
import { smallGraph } from './small-graph.ts';

/** @param open gives a store that serves these statements; one is open at a time. */
export function storeContract(
  name: string,
  open: (statements: Statements) => Promise<GraphStore>,
): void {
  describe(`${name} keeps the contract of a store:`, () => {
    it('the small graph is a valid release', () => {
      parseRelease(formatRelease(smallGraph));
    });

    describe('with the small graph', () => {
      let opened: GraphStore | undefined;
      beforeAll(async () => {
        opened = await open(smallGraph);
      });
      afterAll(() => opened?.close());
      const store = () => {
        if (opened === undefined) throw new Error('the store did not open');
        return opened;
      };
      filterContract(store);
      orderContract(store);
      pageContract(store);
      answerContract(store);
      walkContract(store);
      searchContract(store);
      datasetContract(store);
    });

    releaseContract(open);
  });
}
