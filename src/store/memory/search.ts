/** `search` on a graph in memory: every document is looked at. */
import { compareText } from '../../graph/compare.ts';
import type { NodeKind } from '../../graph/model.ts';
import { type SearchRequest, type SearchResult, searchableKinds } from '../graph-store.ts';
import {
  type SearchDocument,
  scoreOf,
  searchDocument,
  searchWords,
  snippetOf,
} from '../search-document.ts';
import { matches } from './filter.ts';
import { isPresent, type StoredGraph, type StoredNode } from './graph.ts';
import { pick } from './select.ts';

interface Entry {
  readonly node: StoredNode;
  readonly document: SearchDocument;
}

export type SearchIndex = ReadonlyMap<NodeKind, readonly Entry[]>;

export function buildSearchIndex(graph: StoredGraph): SearchIndex {
  return new Map(
    searchableKinds.map((kind) => [
      kind,
      (graph.byKind.get(kind) ?? []).map((node) => ({ node, document: searchDocument(node) })),
    ]),
  );
}

export function search(
  graph: StoredGraph,
  index: SearchIndex,
  { text, kinds, where, size, offset, select, asOf }: SearchRequest,
): SearchResult {
  const wanted = searchWords(text);
  if (wanted.words.length === 0) return { hits: [], total: 0 };
  const found: (Entry & { score: number })[] = [];
  for (const kind of new Set(kinds)) {
    for (const { node, document } of index.get(kind) ?? []) {
      const score = scoreOf(document, wanted);
      if (score === 0 || !isPresent(node, asOf)) continue;
      if (where !== undefined && !matches(graph, node, where, asOf)) continue;
      found.push({ node, document, score });
    }
  }
  found.sort(
    (a, b) =>
      b.score - a.score ||
      compareText(a.document.title, b.document.title) ||
      compareText(a.node.id, b.node.id),
  );
  const hits = found.slice(offset, offset + size).map(({ node, document, score }) => ({
    node: pick(graph, node, select, asOf),
    title: document.title,
    snippet: snippetOf(node.properties, wanted.words),
    score,
  }));
  return { hits, total: found.length };
}
