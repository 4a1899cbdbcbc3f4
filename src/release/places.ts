/** Where the nodes of a release stand among all, and what its edges lead to, as both are read. */
import {
  allRelations,
  type End,
  type NodeKind,
  type RelationDefinition,
  type RelationName,
  relations,
} from '../graph/model.ts';
import type { EdgeStatement, NodeStatement } from '../graph/statement.ts';

const nowhere = -1;

/**
 * The places of nodes by their ids. Edges come sorted, so an end is mostly the one of the edge before or
 * the node behind it: to look there first spares most look-ups among millions.
 */
export class Places {
  readonly #ids: string[] = [];
  readonly #kinds: NodeKind[] = [];
  readonly #byId = new Map<string, number>();
  /** Of the ends found last; -1 where there is no such node. */
  from = nowhere;
  to = nowhere;

  get count(): number {
    return this.#ids.length;
  }

  add({ id, kind }: NodeStatement): void {
    this.#byId.set(id, this.#ids.length);
    this.#ids.push(id);
    this.#kinds.push(kind);
  }

  kindAt(place: number): NodeKind | undefined {
    return this.#kinds[place];
  }

  /** Finds both ends of an edge. */
  find(from: string, to: string): void {
    this.from = this.#placeOf(from, this.from);
    this.to = this.#placeOf(to, this.to);
  }

  #placeOf(id: string, near: number): number {
    if (this.#ids[near] === id) return near;
    if (this.#ids[near + 1] === id) return near + 1;
    return this.#byId.get(id) ?? nowhere;
  }
}

/** Tells a second neighbour over a field that has one: each store might show another of the two. */
export class SingleNeighbours {
  readonly #places: Places;
  /** For each place the relation, counted from 1, over which an edge was last seen from it and to it. */
  #from = new Uint8Array(0);
  #to = new Uint8Array(0);

  constructor(places: Places) {
    this.#places = places;
  }

  /** What is wrong with the edge whose ends were just found; null where nothing is. */
  second({ relation, from, to }: EdgeStatement): string | null {
    if (this.#from.length === 0) {
      this.#from = new Uint8Array(this.#places.count);
      this.#to = new Uint8Array(this.#places.count);
    }
    const { forward, backward }: RelationDefinition = relations[relation];
    // They come sorted, relation by relation.
    const mark = relationNumbers.get(relation) ?? 0;
    return (
      taken(this.#from, this.#places.from, mark, forward, from) ??
      taken(this.#to, this.#places.to, mark, backward, to)
    );
  }
}

const relationNumbers: ReadonlyMap<RelationName, number> = new Map(
  allRelations.map((relation, i) => [relation, i + 1]),
);

function taken(
  marks: Uint8Array,
  place: number,
  mark: number,
  end: End | undefined,
  id: string,
): string | null {
  if (end === undefined || end.many) return null;
  if (marks[place] === mark) return `"${id}" has a second "${end.field}"`;
  marks[place] = mark;
  return null;
}
