/** Fields of the graph as patterns of Cypher. */
import type { LocalDate } from '../../graph/dates.ts';
import { type Field, fieldOf, type Hop } from '../../graph/fields.ts';
import type { NodeKind } from '../../graph/model.ts';
import { validOn, type Writer } from './cypher.ts';

/** How a field leads from `from`, whichever of some kinds that is, to `to`. */
export interface Pattern {
  /** For `MATCH`. */
  readonly text: string;
  readonly conditions: readonly string[];
  /** The kinds of what it leads to. */
  readonly targets: readonly NodeKind[];
  readonly many: boolean;
  /** Whether a neighbour may be met more than once. */
  readonly repeats: boolean;
  /** The fields by the kind that has them; they may differ in their natural order. */
  readonly fields: ReadonlyMap<NodeKind, Field>;
}

/** The pattern of a field; undefined where none of the kinds has it. */
export function patternOf(
  writer: Writer,
  kinds: readonly NodeKind[],
  name: string,
  from: string,
  to: string,
  asOf: LocalDate | undefined,
): Pattern | undefined {
  const fields = new Map(
    kinds.flatMap((kind) => {
      const field = fieldOf(kind, name);
      return field === undefined ? [] : [[kind, field] as const];
    }),
  );
  const [first, ...others] = fields.values();
  if (first === undefined) return undefined;
  const targets = [...new Set([...fields.values()].flatMap((field) => field.targets))];
  const common = { targets, many: first.many, fields };
  const valid = validOn(writer, to, targets, asOf);
  if (first.hops.length > 1) {
    if (others.length > 0) throw new Error(`${name} passes several hops from several kinds`);
    const { text, conditions } = pathOf(writer, first.hops, from, to, asOf);
    return { ...common, text, conditions: [...conditions, ...valid], repeats: true };
  }
  const hops = [...fields.values()].flatMap((field) => field.hops);
  const { text, conditions } = hopsOf(writer, hops, from, to);
  return { ...common, text, conditions: [...conditions, ...valid], repeats: conditions.length > 0 };
}

/** One hop over any of several relations, each in its direction. */
function hopsOf(writer: Writer, hops: readonly Hop[], from: string, to: string) {
  const types = (direction: Hop['direction']) => [
    ...new Set(hops.filter((hop) => hop.direction === direction).map(({ relation }) => relation)),
  ];
  const forward = types('forward');
  const backward = types('backward');
  if (backward.length === 0) {
    return { text: `(${from})-[:${forward.join('|')}]->(${to})`, conditions: [] };
  }
  if (forward.length === 0) {
    return { text: `(${from})<-[:${backward.join('|')}]-(${to})`, conditions: [] };
  }
  const edge = writer.variable();
  return {
    text: `(${from})-[${edge}:${[...new Set([...forward, ...backward])].join('|')}]-(${to})`,
    conditions: [
      `(type(${edge}) IN ${writer.parameter(forward)} AND startNode(${edge}) = ${from}` +
        ` OR type(${edge}) IN ${writer.parameter(backward)} AND endNode(${edge}) = ${from})`,
    ],
  };
}

/** Several hops; what lies between is valid on the day too. */
function pathOf(
  writer: Writer,
  hops: readonly Hop[],
  from: string,
  to: string,
  asOf: LocalDate | undefined,
) {
  let text = `(${from})`;
  const conditions: string[] = [];
  for (const [i, { relation, direction, targets }] of hops.entries()) {
    const last = i === hops.length - 1;
    const next = last ? to : writer.variable();
    text += direction === 'forward' ? `-[:${relation}]->` : `<-[:${relation}]-`;
    text += `(${next})`;
    if (!last) conditions.push(...validOn(writer, next, targets, asOf));
  }
  return { text, conditions };
}
