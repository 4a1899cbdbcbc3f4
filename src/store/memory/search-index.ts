/**
 * All that search looks through as one long text: a document behind the other, in the order of
 * titles, so that hits of one score stand in their order as they are found. V8 holds 536 million
 * characters in one text; all Acts have 60 million.
 */
import { sortKey } from '../../graph/compare.ts';
import { displayName } from '../../graph/names.ts';
import { searchableKinds } from '../graph-store.ts';
import {
  type SearchDocument,
  type SearchWords,
  scoreOf,
  searchDocument,
} from '../search-document.ts';
import type { StoredGraph, StoredNode } from './graph.ts';

// Folded text has no white space, so this stands in none of its words.
const betweenParts = '\f';

/** Nodes that fit equally well, by title and then id. */
export interface Alike {
  readonly score: number;
  readonly nodes: readonly StoredNode[];
}

export class SearchIndex {
  readonly #nodes: readonly StoredNode[];
  readonly #text: string;
  /** Where each document begins, where its caption and its text do; and where the last one ends. */
  readonly #starts: Uint32Array;
  readonly #captions: Uint32Array;
  readonly #texts: Uint32Array;

  constructor(graph: StoredGraph) {
    const nodes = inOrder(searchableKinds.flatMap((kind) => graph.byKind.get(kind) ?? []));
    this.#nodes = nodes;
    this.#starts = new Uint32Array(nodes.length + 1);
    this.#captions = new Uint32Array(nodes.length);
    this.#texts = new Uint32Array(nodes.length);
    const parts: string[] = [];
    let end = 0;
    for (const [i, node] of nodes.entries()) {
      const { names, caption, text } = searchDocument(node);
      parts.push(names, caption, betweenParts, text, betweenParts);
      this.#captions[i] = end + names.length;
      this.#texts[i] = end + names.length + caption.length + 1;
      end += names.length + caption.length + text.length + 2;
      this.#starts[i + 1] = end;
    }
    this.#text = parts.join('');
  }

  /** What is meant and fits, best first. */
  ranked(wanted: SearchWords, isMeant: (node: StoredNode) => boolean): readonly Alike[] {
    const byScore = new Map<number, StoredNode[]>();
    for (const [place, may] of this.#candidates(wanted).entries()) {
      const node = this.#nodes[place];
      if (may === 0 || node === undefined || !isMeant(node)) continue;
      const score = scoreOf(this.#document(place), wanted);
      if (score === 0) continue;
      const alike = byScore.get(score);
      if (alike === undefined) byScore.set(score, [node]);
      else alike.push(node);
    }
    return [...byScore].sort(([a], [b]) => b - a).map(([score, nodes]) => ({ score, nodes }));
  }

  /** For each document whether it may fit: it holds the longest word, or the phrase. */
  #candidates({ words, phrase }: SearchWords): Uint8Array {
    const may = new Uint8Array(this.#nodes.length);
    const [longest = []] = words.toSorted(([a = ''], [b = '']) => b.length - a.length);
    for (const form of new Set([...longest, ...phrase])) {
      let place = 0;
      for (let at = this.#text.indexOf(form); at >= 0; ) {
        place = this.#placeOf(at, place);
        may[place] = 1;
        at = this.#text.indexOf(form, this.#starts[place + 1]);
      }
    }
    return may;
  }

  /** The document in which a position of the text lies; it is `from` or stands behind it. */
  #placeOf(position: number, from: number): number {
    let step = 1;
    while ((this.#starts[from + step] ?? Number.POSITIVE_INFINITY) <= position) step *= 2;
    let low = from + (step >>> 1);
    let high = Math.min(from + step, this.#nodes.length);
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low;
  }

  #document(place: number): SearchDocument {
    const [start, caption, text] = [
      this.#starts[place] ?? 0,
      this.#captions[place] ?? 0,
      this.#texts[place] ?? 0,
    ];
    return {
      names: this.#text.slice(start, caption),
      caption: this.#text.slice(caption, text - 1),
      text: this.#text.slice(text, (this.#starts[place + 1] ?? 0) - 1),
    };
  }
}

/** By title and then id. */
function inOrder(nodes: readonly StoredNode[]): readonly StoredNode[] {
  return nodes
    .map((node) => ({ node, title: sortKey(displayName(node)), id: sortKey(node.id) }))
    .sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id))
    .map(({ node }) => node);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
