/**
 * `walk` as one statement: the shortest way to each node, nearest first, ties by id. Breadth-first
 * with a limit is the same: once it is reached, nothing farther is taken in.
 */

import { compareText } from '../../graph/compare.ts';
import { fieldOf } from '../../graph/fields.ts';
import {
  allKinds,
  type NodeKind,
  type PropertyValue,
  propertiesOf,
  type RelationName,
} from '../../graph/model.ts';
import type { Walked, WalkRequest } from '../graph-store.ts';
import { inRelease, type Statement, validOn, Writer, where } from './cypher.ts';

export interface WalkRow {
  /** One more than the limit where there are more. */
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: NodeKind;
    readonly distance: number;
    readonly p: Readonly<Record<string, PropertyValue>>;
  }[];
  readonly edges: readonly { relation: RelationName; from: string; to: string }[];
}

export function compileWalk(request: WalkRequest): Statement {
  const { start, depth, limit, properties, asOf } = request;
  const writer = new Writer();
  const startConditions = [
    'a.release = $release',
    `a.id IN ${writer.parameter(start)}`,
    ...validOn(writer, 'a', allKinds, asOf),
  ];
  const step = () => [
    followed(writer, request, 'x', 'e', 'y'),
    ...validOn(writer, 'y', allKinds, asOf),
  ];
  const reached =
    depth === 0
      ? 'WITH a AS n, 0 AS distance'
      : `MATCH p = ANY SHORTEST (a)((x)-[e]-(y)${where(step())}){0,${depth}}(n) ` +
        'WITH n, min(length(p)) AS distance';
  const shown = properties
    .filter((name) => allKinds.some((kind) => Object.hasOwn(propertiesOf(kind), name)))
    .map((name) => `.${name}`);
  return {
    text: [
      inRelease,
      `WITH r, COLLECT { MATCH (a:Statement)${where(startConditions)} ${reached}`,
      `  ORDER BY distance, n.id LIMIT ${writer.parameter(limit + 1)}`,
      '  RETURN {n: n, distance: distance} } AS found',
      `WITH found, [one IN found[0..${writer.parameter(limit)}] | one.n] AS kept,`,
      // Nodes at the last distance are reached, but nothing is followed from them.
      `  [one IN found[0..${writer.parameter(limit)}] WHERE one.distance < ${writer.parameter(depth)} | one.n] AS inner`,
      'RETURN COLLECT { UNWIND found AS one WITH one.n AS n, one.distance AS distance ORDER BY distance, n.id',
      `  RETURN {id: n.id, kind: n.kind, distance: distance, p: n {${shown.join(', ')}}} } AS nodes,`,
      `COLLECT { UNWIND inner AS x MATCH (x)-[e]-(y) WHERE y IN kept AND ${followed(writer, request, 'x', 'e', 'y')}`,
      '  RETURN DISTINCT {relation: type(e), from: startNode(e).id, to: endNode(e).id} } AS edges',
    ].join('\n'),
    parameters: writer.parameters,
  };
}

export function readWalk({ nodes, edges }: WalkRow, { limit, properties }: WalkRequest): Walked {
  return {
    nodes: nodes.slice(0, limit).map(({ id, kind, distance, p }) => ({
      id,
      kind,
      distance,
      properties: Object.fromEntries(
        properties
          .filter((name) => Object.hasOwn(propertiesOf(kind), name))
          .map((name) => [name, p[name] ?? null]),
      ),
    })),
    edges: [...edges].sort(
      (a, b) =>
        compareText(a.relation, b.relation) ||
        compareText(a.from, b.from) ||
        compareText(a.to, b.to),
    ),
    truncated: nodes.length > limit,
  };
}

/** Whether an edge is one that may be followed from `from`, by its kind. Fields of several hops cannot be walked. */
function followed(
  writer: Writer,
  { fields }: WalkRequest,
  from: string,
  edge: string,
  to: string,
): string {
  const ways = new Map<string, NodeKind[]>();
  for (const kind of allKinds) {
    for (const name of fields[kind] ?? []) {
      const [hop, ...more] = fieldOf(kind, name)?.hops ?? [];
      if (hop === undefined || more.length > 0) continue;
      const way = `${hop.relation} ${hop.direction}`;
      const kinds = ways.get(way);
      if (kinds === undefined) ways.set(way, [kind]);
      else kinds.push(kind);
    }
  }
  const parts = [...ways].map(([way, kinds]) => {
    const [relation, direction] = way.split(' ');
    const end = direction === 'forward' ? 'startNode' : 'endNode';
    return `(${edge}:${relation} AND ${end}(${edge}) = ${from} AND ${from}.kind IN ${writer.parameter(kinds)})`;
  });
  return parts.length === 0 ? `${to} IS NULL` : `(${parts.join(' OR ')})`;
}
