/** Lays a release out for reading, statement by statement as it is read. */
import { compareText } from '../../graph/compare.ts';
import {
  allKinds,
  type NodeKind,
  type RelationDefinition,
  type RelationName,
  relations,
} from '../../graph/model.ts';
import { isLookedUp, lookupKeysOf } from '../../graph/names.ts';
import type { Statements } from '../../graph/statement.ts';
import type { PlacedNode } from '../../release/node-in-line.ts';
import { compareBy } from '../order.ts';
import { Adjacency, PairList, type Pairs } from './adjacency.ts';
import type { Adjacencies, StoredGraph, StoredNode } from './graph.ts';

/** Takes all nodes by id and then all edges, those of each relation by their ends, as a release has them. */
export class GraphBuilder {
  readonly #nodes: StoredNode[] = [];
  readonly #byKind = new Map<NodeKind, StoredNode[]>(allKinds.map((kind) => [kind, []]));
  readonly #byKey = new Map<string, StoredNode[]>();
  readonly #edges = new Map<RelationName, PairList>();
  #statements = 0;

  /** How many statements were taken. */
  get statements(): number {
    return this.#statements;
  }

  node(node: PlacedNode): void {
    this.#nodes.push(node);
    this.#byKind.get(node.kind)?.push(node);
    // Most kinds have none, and their nodes need not be read.
    for (const key of isLookedUp(node.kind) ? lookupKeysOf(node) : []) {
      const same = this.#byKey.get(key);
      if (same === undefined) this.#byKey.set(key, [node]);
      else same.push(node);
    }
    this.#statements += 1;
  }

  /** @param from the place of the node that the edge leads from, and likewise `to` */
  edge(relation: RelationName, from: number, to: number): void {
    let edges = this.#edges.get(relation);
    if (edges === undefined) {
      edges = new PairList();
      this.#edges.set(relation, edges);
    }
    edges.add(from, to);
    this.#statements += 1;
  }

  finish(): StoredGraph {
    const joined = new Map<RelationName, Adjacencies>();
    for (const [relation, { pairs }] of this.#edges)
      joined.set(relation, this.#both(relation, pairs));
    return {
      nodes: this.#nodes,
      byKind: this.#byKind,
      byKey: this.#byKey,
      relations: joined,
    };
  }

  #both(relation: RelationName, { from, to }: Pairs): Adjacencies {
    const { forward, backward }: RelationDefinition = relations[relation];
    const places = this.#nodes.length;
    return {
      forward: new Adjacency({ from, to }, places, this.#byProperty(forward.order)),
      backward: new Adjacency({ from: to, to: from }, places, this.#byProperty(backward?.order)),
    };
  }

  /** By a property and then by place, which is by id. */
  #byProperty(property: string | undefined): ((a: number, b: number) => number) | undefined {
    if (property === undefined) return undefined;
    const compare = compareBy([{ property }]);
    return (a, b) => {
      const [first, second] = [this.#nodes[a], this.#nodes[b]];
      return first === undefined || second === undefined ? a - b : compare(first, second);
    };
  }
}

/**
 * Lays out statements in whatever order they are.
 * @throws Error where an edge names a node that is not there
 */
export function layOut({ nodes, edges }: Statements): StoredGraph {
  const builder = new GraphBuilder();
  const sorted = [...nodes].sort((a, b) => compareText(a.id, b.id));
  for (const [place, node] of sorted.entries()) builder.node({ ...node, place });
  const places = new Map(sorted.map(({ id }, place) => [id, place]));
  const placed = edges.map(({ relation, from, to }) => {
    const ends = { relation, from: places.get(from), to: places.get(to) };
    if (ends.from === undefined || ends.to === undefined) {
      throw new Error(`${from} -${relation}-> ${to}: one end is not in the release`);
    }
    return { relation, from: ends.from, to: ends.to };
  });
  placed.sort((a, b) => a.from - b.from || a.to - b.to);
  for (const { relation, from, to } of placed) builder.edge(relation, from, to);
  return builder.finish();
}
