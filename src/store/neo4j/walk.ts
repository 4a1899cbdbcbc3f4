/**
 * `walk` as one statement, breadth-first: each level is reached from the one before, so that a node
 * is met once, at its shortest distance. (`SHORTEST` judges which edges may be followed when a trail
 * has ended, and so tries all trails, of which circles make more than can be tried.)
 */
import { compareText } from '../../graph/compare.ts';
import { fieldOf, type Hop } from '../../graph/fields.ts';
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
    /** Of the wanted properties, in their order. */
    readonly values: readonly PropertyValue[];
  }[];
  readonly edges: readonly { relation: RelationName; from: string; to: string }[];
}

export function compileWalk(request: WalkRequest): Statement {
  const { start, depth, limit, properties, asOf } = request;
  const writer = new Writer();
  const followed = followedFrom(writer, request);
  const starts = [
    'a.release = $release',
    `a.id IN ${writer.parameter(start)}`,
    ...validOn(writer, 'a', allKinds, asOf),
  ];
  const reached = [followed, 'NOT y IN walked.nodes', ...validOn(writer, 'y', allKinds, asOf)];
  const most = writer.parameter(limit + 1);
  const kept = writer.parameter(limit);
  const last = writer.parameter(depth);
  const values = `[name IN ${writer.parameter(properties)} | nodes[i][name]]`;
  return {
    text: [
      inRelease,
      `WITH COLLECT { MATCH (a:Statement)${where(starts)} RETURN a ORDER BY a.id LIMIT ${most} } AS start`,
      'WITH reduce(walked = {nodes: start, distances: [a IN start | 0], level: start},',
      `  distance IN range(1, ${last}) | head([level IN [COLLECT {`,
      `    UNWIND walked.level AS x MATCH (x)-[e]-(y)${where(reached)}`,
      `    WITH DISTINCT y ORDER BY y.id LIMIT ${most} RETURN y`,
      `  }[..${most} - size(walked.nodes)]] | {nodes: walked.nodes + level,`,
      '    distances: walked.distances + [y IN level | distance], level: level}])) AS walked',
      `WITH walked.nodes AS nodes, walked.nodes[..${kept}] AS kept, walked.distances AS distances`,
      'RETURN [i IN range(0, size(nodes) - 1) | {id: nodes[i].id, kind: nodes[i].kind,',
      `  distance: distances[i], values: ${values}}] AS nodes,`,
      // Nodes at the last distance are reached, but nothing is followed from them.
      `COLLECT { UNWIND [i IN range(0, size(kept) - 1) WHERE distances[i] < ${last} | kept[i]] AS x`,
      `  MATCH (x)-[e]-(y) WHERE y IN kept AND ${followed}`,
      '  RETURN DISTINCT {relation: type(e), from: startNode(e).id, to: endNode(e).id} } AS edges',
    ].join('\n'),
    parameters: writer.parameters,
  };
}

export function readWalk({ nodes, edges }: WalkRow, { limit, properties }: WalkRequest): Walked {
  return {
    nodes: nodes.slice(0, limit).map(({ id, kind, distance, values }) => ({
      id,
      kind,
      distance,
      properties: Object.fromEntries(
        properties.flatMap((name, i) =>
          Object.hasOwn(propertiesOf(kind), name) ? [[name, values[i] ?? null]] : [],
        ),
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

/**
 * Whether the edge `e` is one that may be followed from `x`. The fields stand in parameters, so that
 * one plan serves all walks.
 */
function followedFrom(writer: Writer, request: WalkRequest): string {
  const along = (direction: Hop['direction'], end: 'startNode' | 'endNode') =>
    `${end}(e) = x AND type(e) IN ${writer.parameter(followable(request, direction))}[x.kind]`;
  return `(${along('forward', 'startNode')} OR ${along('backward', 'endNode')})`;
}

/** By kind, the relations that may be followed in a direction. Fields of several hops cannot be walked. */
function followable({ fields }: WalkRequest, direction: Hop['direction']) {
  return Object.fromEntries(
    allKinds.map((kind) => {
      const hops = (fields[kind] ?? []).flatMap((name) => {
        const [hop, ...more] = fieldOf(kind, name)?.hops ?? [];
        return hop?.direction === direction && more.length === 0 ? [hop.relation] : [];
      });
      return [kind, hops];
    }),
  );
}
