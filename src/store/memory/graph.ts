/** A release held for reading: what the memory store's operations read. */
import { compareText } from '../../graph/compare.ts';
import { isInForce, type LocalDate } from '../../graph/dates.ts';
import { type Field, fieldOf, type Hop } from '../../graph/fields.ts';
import {
  type NodeKind,
  type PropertyValue,
  propertiesOf,
  type RelationName,
} from '../../graph/model.ts';
import type { PlacedNode } from '../../release/node-in-line.ts';
import type { Adjacency } from './adjacency.ts';

/** What is stated of a node, see {@link propertyOf} for the rest; its place is among all nodes of the release, by id. */
export type StoredNode = PlacedNode;

/** The two ways in which a relation is followed. */
export type Adjacencies = Readonly<Record<Hop['direction'], Adjacency>>;

export interface StoredGraph {
  /** By id. */
  readonly nodes: readonly StoredNode[];
  readonly byKind: ReadonlyMap<NodeKind, readonly StoredNode[]>;
  readonly byKey: ReadonlyMap<string, readonly StoredNode[]>;
  readonly relations: ReadonlyMap<RelationName, Adjacencies>;
}

const nothing: readonly StoredNode[] = [];

/** A node by its id. Nodes stand by id already; a map of millions would take a hundred megabytes. */
export function nodeOf({ nodes }: StoredGraph, id: string): StoredNode | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(nodes[middle]?.id ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  const found = nodes[low];
  return found?.id === id ? found : undefined;
}

/** A property: null where the node does not state it, undefined where its kind has none of that name. */
export function propertyOf(
  { kind, properties }: Pick<StoredNode, 'kind' | 'properties'>,
  property: string,
): PropertyValue | undefined {
  if (Object.hasOwn(properties, property)) return properties[property];
  return Object.hasOwn(propertiesOf(kind), property) ? null : undefined;
}

/** Whether the node is there on that day; without a day, it is. */
export function isPresent({ properties }: StoredNode, asOf: LocalDate | undefined): boolean {
  if (asOf === undefined) return true;
  const { validFrom = null, validTo = null } = properties;
  if (validFrom === null && validTo === null) return true;
  return isInForce(
    { validFrom: validFrom as LocalDate | null, validTo: validTo as LocalDate | null },
    asOf,
  );
}

/** The neighbours over a field that are there on that day, in its natural order, each once. */
export function neighbours(
  graph: StoredGraph,
  node: StoredNode,
  field: Field,
  asOf: LocalDate | undefined,
): readonly StoredNode[] {
  const [first, ...more] = field.hops;
  if (first === undefined) return nothing;
  let here = present(follow(graph, node, first), asOf);
  if (more.length === 0) return here;
  for (const hop of more) {
    here = [...new Set(here.flatMap((place) => present(follow(graph, place, hop), asOf)))];
  }
  return here.toSorted(byId);
}

/** By id, as they stand in the release. */
export const byId = (a: StoredNode, b: StoredNode): number => a.place - b.place;

const present = (nodes: readonly StoredNode[], asOf: LocalDate | undefined) =>
  asOf === undefined ? nodes : nodes.filter((node) => isPresent(node, asOf));

/** The nodes from which a field leads to `node`. */
export function origins(graph: StoredGraph, node: StoredNode, field: Field): readonly StoredNode[] {
  let here: readonly StoredNode[] = [node];
  for (const hop of field.hops.toReversed()) {
    here = here.flatMap((place) => follow(graph, place, reversed(hop)));
  }
  return here;
}

/** {@link neighbours} by the field's name; nothing where the kind has no such field. */
export function neighboursBy(
  graph: StoredGraph,
  node: StoredNode,
  name: string,
  asOf: LocalDate | undefined,
): readonly StoredNode[] {
  const field = fieldOf(node.kind, name);
  return field === undefined ? nothing : neighbours(graph, node, field, asOf);
}

function follow(
  { nodes, relations }: StoredGraph,
  { place }: StoredNode,
  { relation, direction }: Hop,
): readonly StoredNode[] {
  const places = relations.get(relation)?.[direction].of(place);
  if (places === undefined || places.length === 0) return nothing;
  const found: StoredNode[] = [];
  for (const neighbour of places) {
    const node = nodes[neighbour];
    if (node !== undefined) found.push(node);
  }
  return found;
}

const reversed = (hop: Hop): Hop => ({
  ...hop,
  direction: hop.direction === 'forward' ? 'backward' : 'forward',
});
