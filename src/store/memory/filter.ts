/** Filters on a graph in memory: whether a node matches, and which nodes may match at all. */
import { compareText } from '../../graph/compare.ts';
import type { LocalDate } from '../../graph/dates.ts';
import { fieldOf } from '../../graph/fields.ts';
import { allKinds, type NodeKind, type PropertyValue } from '../../graph/model.ts';
import type { Filter } from '../graph-store.ts';
import {
  isPresent,
  neighboursBy,
  nodeOf,
  origins,
  propertyOf,
  type StoredGraph,
  type StoredNode,
} from './graph.ts';

/** Whether a node matches a filter, on that day. */
export function matches(
  graph: StoredGraph,
  node: StoredNode,
  filter: Filter,
  asOf: LocalDate | undefined,
): boolean {
  if ('all' in filter) return filter.all.every((part) => matches(graph, node, part, asOf));
  if ('any' in filter) return filter.any.some((part) => matches(graph, node, part, asOf));
  if ('not' in filter) return !matches(graph, node, filter.not, asOf);
  if ('ids' in filter) return idsIn(filter.ids).has(node.id);
  if ('kinds' in filter) return filter.kinds.includes(node.kind);
  if ('key' in filter) return graph.byKey.get(filter.key)?.includes(node) ?? false;
  if ('field' in filter) {
    return neighboursBy(graph, node, filter.field, asOf).some((neighbour) =>
      matches(graph, neighbour, filter.some, asOf),
    );
  }
  const value = propertyOf(node, filter.property);
  if (value === undefined) return false;
  if ('in' in filter) return filter.in.some((wanted) => isSame(wanted, value));
  if (typeof value !== 'string') return false;
  return (
    (filter.atLeast === undefined || compareText(value, filter.atLeast) >= 0) &&
    (filter.atMost === undefined || compareText(value, filter.atMost) <= 0)
  );
}

const idSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A question may name thousands of ids, and each match would go through all of them. */
function idsIn(ids: readonly string[]): ReadonlySet<string> {
  const set = idSets.get(ids) ?? new Set(ids);
  idSets.set(ids, set);
  return set;
}

const isSame = (wanted: PropertyValue, value: PropertyValue): boolean =>
  wanted === value || (Array.isArray(value) && value.includes(wanted));

/**
 * Nodes among which every match of the filter is, found by an index; null where only a look at
 * all nodes would tell. The smallest known set wins; the nodes of a kind are a set only where there is
 * no other, since most nodes of all Acts are of one.
 * @param among the kinds that a match may be of
 */
export function candidates(
  graph: StoredGraph,
  filter: Filter,
  among: readonly NodeKind[] = allKinds,
): readonly StoredNode[] | null {
  if ('ids' in filter) {
    return unique(filter.ids.flatMap((id) => nodeOf(graph, id) ?? []));
  }
  if ('key' in filter) return graph.byKey.get(filter.key) ?? [];
  if ('field' in filter) {
    const ends = candidates(graph, filter.some);
    return ends === null ? null : fieldOrigins(graph, ends, filter.field, among);
  }
  if ('all' in filter) {
    const kinds = filter.all.reduce(
      (left, part) => ('kinds' in part ? left.filter((kind) => part.kinds.includes(kind)) : left),
      among,
    );
    let best: readonly StoredNode[] | null = null;
    for (const part of filter.all) {
      if ('kinds' in part) continue;
      const found = candidates(graph, part, kinds);
      if (found !== null && (best === null || found.length < best.length)) best = found;
      if (best !== null && best.length < 8) break;
    }
    return best ?? (filter.all.some((part) => 'kinds' in part) ? ofKinds(graph, kinds) : null);
  }
  if ('any' in filter) {
    const parts = filter.any.map((part) => candidates(graph, part, among));
    return parts.every((part) => part !== null) ? unique(parts.flat()) : null;
  }
  if ('kinds' in filter) return ofKinds(graph, filter.kinds);
  return null;
}

function ofKinds(graph: StoredGraph, kinds: readonly NodeKind[]): readonly StoredNode[] {
  const [only, ...others] = new Set(kinds);
  if (only === undefined) return [];
  if (others.length === 0) return graph.byKind.get(only) ?? [];
  return [only, ...others].flatMap((kind) => graph.byKind.get(kind) ?? []);
}

/** Every node that matches, on that day, in no particular order. */
export function matching(
  graph: StoredGraph,
  filter: Filter,
  asOf: LocalDate | undefined,
): readonly StoredNode[] {
  const among = candidates(graph, filter) ?? graph.nodes;
  return among.filter((node) => isPresent(node, asOf) && matches(graph, node, filter, asOf));
}

function fieldOrigins(
  graph: StoredGraph,
  ends: readonly StoredNode[],
  name: string,
  among: readonly NodeKind[],
): readonly StoredNode[] {
  const found = new Set<StoredNode>();
  for (const kind of among) {
    const field = fieldOf(kind, name);
    if (field === undefined) continue;
    for (const end of ends) {
      if (!field.targets.includes(end.kind)) continue;
      for (const origin of origins(graph, end, field)) if (origin.kind === kind) found.add(origin);
    }
  }
  return [...found];
}

const unique = <T>(list: readonly T[]): readonly T[] =>
  list.length < 2 ? list : [...new Set(list)];
