/** The plan of each kind of search, as it goes to Neo4j. */
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/graph/dates.ts';
import { type SearchRequest, searchableKinds } from '../../../src/store/graph-store.ts';
import { compileSearch } from '../../../src/store/neo4j/search.ts';
import { want } from '../../../src/store/selection.ts';
import { bare } from '../ask.ts';
import { showStatements } from './readable.ts';

showStatements();

const search = (text: string, request: Partial<SearchRequest> = {}) =>
  compileSearch({ text, kinds: searchableKinds, size: 20, offset: 0, select: bare, ...request });

describe('a search', () => {
  it.each<[string, string]>([
    ['for Han characters, of which the index has pairs', '旅券'],
    ['for one character, which may be anywhere', '税'],
    ['for kana, folded to hiragana', 'ﾊﾟｽﾎﾟｰﾄ'],
    ['for Latin letters, which may be inside a word', 'Passport'],
    ['for Han characters beside others', '第252条'],
    ['for numerals, as they are and as numbers', '第二百五十二条の二十'],
    ['for old forms of characters, as new ones', '舊旅券'],
    ['for several words, which all must be there', '旅券 申請'],
    ['for several words, one of which the index has no pairs of', '旅券 a'],
    ['for signs of Lucene’s language', '旅券" OR *:* AND (交付)\\'],
    ['for Han characters beyond the Basic Multilingual Plane', '𠮷野'],
    ['for a numeral that begins a word', '一般'],
    ['for a numeral within words', '第三者'],
    ['for words that the analyzer may leave out', 'these'],
    ['for more words than the index is asked for', '一 二 三 四 五 六 七 八 九 十 百 千'],
    ['for a word of which the index is asked for the beginning', '区'.repeat(30)],
  ])('%s', (_, text) => {
    expect(search(text)).toMatchSnapshot();
  });

  it('for nothing is none', () => {
    expect(search('')).toBeUndefined();
    expect(search(' 　\n')).toBeUndefined();
  });

  it.each<[string, Partial<SearchRequest>]>([
    ['among some kinds', { kinds: ['Duty', 'Organization'] }],
    ['among kinds that nobody searches for', { kinds: ['Evidence', 'Duty'] }],
    ['among no kind', { kinds: [] }],
    ['in a window', { size: 10, offset: 30 }],
    [
      'with a filter by which an index leads to few, so among those',
      { where: { field: 'city', some: { ids: ['city/431001'] } } },
    ],
    [
      'with several ways that an index leads to, so among all of them',
      {
        where: {
          any: [
            { field: 'instrument', some: { key: 'canonical:旅券法' } },
            { field: 'policy', some: { key: 'canonical:旅券法' } },
          ],
        },
      },
    ],
    [
      'with a filter that no index knows',
      { where: { property: 'provisionKind', in: ['ARTICLE', 'PARAGRAPH'] } },
    ],
    ['on a day', { asOf: '2026-11-23' as LocalDate }],
    [
      'with what is wanted of each node',
      {
        kinds: ['Provision'],
        select: {
          properties: ['citation'],
          fields: [want('instrument', { properties: ['title'], fields: [] })],
        },
      },
    ],
  ])('%s', (_, request) => {
    expect(search('旅券', request)).toMatchSnapshot();
  });
});
