import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Statements } from '../../../src/graph/statement.ts';
import { formatRelease, parseRelease } from '../../../src/release/release.ts';
import { mergeStatements } from '../../../src/sources/merge.ts';
import type { MunicipalDocument } from '../../../src/sources/municipal/document.ts';
import { toStatements } from '../../../src/sources/municipal/statements.ts';
import { importTexts } from '../../../src/sources/text/index.ts';
import { seedStatements } from '../../support/seed.ts';
import { reijiFolder } from './reiji.ts';

describe('the statements of a municipal text', () => {
  const rule = 'jp/990001/kisoku/jimu-bunsho';
  let document: MunicipalDocument;
  let statements: Statements;

  beforeAll(async () => {
    const { documents, problems } = await importTexts(reijiFolder);
    expect(problems).toEqual([]);
    const found = documents.find(({ id }) => id === rule);
    if (found === undefined) throw new Error(`${rule} is not in ${path.basename(reijiFolder)}`);
    document = found;
    statements = toStatements(document);
  });

  const node = (id: string) => statements.nodes.find((one) => one.id === id);
  const edgesFrom = (id: string) =>
    statements.edges.filter(({ from }) => from === id).map(({ relation, to }) => [relation, to]);

  it('say whose it is and where it was read, also of a city that nobody curated', () => {
    expect(node(rule)).toEqual({
      id: rule,
      kind: 'Rule',
      properties: {
        title: '例示市事務分掌規則',
        titleKana: 'れいじしじむぶんしょうきそく',
        number: '平成24年例示市規則第12号',
        issuedOn: '2012-03-30',
      },
    });
    expect(edgesFrom(rule)).toEqual([
      ['ISSUED_BY', 'city/990001'],
      ['PUBLISHED_IN', 'source/990001-kisoku-jimu-bunsho'],
    ]);
    expect(node('city/990001')?.properties).toEqual({
      name: '例示市',
      nameKana: 'れいじし',
      nameEn: 'Reiji City (fictional)',
      code: '990001',
    });
    // 9 × (6 + 5) = 99 leaves nothing by 11; 11 − 0 ends in 1.
    expect(edgesFrom('city/990001')).toEqual([['IN_PREFECTURE', 'prefecture/990001']]);
    expect(node('prefecture/990001')?.properties).toEqual({ name: '例示県', code: '990001' });
    expect(node('source/990001-kisoku-jimu-bunsho')?.properties).toMatchObject({
      publisher: '例示市',
      url: 'https://reiki.example/jimu-bunsho.html',
      date: '2026-11-23',
    });
  });

  it('have each provision with its place, its words and its evidence', () => {
    const article = `${rule}#Mp-At_1`;
    expect(node(article)?.properties).toMatchObject({
      anchor: 'Mp-At_1',
      provisionKind: 'ARTICLE',
      number: '第1条',
      citation: '例示市事務分掌規則第1条',
      caption: '趣旨',
      partial: false,
    });
    const [evidence] = edgesFrom(article).filter(([relation]) => relation === 'SUPPORTED_BY');
    expect(edgesFrom(article)).toEqual([['PART_OF', rule], ['BELOW', `${rule}#Mp-Ch_1`], evidence]);
    expect(node(evidence?.[1] ?? '')?.properties).toEqual({
      quote: node(article)?.properties['text'],
      anchor: 'Mp-At_1',
      position: 0,
    });
  });

  it('stand in the order of the document', () => {
    const placed = statements.nodes.filter(({ kind }) => kind === 'Provision');
    const sorted = placed.toSorted((a, b) =>
      String(a.properties['position']) < String(b.properties['position']) ? -1 : 1,
    );
    expect(sorted).toEqual(placed);
    expect(placed.map(({ properties }) => properties['anchor'])).toEqual(
      document.provisions.map(({ anchor }) => anchor),
    );
  });

  it('make a release with the curated data, and the same twice', async () => {
    const merged = mergeStatements([statements, await seedStatements()]);
    const release = parseRelease(formatRelease(merged));
    expect(release.statements.nodes.length).toBe(merged.nodes.length);
    expect(toStatements(document)).toEqual(statements);
  });
});
