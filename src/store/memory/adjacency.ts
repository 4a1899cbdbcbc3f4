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
  readonly #compare: ((a: number, b: number) => number) | undefined;
  /** For each source whether its neighbours were put in order. */
  readonly #isOrdered: Uint8Array;

  /**
   * @param pairs of which `from` is this end; those of one `from` come in the order of `to`
   * @param places how many nodes there are
   * @param compare the order of one node's neighbours, where it is not that of their places
   */
  constructor({ from, to }: Pairs, places: number, compare?: (a: number, b: number) => number) {
    const starts = startsOf(from, places);
    const ends = new Uint32Array(to.length);
    const free = starts.slice();
    for (let i = 0; i < from.length; i++) {
      const place = from[i] ?? 0;
      const at = free[place] ?? 0;
      free[place] = at + 1;
      ends[at] = to[i] ?? 0;
    }
    const sources = new Uint32Array(places);
    let count = 0;
    for (let place = 0; place < places; place++) {
      if (starts[place] !== starts[place + 1]) sources[count++] = place;
    }
    this.#sources = sources.slice(0, count);
    this.#starts = new Uint32Array(count + 1);
    for (let i = 0; i < count; i++) this.#starts[i] = starts[sources[i] ?? 0] ?? 0;
    this.#starts[count] = ends.length;
    this.#ends = ends;
    this.#compare = compare;
    this.#isOrdered = new Uint8Array(compare === undefined ? 0 : count);
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
    const found = this.#ends.subarray(this.#starts[low], this.#starts[low + 1]);
    // Only now, since that takes a look at each neighbour; who asks for them looks at them anyway.
    if (this.#isOrdered[low] === 0) {
      found.sort(this.#compare);
      this.#isOrdered[low] = 1;
    }
    return found;
  }
}

/** Where the neighbours of each place begin when those of all stand behind one another. */
function startsOf(from: Uint32Array, places: number): Uint32Array {
  const starts = new Uint32Array(places + 1);
  for (let i = 0; i < from.length; i++) {
    const behind = (from[i] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let place = 0; place < places; place++) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  }
  return starts;
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
