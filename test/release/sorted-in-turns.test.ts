/** Sorting much, a little at a time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pause } from '../../src/release/pause.ts';
import { sortedInTurns } from '../../src/release/sorted-in-turns.ts';

test('many items stand in the order in which one sort puts them, equal ones as they came', async () => {
  const items = fc.array(fc.nat({ max: 50 }), { minLength: 1_200, maxLength: 3_000, size: 'max' });
  await fc.assert(
    fc.asyncProperty(items, async (keys) => {
      const numbered = keys.map((key, place) => ({ key, place }));
      const byKey = (a: { readonly key: number }, b: { readonly key: number }) => a.key - b.key;
      const sorted = await sortedInTurns(numbered, byKey, new Pause());
      expect(sorted).toEqual(numbered.toSorted(byKey));
    }),
    { numRuns: 20 },
  );
});

test('nothing stays nothing', async () => {
  expect(await sortedInTurns([], () => 0, new Pause())).toEqual([]);
});
