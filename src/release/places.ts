/** Where the nodes of a release stand among all, and what its edges lead to, as both are read. */
import type { End, NodeKind, RelationDefinition } from '../graph/model.ts';

const nowhere = -1;
/** How many nodes behind the last end are looked at first: nine of ten ends of all Acts are among them. */
const reach = 4;
const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);

/**
 * The places of nodes by their ids, which are bytes here, as they stand in lines between quotation marks: an id is
 * written in one way only, and millions of texts would have to be made to be thrown away.
 */
export class Places {
  /** All ids, each with the quotation mark behind it, and where each begins. */
  #ids = new Uint8Array(2 ** 12);
  readonly #starts: number[] = [0];
  readonly #kinds: NodeKind[] = [];
  #byId: Int32Array | undefined;

  get count(): number {
    return this.#kinds.length;
  }

  /**
   * Adds the node whose id stands there.
   * @param end behind its quotation mark
   */
  add(kind: NodeKind, bytes: Uint8Array, start: number, end: number): void {
    const from = this.#starts[this.count] ?? 0;
    const behind = from + end - start;
    if (behind > this.#ids.length) {
      const larger = new Uint8Array(2 * behind);
      larger.set(this.#ids);
      this.#ids = larger;
    }
    for (let i = start; i < end; i++) this.#ids[from + i - start] = bytes[i] ?? 0;
    this.#starts.push(behind);
    this.#kinds.push(kind);
  }

  kindAt(place: number): NodeKind | undefined {
    return this.#kinds[place];
  }

  /** How many bytes the id at a place has, without its quotation mark. */
  lengthAt(place: number): number {
    return (this.#starts[place + 1] ?? 0) - (this.#starts[place] ?? 0) - 1;
  }

  /**
   * The place of the node whose id begins at `start`; -1 where there is none. Edges come sorted, so an end is mostly
   * the one of the edge before or a node behind it.
   * @param near the place of the end before
   */
  find(bytes: Uint8Array, start: number, near: number): number {
    for (let place = near; place <= near + reach; place++) {
      if (this.#isAt(place, bytes, start)) return place;
    }
    this.#byId ??= this.#table();
    return this.#byId[this.#slotOf(this.#byId, bytes, start, endOfText(bytes, start))] ?? nowhere;
  }

  #table(): Int32Array {
    // At most half of the slots are taken.
    const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.count + 2))).fill(nowhere);
    for (let place = 0; place < this.count; place++) {
      const [start = 0, end = 0] = [this.#starts[place], this.#starts[place + 1]];
      table[this.#slotOf(table, this.#ids, start, end - 1)] = place;
    }
    return table;
  }

  /** Where an id stands in a table of places, or would stand. */
  #slotOf(table: Int32Array, bytes: Uint8Array, start: number, end: number): number {
    const mask = table.length - 1;
    for (let slot = hashOf(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const place = table[slot] ?? nowhere;
      if (place === nowhere || this.#isAt(place, bytes, start)) return slot;
    }
  }

  /** Whether the id at a place stands there, with the quotation mark behind it. */
  #isAt(place: number, bytes: Uint8Array, start: number): boolean {
    if (place < 0 || place >= this.count) return false;
    const from = this.#starts[place] ?? 0;
    const shift = start - from;
    // Backwards, since neighbours begin alike.
    for (let i = (this.#starts[place + 1] ?? 0) - 1; i >= from; i--) {
      if (this.#ids[i] !== bytes[i + shift]) return false;
    }
    return true;
  }
}

/** Where a text in quotation marks ends; where it has no end, that of the bytes. */
export function endOfText(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  return Math.min(at, bytes.length);
}

/** Another one in each process: nobody can make a release whose ids all have one hash. */
const seed = Math.floor(Math.random() * 2 ** 32);

/** FNV-1a, 32 bits, and its upper half into the lower one, since a table uses that. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Tells a second neighbour over a field that has one: each store might show another of the two. */
export class SingleNeighbours {
  readonly #places: Places;
  /** For each place the relation over which an edge was last seen from it and to it. */
  #from = new Uint8Array(0);
  #to = new Uint8Array(0);

  constructor(places: Places) {
    this.#places = places;
  }

  /**
   * The field over which an edge leads to a second neighbour, and whether that is the one of its node `from`;
   * null where it does not.
   * @param mark one for each relation, not 0; edges come relation by relation
   */
  second(
    mark: number,
    { forward, backward }: RelationDefinition,
    from: number,
    to: number,
  ): { readonly field: string; readonly of: 'from' | 'to' } | null {
    if (this.#from.length === 0) {
      this.#from = new Uint8Array(this.#places.count);
      this.#to = new Uint8Array(this.#places.count);
    }
    if (isTaken(this.#from, from, mark, forward)) return { field: forward.field, of: 'from' };
    if (backward !== undefined && isTaken(this.#to, to, mark, backward)) {
      return { field: backward.field, of: 'to' };
    }
    return null;
  }
}

function isTaken(marks: Uint8Array, place: number, mark: number, end: End): boolean {
  if (end.many) return false;
  if (marks[place] === mark) return true;
  marks[place] = mark;
  return false;
}
