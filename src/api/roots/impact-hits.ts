/** Lists of what is touched: how they are asked for, and their pages as connections. */
import type { GraphQLResolveInfo } from 'graphql';
import { type HitsWanted, pageOfHits } from '../../questions/impact-answer.ts';
import type { ImpactHit } from '../../questions/impact-path.ts';
import { hitKinds, type ImpactWants } from '../../questions/impact-selection.ts';
import { badInput } from '../errors.ts';
import type { Asked, AskedField } from '../plan/asked.ts';
import { nodeCost } from '../plan/cost.ts';
import { pageOf } from '../plan/page.ts';
import { nodesAsked, selectionOf } from '../plan/selection.ts';
import type { Listed } from '../resolvers/connections.ts';
import { decodeOffset, encodeOffset } from './offset.ts';

/** One field `hits`, or another of its type, of an operation. */
export interface AskedHits extends HitsWanted {
  /** Under which key it is answered. */
  readonly responseKey: string;
  /** What its cursors belong to. */
  readonly words: string;
}

export interface ListedHits extends Listed {
  readonly truncated: boolean;
}

/** By response key, since each field has its own kinds and page. */
export type HitsBy = Readonly<Record<string, ListedHits>>;

interface HitsArguments {
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * The fields of hits below a question.
 * @param name what the field is called: `hits`, `related`
 * @param question what the cursors belong to besides the kinds
 * @param otherwise what holds where a field does not say
 * @throws GraphQLError BAD_USER_INPUT
 */
export function hitsAsked(
  below: Asked,
  name: string,
  question: unknown,
  otherwise: HitsArguments = {},
): readonly AskedHits[] {
  return below.fields
    .filter((field) => field.name === name)
    .map((field) => askedHits(field, [name, question], otherwise));
}

function askedHits(field: AskedField, question: unknown, otherwise: HitsArguments): AskedHits {
  const stated: HitsArguments = field.arguments();
  const kinds = stated.kinds ?? null;
  const never = kinds?.find((kind) => !hitKinds.some((known) => known === kind));
  if (never !== undefined) {
    throw badInput(`"kinds" names ${never}; expected some of ${hitKinds.join(', ')}.`);
  }
  const words = JSON.stringify([question, kinds]);
  const after = stated.after ?? otherwise.after;
  return {
    responseKey: field.responseKey,
    words,
    kinds,
    size: pageOf({ first: stated.first ?? otherwise.first ?? null }).size,
    offset: after == null ? 0 : decodeOffset(after, words),
    total: field.below.has('totalCount'),
  };
}

/** What is wanted of the nodes that hits show. */
export function hitWants(hits: Asked): ImpactWants {
  const hit = nodesAsked(hits);
  const path = hit.at('path');
  return {
    node: selectionOf(hit.at('node')),
    end: selectionOf(path.join([path.at('from'), path.at('to')])),
    evidence: selectionOf(path.at('evidence')),
    citation: selectionOf(path.at('citation')),
  };
}

/** A way seldom has more steps. */
const usualSteps = 4;

/** How many nodes the hits may show at most. */
export function hitsCost(asked: readonly AskedHits[], wants: ImpactWants): number {
  const { node, end, evidence, citation } = wants;
  const cost = (select: ImpactWants['node']) => (select === undefined ? 1 : nodeCost(select));
  const each = cost(node) + usualSteps * (2 * cost(end) + cost(evidence) + cost(citation));
  return asked.reduce((sum, { size }) => sum + size * each, 0);
}

/** The pages of the fields `hits`; `found` in its order. */
export function listHits(
  found: readonly ImpactHit[],
  truncated: boolean,
  asked: readonly AskedHits[],
  show: (hit: ImpactHit) => ImpactHit,
): HitsBy {
  return Object.fromEntries(
    asked.map((wanted) => {
      const { hits, total, hasNext } = pageOfHits(found, wanted);
      const cursors = hits.map((_hit, i) => encodeOffset(wanted.offset + i + 1, wanted.words));
      const hasPrevious = wanted.offset > 0;
      const listed = { nodes: hits.map(show), cursors, total, hasNext, hasPrevious, truncated };
      return [wanted.responseKey, listed] as const;
    }),
  );
}

/** What was listed for a field `hits`. */
export function hitsUnder(hitsBy: HitsBy, info: GraphQLResolveInfo): ListedHits {
  const listed = hitsBy[String(info.path.key)];
  if (listed === undefined) throw new Error('The hits were not fetched with the question');
  return listed;
}
