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
  scores,
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
  /** The documents by title and then id; and for each document its place there. */
  readonly #order: Uint32Array;
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
    this.#order = Uint32Array.from(titles.keys()).sort(
      (a, b) => compare(titles[a] ?? '', titles[b] ?? '') || a - b,
    );
    this.#ranks = new Uint32Array(nodes.length);
    for (let rank = 0; rank < nodes.length; rank++) this.#ranks[this.#order[rank] ?? 0] = rank;
  }

  /** What is meant and fits, best first. */
  ranked(wanted: SearchWords, isMeant: (node: StoredNode) => boolean): readonly Alike[] {
    const [form, ...others] = new Set([...wanted.words.flat(), ...wanted.phrase]);
    const isOneForm = form !== undefined && others.length === 0;
    const byScore = new Map<number, number[]>();
    for (const [place, at] of this.#candidates(wanted)) {
      const node = this.#nodes[place];
      if (node === undefined || !isMeant(node)) continue;
      const score = isOneForm ? this.#fitAt(place, at, wanted) : this.#scoreOf(place, wanted);
      if (score === 0) continue;
      const rank = this.#ranks[place] ?? 0;
      const alike = byScore.get(score);
      if (alike === undefined) byScore.set(score, [rank]);
      else alike.push(rank);
    }
    return [...byScore]
      .sort(([a], [b]) => b - a)
      .map(([score, ranks]) => ({ score, nodes: this.#byTitle(ranks) }));
  }

  #byTitle(ranks: readonly number[]): readonly StoredNode[] {
    const nodes: StoredNode[] = [];
    // Numbers in an array of their own type are sorted without asking anybody.
    for (const rank of Uint32Array.from(ranks).sort()) {
      const node = this.#nodes[this.#order[rank] ?? -1];
      if (node !== undefined) nodes.push(node);
    }
    return nodes;
  }

  /** Documents that may fit, each once: they hold the longest word, or the phrase; and where that first stands. */
  #candidates({ words, phrase }: SearchWords): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    const [longest = []] = words.toSorted(([a = ''], [b = '']) => b.length - a.length);
    for (const form of new Set([...longest, ...phrase])) {
      let place = 0;
      for (let at = this.#text.indexOf(form); at >= 0; ) {
        place = this.#placeOf(at, place);
        found.set(place, at);
        at = this.#text.indexOf(form, this.#starts[place + 1]);
      }
    }
    return found;
  }

  /** How well a document fits in which the one form that is sought first stands there. */
  #fitAt(place: number, at: number, wanted: SearchWords): number {
    if (at >= (this.#texts[place] ?? 0)) return scores.inText;
    if (at >= (this.#captions[place] ?? 0)) return scores.inCaption;
    return this.#scoreOf(place, wanted);
  }

  #scoreOf(place: number, wanted: SearchWords): number {
    return scoreOf(this.#document(place), wanted);
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
