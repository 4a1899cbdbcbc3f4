import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/sources/problem.ts';
import { loadSeed } from '../../../src/sources/seed/index.ts';
import { checkQuotes } from '../../../src/sources/seed/quotes.ts';
import { seedFolder } from '../../support/seed.ts';
import { sourcesFolder, sourcesMissing } from '../../support/sources.ts';

describe.skipIf(sourcesMissing('every quote stands in its source'))('the curated data', () => {
  it('quotes nothing that does not stand in its source, law in the very article', async () => {
    const { problems, quotes } = await checkQuotes(await loadSeed(seedFolder), sourcesFolder);
    expect(problems.map(formatProblem)).toEqual([]);
    // Far fewer would mean that quotes are no longer looked for.
    expect(quotes).toBeGreaterThan(500);
  });
});
