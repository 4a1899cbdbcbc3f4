import { expect, test } from 'vitest';
import { createClient } from '../support/client.ts';
import { stubStore } from '../support/stub-store.ts';

test('an operation reads all that it asks for from one snapshot, another one from another', async () => {
  const pastSnapshot = async () => {
    throw new Error('read past the snapshot');
  };
  let snapshots = 0;
  const store = stubStore({
    select: pastSnapshot,
    search: pastSnapshot,
    dataset: pastSnapshot,
    snapshot: () => {
      snapshots += 1;
      return stubStore();
    },
  });
  const client = await createClient(store);
  const question = `{
    duties { totalCount }
    search(text: "旅券") { totalCount }
    dataset { release { id } }
  }`;
  for (const operations of [1, 2]) {
    expect(await client.data(question)).toEqual({
      duties: { totalCount: 0 },
      search: { totalCount: 0 },
      dataset: { release: { id: 'release/none' } },
    });
    expect(snapshots).toBe(operations);
  }
  await client.app.close();
});
