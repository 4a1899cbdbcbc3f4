/** `search` on a graph in memory. */
import type { SearchHit, SearchRequest, SearchResult } from '../graph-store.ts';
import { scoreOf, searchWords, snippetOf } from '../search-document.ts';
import { matches } from './filter.ts';
import { isPresent, type StoredGraph, type StoredNode } from './graph.ts';
import type { SearchIndex } from './search-index.ts';
import { pick } from './select.ts';

type Found = Omit<SearchHit, 'node' | 'snippet'> & { readonly node: StoredNode };

export function search(
  graph: StoredGraph,
  index: SearchIndex,
  { text, kinds, where, size, offset, select, asOf }: SearchRequest,
): SearchResult {
  const wanted = searchWords(text);
  if (wanted.words.length === 0) return { hits: [], total: 0 };
  /** By score. There are few scores, and each list is in the order of titles as it is filled. */
  const found = new Map<number, Found[]>();
  for (const [node, document] of index.among(wanted)) {
    if (!kinds.includes(node.kind) || !isPresent(node, asOf)) continue;
    if (where !== undefined && !matches(graph, node, where, asOf)) continue;
    const score = scoreOf(document, wanted);
    if (score === 0) continue;
    const alike = found.get(score);
    const hit = { node, title: document.title, score };
    if (alike === undefined) found.set(score, [hit]);
    else alike.push(hit);
  }
  const ranked = [...found].sort(([a], [b]) => b - a).flatMap(([, alike]) => alike);
  const hits = ranked.slice(offset, offset + size).map(({ node, title, score }) => ({
    node: pick(graph, node, select, asOf),
    title,
    snippet: snippetOf(node.properties, wanted.words),
    score,
  }));
  return { hits, total: ranked.length };
}
