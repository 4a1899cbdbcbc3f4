/** `search` on a graph in memory. */
import { displayName } from '../../graph/names.ts';
import type { SearchRequest, SearchResult } from '../graph-store.ts';
import { searchWords } from '../search-document.ts';
import { snippetOf } from '../snippet.ts';
import { candidates, matches } from './filter.ts';
import { isPresent, type StoredGraph, type StoredNode } from './graph.ts';
import type { Alike, SearchIndex } from './search-index.ts';
import { pick } from './select.ts';

export function search(
  graph: StoredGraph,
  index: SearchIndex,
  request: SearchRequest,
): SearchResult {
  const wanted = searchWords(request.text);
  if (wanted.words.length === 0) return { hits: [], total: 0 };
  const ranked = index.ranked(wanted, meant(graph, request));
  const { size, offset, select, asOf } = request;
  return {
    hits: windowOf(ranked, offset, size).map(({ node, score }) => ({
      node: pick(graph, node, select, asOf),
      title: displayName(node),
      ...snippetOf(node.properties, wanted),
      score,
    })),
    total: ranked.reduce((sum, { nodes }) => sum + nodes.length, 0),
  };
}

/** Whether a node is among those that are looked through; what tells quickly goes first. */
function meant(
  graph: StoredGraph,
  { kinds, where, asOf }: SearchRequest,
): (node: StoredNode) => boolean {
  if (where === undefined) return (node) => kinds.includes(node.kind) && isPresent(node, asOf);
  const among = candidates(graph, where);
  const near = among === null ? null : new Set(among);
  return (node) =>
    kinds.includes(node.kind) &&
    (near === null || near.has(node)) &&
    isPresent(node, asOf) &&
    matches(graph, node, where, asOf);
}

function windowOf(ranked: readonly Alike[], offset: number, size: number) {
  let before = 0;
  return ranked.flatMap(({ score, nodes }) => {
    const start = Math.max(0, offset - before);
    const end = Math.max(0, offset + size - before);
    before += nodes.length;
    return nodes.slice(start, end).map((node) => ({ node, score }));
  });
}
