/** The provisions of a law, put together, are the text of its XML. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAnchor } from '../../../src/graph/anchor.ts';
import { openLaws } from '../../../src/sources/egov/folder.ts';
import type { LawFiles } from '../../../src/sources/egov/law-file.ts';
import { readLaw } from '../../../src/sources/egov/read-law.ts';
import { sourcesFolder, sourcesMissing } from '../../support/sources.ts';
import { differenceOf, textOfXml } from './coverage.ts';
import { article, chunksOf, lawXml, paragraph, read } from './laws.ts';
import { sample } from './sample.ts';

describe('the comparison of a law with its XML', () => {
  const xml = lawXml({
    before: '<TOC><TOCLabel>目次</TOCLabel></TOC>',
    main: article('1', paragraph(1, '甲<Ruby>乙<Rt>おつ</Rt></Ruby>'), paragraph(2, '丙')),
  });

  it('is with all words but the table of contents and readings, without white space', () => {
    expect(textOfXml(xml)).toBe('平成三十年法律第一号試験法第1条甲乙2丙');
  });

  it('finds nothing where they agree', async () => {
    expect(differenceOf(await read(xml), xml)).toBeNull();
  });

  it.each([
    ['lost a word', xml.replace('丙', '丙丁'), '', '丁'],
    ['has a word too many', xml.replace('甲', ''), 'Mp-At_1-Pr_1', '乙2丙'],
    [
      'has a word in another place',
      xml.replace('丙', '').replace('甲', '丙甲'),
      'Mp-At_1-Pr_1',
      '丙甲乙2',
    ],
    [
      'lost its last provision',
      xml.replace('</Article>', `${paragraph(3, '丁')}</Article>`),
      '',
      '3丁',
    ],
  ])('tells where a law %s', async (_what, other, anchor, xmlThere) => {
    expect(differenceOf(await read(xml), other)).toMatchObject({ anchor, xml: xmlThere });
  });
});

describe
  .skipIf(sourcesMissing('e-Gov’s laws hold every word of their XML'))
  .each(Object.entries(sample))('of %s', (download, names) => {
  let laws: LawFiles;
  beforeAll(async () => {
    laws = await openLaws(path.join(sourcesFolder, 'egov', download));
  });
  afterAll(() => laws.close());

  it.each(names)('%s holds every word of its XML once, in its order', async (name) => {
    const file = laws.files.find(({ lawId, revision }) => lawId === name || revision?.id === name);
    if (file === undefined) throw new Error(`${download} holds no ${name}`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of await file.open()) chunks.push(chunk);
    const law = await readLaw(chunksOf(...chunks), file);
    expect(differenceOf(law, Buffer.concat(chunks).toString('utf8'))).toBeNull();
    const anchors = law.provisions.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((anchor) => parseAnchor(anchor) === null)).toEqual([]);
  });
});
