/** What is found in real texts agrees with what people labelled there, target by target. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LawLibrary, openLibrary } from '../../support/law-library.ts';
import { sourcesMissing } from '../../support/sources.ts';
import { compareAll, readLabels } from './labelled.ts';
import { precision, recall, scoreOf, total } from './score.ts';

const spot = (start: number, words: string, says: string) => ({
  start,
  words,
  says,
  kind: 'CITES',
});

describe('the score', () => {
  it('counts a reference as found only where words, place and targets agree', () => {
    const labelled = [spot(0, '第三条', 'a#Mp-At_3'), spot(9, '前項', 'a#Mp-At_1-Pr_1')];
    const found = [
      spot(0, '第三条', 'a#Mp-At_3'),
      spot(9, '前項', 'a#Mp-At_1-Pr_2'),
      spot(20, '前項', 'a#Mp-At_1-Pr_1'),
    ];
    const { words, whole } = scoreOf(labelled, found);
    expect([precision(words), recall(words)]).toEqual([2 / 3, 1]);
    expect([precision(whole), recall(whole)]).toEqual([1 / 3, 1 / 2]);
  });
});

describe.skipIf(sourcesMissing('agreement with labelled references'))(
  'on the texts that it is developed on',
  () => {
    let library: LawLibrary;
    // Every name counts: that of a law that no label leads to keeps a list of names from falling apart.
    beforeAll(async () => {
      library = await openLibrary();
    }, 180_000);
    afterAll(() => library.close());

    it.each(['development', 'studied'])(
      'at least 98 of 100 references found are right, and 95 of 100 labelled are found: %s',
      async (part) => {
        const compared = await compareAll(readLabels(part), library);
        const { whole } = total(compared.map(({ score }) => score));
        expect(precision(whole)).toBeGreaterThanOrEqual(0.98);
        expect(recall(whole)).toBeGreaterThanOrEqual(0.95);
      },
      60_000,
    );
  },
);
