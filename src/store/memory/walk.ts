/** `walk` on a graph in memory: breadth-first, nearest first, ties by id. */
import { compareText } from '../../graph/compare.ts';
import { fieldOf } from '../../graph/fields.ts';
import type { Walked, WalkRequest } from '../graph-store.ts';
import { byId, isPresent, neighbours, nodeOf, type StoredGraph, type StoredNode } from './graph.ts';
import { pick } from './select.ts';

export function walk(graph: StoredGraph, request: WalkRequest): Walked {
  const { start, depth, limit, properties, asOf } = request;
  const distances = new Map<StoredNode, number>();
  let truncated = false;

  /** Takes in nodes that are new, by id, as far as the limit goes. */
  const reach = (nodes: readonly StoredNode[], distance: number): StoredNode[] => {
    const fresh = [...new Set(nodes)]
      .filter((node) => !distances.has(node) && isPresent(node, asOf))
      .sort(byId);
    const kept = fresh.slice(0, Math.max(0, limit - distances.size));
    truncated ||= kept.length < fresh.length;
    for (const node of kept) distances.set(node, distance);
    return kept;
  };

  let frontier = reach(
    start.flatMap((id) => nodeOf(graph, id) ?? []),
    0,
  );
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    frontier = reach(
      frontier.flatMap((node) => followed(graph, node, request).flatMap(({ ends }) => ends)),
      distance,
    );
  }

  const edges = new Map<string, Walked['edges'][number]>();
  for (const [node, distance] of distances) {
    if (distance === depth) continue;
    for (const { ends, relation, direction } of followed(graph, node, request)) {
      for (const end of ends) {
        if (!distances.has(end)) continue;
        const [from, to] = direction === 'forward' ? [node.id, end.id] : [end.id, node.id];
        edges.set(`${relation} ${from} ${to}`, { relation, from, to });
      }
    }
  }
  const wanted = { properties, fields: [] };
  return {
    nodes: [...distances].map(([node, distance]) => {
      const { id, kind, properties: shown } = pick(graph, node, wanted, asOf);
      return { id, kind, properties: shown, distance };
    }),
    edges: [...edges.values()].sort(
      (a, b) =>
        compareText(a.relation, b.relation) ||
        compareText(a.from, b.from) ||
        compareText(a.to, b.to),
    ),
    truncated,
  };
}

/** What the allowed fields of a node lead to. A field of several hops cannot be walked. */
function followed(graph: StoredGraph, node: StoredNode, { fields, asOf }: WalkRequest) {
  return (fields[node.kind] ?? []).flatMap((name) => {
    const field = fieldOf(node.kind, name);
    const [hop, ...more] = field?.hops ?? [];
    if (field === undefined || hop === undefined || more.length > 0) return [];
    return [
      {
        ends: neighbours(graph, node, field, asOf),
        relation: hop.relation,
        direction: hop.direction,
      },
    ];
  });
}
