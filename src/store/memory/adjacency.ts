/**
 * Which nodes are joined over one relation, seen from one of its ends: places of nodes in typed
 * arrays, a few bytes an edge, since all Acts make four million.
 */

/** Places from one array for each place of another, of the same length. */
export interface Pairs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const nobody = new Uint32Array(0);

export class Adjacency {
  /** The places that have neighbours, ascending; where the neighbours of each begin, and the end of the last. */
  readonly #sources: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  /**
   * @param pairs of which `from` is this end
   * @param places how many nodes there are
   * @param compare the order of one node's neighbours, where it is not that of their places
   */
  constructor({ from, to }: Pairs, places: number, compare?: (a: number, b: number) => number) {
    const starts = startsOf(from, places);
    const ends = new Uint32Array(to.length);
    const free = starts.slice();
    for (const [i, place] of from.entries()) {
      const at = free[place] ?? 0;
      free[place] = at + 1;
      ends[at] = to[i] ?? 0;
    }
    const sources: number[] = [];
    for (let place = 0; place < places; place++) {
      const [start = 0, end = 0] = [starts[place], starts[place + 1]];
      if (start === end) continue;
      sources.push(place);
      putInOrder(ends.subarray(start, end), compare);
    }
    this.#sources = Uint32Array.from(sources);
    this.#starts = new Uint32Array(sources.length + 1);
    for (const [i, place] of sources.entries()) this.#starts[i] = starts[place] ?? 0;
    this.#starts[sources.length] = ends.length;
    this.#ends = ends;
  }

  /** The places of a node's neighbours, in their order. */
  of(place: number): Uint32Array {
    let low = 0;
    let high = this.#sources.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sources[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    if (this.#sources[low] !== place) return nobody;
    return this.#ends.subarray(this.#starts[low], this.#starts[low + 1]);
  }
}

/** Where the neighbours of each place begin when those of all stand behind one another. */
function startsOf(from: Uint32Array, places: number): Uint32Array {
  const starts = new Uint32Array(places + 1);
  for (const place of from) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 0; place < places; place++) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  }
  return starts;
}

const ascending = (a: number, b: number): number => a - b;

/** Most lists come in their order; sorting them all would take seconds. */
function putInOrder(list: Uint32Array, compare = ascending): void {
  for (let i = 1; i < list.length; i++) {
    if (compare(list[i - 1] ?? 0, list[i] ?? 0) <= 0) continue;
    list.sort(compare);
    return;
  }
}

/** Pairs as they come, in arrays that grow. */
export class PairList {
  #from = new Uint32Array(16);
  #to = new Uint32Array(16);
  #count = 0;

  add(from: number, to: number): void {
    if (this.#count === this.#from.length) {
      this.#from = grown(this.#from);
      this.#to = grown(this.#to);
    }
    this.#from[this.#count] = from;
    this.#to[this.#count] = to;
    this.#count += 1;
  }

  get pairs(): Pairs {
    return { from: this.#from.subarray(0, this.#count), to: this.#to.subarray(0, this.#count) };
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}
