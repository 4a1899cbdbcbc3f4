import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/sources/problem.ts';
import { loadSeed } from '../../../src/sources/seed/index.ts';
import { checkQuotes } from '../../../src/sources/seed/quotes.ts';
import { seedFolder } from '../../support/seed.ts';
import { sourcesFolder, sourcesMissing } from '../../support/sources.ts';
import { zipOf } from '../../support/zip.ts';
import { folderOf } from './folder.ts';

describe.skipIf(sourcesMissing('every quote stands in its source'))('the curated data', () => {
  it('quotes nothing that does not stand in its source, law in the very article', async () => {
    const { problems, quotes } = await checkQuotes(await loadSeed(seedFolder), sourcesFolder);
    expect(problems.map(formatProblem)).toEqual([]);
    // Far fewer would mean that quotes are no longer looked for.
    expect(quotes).toBeGreaterThan(500);
  });
});

describe('quotes of sources that are not at hand', () => {
  const data = `\
sources:
  - { id: source/a, title: 手紙, publisher: 熊本市, file: a.txt }
  - { id: source/b, title: 日記, publisher: 熊本市 }
evidenceFrom: source/a
organizations:
  - { id: org/a, type: DIVISION, name: 一課, evidence: [{ quote: 一 }, { quote: 二, source: source/b }] }
  - { id: org/b, type: DIVISION, name: 二課, evidence: [{ quote: 三 }, { quote: 四, source: source/b }] }
`;

  it('are told once for each source', async () => {
    const folder = await folderOf({ 'seed/1.yaml': data });
    const { problems } = await checkQuotes(await loadSeed(path.join(folder, 'seed')), folder);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      `2 "a.txt" is not in ${folder}`,
      '6 the text of "source/b" is not at hand, so these words cannot be found in it',
    ]);
  });

  it('are not told where the folder of the sources is wrong', async () => {
    const folder = await folderOf({ 'seed/1.yaml': data, 'a.txt': '一三' });
    const documents = await loadSeed(path.join(folder, 'seed'));
    for (const wrong of ['nowhere', 'a.txt']) {
      const { problems } = await checkQuotes(documents, path.join(folder, wrong));
      expect(problems).toEqual([{ file: path.join(folder, wrong), message: 'no such folder' }]);
    }
  });
});

describe('quotes of laws', () => {
  const data = `\
sources:
  - { id: source/law, title: 戸籍法, publisher: e-Gov, file: 'egov:322AC0000000224' }
organizations:
  - { id: org/a, type: DIVISION, name: 一課, evidence: [{ quote: 一, source: source/law }] }
`;

  it('are told once where the law cannot be read', async () => {
    const name = '322AC0000000224';
    const folder = await folderOf({
      'seed/1.yaml': data,
      'egov/laws.zip': zipOf([{ name: `${name}/${name}.xml`, content: '<Law><LawNum>' }]),
    });
    const { problems } = await checkQuotes(await loadSeed(path.join(folder, 'seed')), folder);
    expect(problems).toEqual([
      expect.objectContaining({
        line: 2,
        message: expect.stringMatching(/^"egov:322AC0000000224" cannot be read: unclosed tag/),
      }),
    ]);
  });
});
