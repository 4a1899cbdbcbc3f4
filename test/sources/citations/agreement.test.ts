/** What is found in real texts agrees with what people labelled there, target by target. */
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../support/law-library.ts';
import { sourcesMissing } from '../../support/sources.ts';
import { compareAll, idsIn, readLabels } from './labelled.ts';
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
  'on the development half',
  () => {
    it('at least 98 of 100 references found are right, and 95 of 100 labelled are found', async () => {
      const labels = readLabels('development');
      const library = await openLibrary(idsIn(labels));
      try {
        const { whole } = total((await compareAll(labels, library)).map(({ score }) => score));
        expect(precision(whole)).toBeGreaterThanOrEqual(0.98);
        expect(recall(whole)).toBeGreaterThanOrEqual(0.95);
      } finally {
        library.close();
      }
    }, 60_000);
  },
);
