/** `gaps`: found over a lean piece of the graph; what is shown of a page's gaps is fetched for them alone. */

import { type GapKind, gapKinds } from '../../graph/vocabulary.ts';
import { type CityQuestion, cityRoots, cityWork } from '../../questions/city-selection.ts';
import { compareGaps, type Gap, gapsOf } from '../../questions/gaps.ts';
import type { GraphReader, SelectedNode, Selection } from '../../store/graph-store.ts';
import { badInput } from '../errors.ts';
import { nodeCost } from '../plan/cost.ts';
import { pageOf } from '../plan/page.ts';
import type { RootPlanner } from '../plan/root.ts';
import { selectionOf } from '../plan/selection.ts';
import type { Listed } from '../resolvers/connections.ts';
import { withCandidates } from './candidates.ts';
import { detailed } from './detailed.ts';
import { dayOf } from './trace.ts';

/** A page of gaps. */
export interface GapPage extends Listed {
  readonly nodes: readonly Gap[];
}

/** What the city's work is taken to cost, however much there is; its size is bounded elsewhere. */
export const costOfCity = 2_000;

/** A gap usually rests on a handful of quotations. */
const usualEvidence = 5;

export const gaps: RootPlanner = (args, below, key) => {
  const { city, organization, kinds, asOf, first, after } = args;
  const question = {
    ...(city == null ? {} : { city }),
    ...(organization == null ? {} : { organization }),
  } as CityQuestion;
  const prefix = `${key}.`;
  const { size } = pageOf({ first: first as number | null });
  const place = after == null ? null : decodePlace(String(after));
  const asked = below.join([below.at('nodes'), below.at('edges', 'node')]);
  const subject = selectionOf(asked.at('subject'));
  const evidence = selectionOf(asked.at('evidence'));
  return {
    roots: cityRoots(question, prefix),
    cost: costOfCity + size * (nodeCost(subject) + usualEvidence * nodeCost(evidence)),
    answer: (fetched, store) =>
      withCandidates(store, async (): Promise<GapPage> => {
        const work = await cityWork(store, fetched, question, prefix);
        const wanted = kinds == null ? gapKinds : (kinds as readonly GapKind[]);
        const all = gapsOf(work, dayOf(asOf), wanted);
        const start = place === null ? 0 : all.filter((gap) => compareGaps(gap, place) <= 0).length;
        const page = all.slice(start, start + size);
        return {
          nodes: await withDetails(store, page, subject, evidence),
          cursors: page.map(encodePlace),
          total: all.length,
          hasNext: start + page.length < all.length,
          hasPrevious: start > 0,
        };
      }),
  };
};

async function withDetails(
  store: GraphReader,
  gaps: readonly Gap[],
  subject: Selection,
  evidence: Selection,
): Promise<readonly Gap[]> {
  const [subjects, quotes] = await detailed(store, [
    { nodes: gaps.map((gap) => gap.subject), select: subject },
    { nodes: gaps.flatMap((gap) => gap.evidence), select: evidence },
  ]);
  const of = (known: typeof subjects, node: SelectedNode) => known?.get(node.id) ?? node;
  return gaps.map((gap) => ({
    ...gap,
    subject: of(subjects, gap.subject),
    evidence: gap.evidence.map((one) => of(quotes, one)),
  }));
}

const encodePlace = ({ kind, id }: Gap): string =>
  Buffer.from(JSON.stringify([kind, id])).toString('base64url');

/** The gap after which to go on; it need not exist any more. @throws GraphQLError BAD_USER_INPUT */
function decodePlace(cursor: string): Pick<Gap, 'kind' | 'id'> {
  try {
    const [kind, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const known = gapKinds.find((one) => one === kind);
    if (known !== undefined && typeof id === 'string') return { kind: known, id };
  } catch {
    // Said below, for what is no cursor and what belongs elsewhere alike.
  }
  throw badInput('The cursor is not one that this list gave out.');
}
