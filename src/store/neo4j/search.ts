/**
 * `search` as one statement: the full-text index says where to look, the score of every store
 * (`search-document.ts`) says what fits and how well.
 */
import { allKinds } from '../../graph/model.ts';
import { type SearchRequest, type SearchResult, searchableKinds } from '../graph-store.ts';
import { type SearchWords, scores, searchWords } from '../search-document.ts';
import { snippetOf } from '../snippet.ts';
import { inRelease, type Statement, validOn, Writer, where } from './cypher.ts';
import { anchorOf, condition } from './filter.ts';
import { luceneQuery } from './lucene.ts';
import { type NodeRow, readNode } from './rows.ts';
import { nodeRow } from './select.ts';

/** The name of the full-text index. */
export const searchIndex = 'konkyo_search';

export interface SearchRow {
  readonly total: number;
  readonly hits: readonly {
    readonly row: NodeRow;
    readonly title: string;
    readonly score: number;
    readonly text: string | null;
    readonly description: string | null;
  }[];
}

/** The statement; undefined where nothing was typed. */
export function compileSearch(request: SearchRequest): Statement | undefined {
  const { text, where: filter, size, offset, select, asOf } = request;
  const wanted = searchWords(text);
  if (wanted.words.length === 0) return undefined;
  const kinds = searchableKinds.filter((kind) => request.kinds.includes(kind));
  const writer = new Writer();
  const source = sourceOf(writer, request, wanted);
  const conditions = [
    'n.release = $release',
    `n.kind IN ${writer.parameter(kinds)}`,
    ...validOn(writer, 'n', kinds, asOf),
    ...(filter === undefined ? [] : [condition(writer, filter, 'n', kinds, asOf)]),
  ];
  const hits = `found[${writer.parameter(offset)}..${writer.parameter(offset + size)}]`;
  const order = 'ORDER BY score DESC, n.searchTitle, n.id';
  const row = nodeRow(writer, 'n', kinds.length === 0 ? allKinds : kinds, select, asOf);
  return {
    text: [
      inRelease,
      `WITH COLLECT { ${source}${where(conditions)}`,
      `  ${scored(writer, wanted)} WHERE score > 0 ${order}`,
      '  RETURN {n: n, score: score} } AS found',
      'RETURN size(found) AS total,',
      `COLLECT { UNWIND ${hits} AS hit WITH hit.n AS n, hit.score AS score ${order}`,
      `  RETURN {row: ${row}, title: n.searchTitle, score: score, text: n.text, description: n.description} } AS hits`,
    ].join('\n'),
    parameters: writer.parameters,
  };
}

/** Where hits are looked for: among what the filter leads to, else where the index says. */
function sourceOf(
  writer: Writer,
  { where: filter, asOf }: SearchRequest,
  wanted: SearchWords,
): string {
  const anchored = filter && anchorOf(writer, filter, 'n', searchableKinds, asOf);
  if (anchored) return `${anchored.match} WITH${anchored.repeats ? ' DISTINCT' : ''} n`;
  const lucene = luceneQuery(wanted);
  if (lucene === null) return 'MATCH (n:Searchable)';
  const query = writer.parameter(lucene);
  return `CALL db.index.fulltext.queryNodes('${searchIndex}', ${query}) YIELD node AS n WITH n`;
}

export function readSearch(
  { total, hits }: SearchRow,
  { text, select }: SearchRequest,
): SearchResult {
  const wanted = searchWords(text);
  return {
    total,
    hits: hits.map(({ row, title, score, text: own, description }) => ({
      node: readNode(row, select),
      title,
      ...snippetOf({ text: own, description }, wanted),
      score,
    })),
  };
}

/**
 * `WITH n` and its `score`, as `scoreOf` says. What is sought stands in parameters, so that one plan
 * serves all words.
 */
function scored(writer: Writer, { words, phrase }: SearchWords): string {
  const apart = words.length === 1 ? [] : words;
  const sought = writer.parameter([phrase, ...apart]);
  const fit =
    'CASE WHEN n.searchNames CONTAINS form THEN' +
    ` CASE WHEN n.searchNames STARTS WITH '\\n' + form + '\\n' THEN ${scores.canonicalName}.0` +
    ` WHEN n.searchNames CONTAINS '\\n' + form + '\\n' THEN ${scores.otherName}` +
    ` WHEN n.searchNames STARTS WITH '\\n' + form THEN ${scores.canonicalStart}` +
    ` WHEN n.searchNames CONTAINS '\\n' + form THEN ${scores.nameStart}` +
    ` ELSE ${scores.inName} END` +
    ` WHEN n.searchCaption CONTAINS form THEN ${scores.inCaption}` +
    ` WHEN n.searchText CONTAINS form THEN ${scores.inText} ELSE 0.0 END`;
  const fits = `[forms IN ${sought} | ${most(`[form IN forms | ${fit}]`, '0.0')}]`;
  if (apart.length === 0) return `WITH n, ${fits}[0] AS score`;
  const worst = `reduce(worst = ${scores.nameStart}, fit IN tail(fits) | CASE WHEN fit < worst THEN fit ELSE worst END)`;
  return `WITH n, ${fits} AS fits WITH n, ${most('[fits[0]]', worst)} AS score`;
}

const most = (fits: string, least: string): string =>
  `reduce(most = ${least}, fit IN ${fits} | CASE WHEN fit > most THEN fit ELSE most END)`;
