/**
 * All that search looks through as one long text: a document behind the other, in the order of
 * titles, so that hits of one score stand in their order as they are found.
 */
import { compareText } from '../../graph/compare.ts';
import { searchableKinds } from '../graph-store.ts';
import { type SearchDocument, type SearchWords, searchDocument } from '../search-document.ts';
import type { StoredGraph, StoredNode } from './graph.ts';

// Folded text has no white space, so these stand in none of its words.
const betweenNames = '\n';
const betweenParts = '\f';
const betweenDocuments = '\v';

export class SearchIndex {
  readonly #nodes: readonly StoredNode[];
  readonly #titles: readonly string[];
  readonly #text: string;
  /** Where each document begins, and where the last one ends. */
  readonly #starts: Uint32Array;

  constructor(graph: StoredGraph) {
    const entries = searchableKinds
      .flatMap((kind) => graph.byKind.get(kind) ?? [])
      .map((node) => ({ node, document: searchDocument(node) }))
      .sort(
        (a, b) =>
          compareText(a.document.title, b.document.title) || compareText(a.node.id, b.node.id),
      );
    this.#nodes = entries.map(({ node }) => node);
    this.#titles = entries.map(({ document }) => document.title);
    this.#starts = new Uint32Array(entries.length + 1);
    const documents = entries.map(({ document }) => written(document));
    for (const [i, document] of documents.entries()) {
      this.#starts[i + 1] = (this.#starts[i] ?? 0) + document.length;
    }
    this.#text = documents.join('');
  }

  /** What may fit: every document that holds all words, or one of the phrases, in the order of titles. */
  *among({ words, phrases }: SearchWords): Generator<readonly [StoredNode, SearchDocument]> {
    const found = new Set<number>();
    for (const all of [words, ...phrases.map((phrase) => [phrase])]) {
      for (const place of this.#holding(all)) found.add(place);
    }
    for (const place of [...found].sort((a, b) => a - b)) {
      const node = this.#nodes[place];
      const title = this.#titles[place];
      if (node !== undefined && title !== undefined) yield [node, this.#document(place, title)];
    }
  }

  /** The places of the documents that hold every one of these words. */
  *#holding(words: readonly string[]): Generator<number> {
    const [rarest, ...others] = [...words].sort((a, b) => b.length - a.length);
    if (rarest === undefined || rarest === '') return;
    for (let at = this.#text.indexOf(rarest); at >= 0; ) {
      const place = this.#placeOf(at);
      const end = this.#starts[place + 1] ?? this.#text.length;
      if (others.length === 0) yield place;
      else {
        const document = this.#text.slice(this.#starts[place], end);
        if (others.every((word) => document.includes(word))) yield place;
      }
      at = this.#text.indexOf(rarest, end);
    }
  }

  /** The document in which a position of the text lies: the last that begins at or before it. */
  #placeOf(position: number): number {
    let low = 0;
    let high = this.#nodes.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low;
  }

  #document(place: number, title: string): SearchDocument {
    const document = this.#text.slice(this.#starts[place], (this.#starts[place + 1] ?? 0) - 1);
    const [names = '', caption = '', text = ''] = document.split(betweenParts);
    return { title, names: names.split(betweenNames), caption, text };
  }
}

const written = ({ names, caption, text }: SearchDocument): string =>
  [names.join(betweenNames), caption, text].join(betweenParts) + betweenDocuments;
