/** A release held as adjacency lists: what the memory store's operations read. */
import { compareText } from '../../graph/compare.ts';
import { isInForce, type LocalDate } from '../../graph/dates.ts';
import { type Field, fieldOf, type Hop } from '../../graph/fields.ts';
import {
  allKinds,
  type NodeKind,
  type PropertyValue,
  propertiesOf,
  type RelationDefinition,
  type RelationName,
  relations,
} from '../../graph/model.ts';
import { lookupKeysOf } from '../../graph/names.ts';
import type { Statements } from '../../graph/statement.ts';
import { compareBy } from '../order.ts';

export interface StoredNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Every property of the kind; null where not stated. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly forward: Partial<Record<RelationName, StoredNode[]>>;
  readonly backward: Partial<Record<RelationName, StoredNode[]>>;
}

export interface StoredGraph {
  readonly byId: ReadonlyMap<string, StoredNode>;
  readonly byKind: ReadonlyMap<NodeKind, readonly StoredNode[]>;
  readonly byKey: ReadonlyMap<string, readonly StoredNode[]>;
}

const nothing: readonly StoredNode[] = [];

/**
 * Lays a release out for reading.
 * @throws Error where an edge names a node that is not there; a release that was checked has none.
 */
export function layOut({ nodes, edges }: Statements): StoredGraph {
  const byId = new Map<string, StoredNode>();
  const byKind = new Map<NodeKind, StoredNode[]>(allKinds.map((kind) => [kind, []]));
  const byKey = new Map<string, StoredNode[]>();

  const ordered = [...nodes].sort((a, b) => compareText(a.id, b.id));
  for (const node of ordered) {
    const properties: Record<string, PropertyValue> = {};
    for (const property of Object.keys(propertiesOf(node.kind))) {
      properties[property] = node.properties[property] ?? null;
    }
    const stored = { id: node.id, kind: node.kind, properties, forward: {}, backward: {} };
    byId.set(node.id, stored);
    byKind.get(node.kind)?.push(stored);
    for (const key of lookupKeysOf(node)) push(byKey, key, stored);
  }
  for (const { relation, from, to } of edges) {
    const source = byId.get(from);
    const target = byId.get(to);
    if (source === undefined || target === undefined) {
      throw new Error(`${from} -${relation}-> ${to}: one end is not in the release`);
    }
    append(source.forward, relation, target);
    append(target.backward, relation, source);
  }
  for (const node of byId.values()) sortNeighbours(node);
  return { byId, byKind, byKey };
}

/** Whether the node is there on that day; without a day, it is. */
export function isPresent(node: StoredNode, asOf: LocalDate | undefined): boolean {
  if (asOf === undefined) return true;
  const { validFrom = null, validTo = null } = node.properties;
  if (validFrom === null && validTo === null) return true;
  return isInForce(
    { validFrom: validFrom as LocalDate | null, validTo: validTo as LocalDate | null },
    asOf,
  );
}

/** The neighbours over a field that are there on that day, in its natural order, each once. */
export function neighbours(
  node: StoredNode,
  field: Field,
  asOf: LocalDate | undefined,
): readonly StoredNode[] {
  const [first, ...more] = field.hops;
  if (first === undefined) return nothing;
  let here = present(follow(node, first), asOf);
  if (more.length === 0) return here;
  for (const hop of more) {
    here = [...new Set(here.flatMap((place) => present(follow(place, hop), asOf)))];
  }
  return here.toSorted((a, b) => compareText(a.id, b.id));
}

const present = (nodes: readonly StoredNode[], asOf: LocalDate | undefined) =>
  asOf === undefined ? nodes : nodes.filter((node) => isPresent(node, asOf));

/** The nodes from which a field leads to `node`. */
export function origins(node: StoredNode, field: Field): readonly StoredNode[] {
  let here: readonly StoredNode[] = [node];
  for (const hop of field.hops.toReversed()) {
    here = here.flatMap((place) => follow(place, reversed(hop)));
  }
  return here;
}

/** {@link neighbours} by the field's name; nothing where the kind has no such field. */
export function neighboursBy(
  node: StoredNode,
  name: string,
  asOf: LocalDate | undefined,
): readonly StoredNode[] {
  const field = fieldOf(node.kind, name);
  return field === undefined ? nothing : neighbours(node, field, asOf);
}

function follow(node: StoredNode, { relation, direction }: Hop): readonly StoredNode[] {
  return node[direction][relation] ?? nothing;
}

const reversed = (hop: Hop): Hop => ({
  ...hop,
  direction: hop.direction === 'forward' ? 'backward' : 'forward',
});

function sortNeighbours(node: StoredNode): void {
  for (const direction of ['forward', 'backward'] as const) {
    for (const [relation, list] of Object.entries(node[direction])) {
      if (list.length < 2) continue;
      const definition: RelationDefinition = relations[relation as RelationName];
      const property = definition[direction]?.order;
      list.sort(compareBy(property === undefined ? [] : [{ property }]));
    }
  }
}

function append(
  lists: Partial<Record<RelationName, StoredNode[]>>,
  relation: RelationName,
  node: StoredNode,
): void {
  const list = lists[relation];
  if (list === undefined) lists[relation] = [node];
  else list.push(node);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
