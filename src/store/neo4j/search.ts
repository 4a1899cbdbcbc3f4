/**
 * `search` as one statement: the full-text index says where to look, the score of every store
 * (`search-document.ts`) says what fits and how well.
 */
import { allKinds } from '../../graph/model.ts';
import { foldNumerals } from '../../graph/numerals.ts';
import { type SearchRequest, type SearchResult, searchableKinds } from '../graph-store.ts';
import { type SearchWords, scores, searchWords, snippetOf } from '../search-document.ts';
import { inRelease, type Statement, validOn, Writer, where } from './cypher.ts';
import { condition } from './filter.ts';
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
  const conditions = [
    'n.release = $release',
    `n.kind IN ${writer.parameter(kinds)}`,
    ...validOn(writer, 'n', kinds, asOf),
    ...(filter === undefined ? [] : [condition(writer, filter, 'n', kinds, asOf)]),
  ];
  const lucene = luceneQuery(wanted);
  const source =
    lucene === null
      ? 'MATCH (n:Searchable)'
      : `CALL db.index.fulltext.queryNodes('${searchIndex}', ${writer.parameter(lucene)}) YIELD node AS n WITH n`;
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

export function readSearch(
  { total, hits }: SearchRow,
  { text, select }: SearchRequest,
): SearchResult {
  const { words } = searchWords(text);
  return {
    total,
    hits: hits.map(({ row, title, score: fit, text: own, description }) => ({
      node: readNode(row, select),
      title,
      score: fit,
      snippet: snippetOf({ text: own, description }, words),
    })),
  };
}

/**
 * `WITH n` and its `score`, as `scoreOf` says. What is sought stands in parameters, so that one plan
 * serves all words.
 */
function scored(writer: Writer, { words, phrases }: SearchWords): string {
  const apart = words.length === 1 ? [] : words;
  const sought = writer.parameter([...phrases, ...apart]);
  const count = writer.parameter(phrases.length);
  const name = 'n.searchNames[0]';
  const fit =
    `CASE WHEN ${name} = sought THEN ${scores.canonicalName}.0 ` +
    `WHEN sought IN n.searchNames THEN ${scores.otherName} ` +
    `WHEN ${name} STARTS WITH sought THEN ${scores.canonicalStart} ` +
    `WHEN any(one IN n.searchNames WHERE one STARTS WITH sought) THEN ${scores.nameStart} ` +
    `WHEN any(one IN n.searchNames WHERE one CONTAINS sought) THEN ${scores.inName} ` +
    `WHEN n.searchCaption CONTAINS sought THEN ${scores.inCaption} ` +
    `WHEN n.searchText CONTAINS sought THEN ${scores.inText} ELSE 0.0 END`;
  const worst =
    apart.length === 0
      ? '0.0'
      : `reduce(worst = ${scores.nameStart}, fit IN fits[${count}..] | CASE WHEN fit < worst THEN fit ELSE worst END)`;
  return (
    `WITH n, [sought IN ${sought} | ${fit}] AS fits ` +
    `WITH n, reduce(most = ${worst}, fit IN fits[..${count}] | CASE WHEN fit > most THEN fit ELSE most END) AS score`
  );
}

/**
 * Where to look, in Lucene's language: runs of two and more characters of which the analyzer `cjk`
 * makes pairs. Null where some word has no such run: what it is in may be anywhere.
 */
export function luceneQuery({ words, phrases }: SearchWords): string | null {
  const ways = [words, ...phrases.map((phrase) => [phrase]), [foldNumerals(phrases[0] ?? '')]];
  const queries = new Set<string>();
  for (const way of ways) {
    const runs = way.flatMap((word) => word.match(pairedRun) ?? []);
    if (runs.length === 0 || way.some((word) => !word.match(pairedRun))) return null;
    queries.add(runs.map((run) => `+"${escapeLucene(run)}"`).join(' '));
  }
  return [...queries].map((query) => `(${query})`).join(' OR ');
}

/** Han and hiragana (katakana is folded to it), without signs that tokenizers take in different ways. */
const pairedRun = /[\p{Unified_Ideograph}ぁ-ゖ]{2,}/gu;

/** Lucene's query syntax: these have a meaning there, in quotes too or out of them. */
export function escapeLucene(text: string): string {
  return text.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&');
}
