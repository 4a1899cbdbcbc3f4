/**
 * All that search looks through as one long text: a document behind the other. V8 holds 536 million
 * characters in one text; all Acts have 60 million.
 */
import { sortKey } from '../../graph/compare.ts';
import { displayName } from '../../graph/names.ts';
import { NodeInLine } from '../../release/node-in-line.ts';
import { searchableKinds } from '../graph-store.ts';
import {
  type SearchDocument,
  type SearchWords,
  scoreOf,
  searchDocument,
} from '../search-document.ts';
import { byId, type StoredGraph, type StoredNode } from './graph.ts';

// Folded text has no white space, so this stands in none of its words.
const betweenParts = '\f';

/** Nodes that fit equally well, by title and then id. */
export interface Alike {
  readonly score: number;
  readonly nodes: readonly StoredNode[];
}

export class SearchIndex {
  readonly #nodes: readonly StoredNode[];
  /** For each document how many stand before it by title. */
  readonly #ranks: Uint32Array;
  readonly #text: string;
  /** Where each document begins, where its caption and its text do; and where the last one ends. */
  readonly #starts: Uint32Array;
  readonly #captions: Uint32Array;
  readonly #texts: Uint32Array;

  constructor(graph: StoredGraph) {
    const nodes = searchableKinds.flatMap((kind) => graph.byKind.get(kind) ?? []).sort(byId);
    this.#nodes = nodes;
    this.#starts = new Uint32Array(nodes.length + 1);
    this.#captions = new Uint32Array(nodes.length);
    this.#texts = new Uint32Array(nodes.length);
    const titles: string[] = [];
    const writer = new TextWriter();
    for (const node of NodeInLine.readAll(nodes)) {
      const i = titles.length;
      titles.push(sortKey(displayName(node)));
      const { names, caption, text } = searchDocument(node);
      this.#captions[i] = writer.length + names.length;
      this.#texts[i] = writer.length + names.length + caption.length + 1;
      writer.write(names + caption + betweenParts + text + betweenParts);
      this.#starts[i + 1] = writer.length;
    }
    this.#text = writer.text();
    this.#ranks = ranksOf(titles);
  }

  /** What is meant and fits, best first. */
  ranked(wanted: SearchWords, isMeant: (node: StoredNode) => boolean): readonly Alike[] {
    const byScore = new Map<number, number[]>();
    for (const [place, may] of this.#candidates(wanted).entries()) {
      const node = this.#nodes[place];
      if (may === 0 || node === undefined || !isMeant(node)) continue;
      const score = scoreOf(this.#document(place), wanted);
      if (score === 0) continue;
      const alike = byScore.get(score);
      if (alike === undefined) byScore.set(score, [place]);
      else alike.push(place);
    }
    return [...byScore]
      .sort(([a], [b]) => b - a)
      .map(([score, places]) => ({ score, nodes: this.#byTitle(places) }));
  }

  #byTitle(places: readonly number[]): readonly StoredNode[] {
    const rank = (place: number) => this.#ranks[place] ?? 0;
    return places
      .toSorted((a, b) => rank(a) - rank(b))
      .flatMap((place) => this.#nodes[place] ?? []);
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

/** For each title how many stand before it; those that are alike stand as they came. */
function ranksOf(titles: readonly string[]): Uint32Array {
  const order = Uint32Array.from(titles.keys());
  order.sort((a, b) => compare(titles[a] ?? '', titles[b] ?? '') || a - b);
  const ranks = new Uint32Array(titles.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
  return ranks;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One long text, written piece by piece: as bytes, since so many pieces would have to be looked after until the end. */
class TextWriter {
  #bytes = Buffer.alloc(2 ** 12);
  /** In UTF-16 units. */
  length = 0;

  write(piece: string): void {
    const needed = 2 * (this.length + piece.length);
    if (needed > this.#bytes.length) {
      const larger = Buffer.alloc(2 * needed);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.write(piece, 2 * this.length, 'utf16le');
    this.length += piece.length;
  }

  text(): string {
    return this.#bytes.toString('utf16le', 0, 2 * this.length);
  }
}
