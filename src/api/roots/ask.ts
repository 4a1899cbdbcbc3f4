/** `ask`: a sentence, with what is asked of the nodes in its answer. */
import { type Answer, type AskWants, ask as answer } from '../../questions/ask/ask.ts';
import { traceRoots } from '../../questions/trace-selection.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import type { Asked } from '../plan/asked.ts';
import { costOf, nodeCost } from '../plan/cost.ts';
import type { RootPlanner } from '../plan/root.ts';
import { nodesAsked, selectionOf, traceWants } from '../plan/selection.ts';
import { type GapPage, gaps } from './gaps.ts';
import { type ImpactAnswer, impact } from './impact.ts';

/** The answer with those that other roots give. */
export interface AskAnswer extends Answer {
  readonly impact: ImpactAnswer | null;
  readonly gaps: GapPage | null;
}

/** A sentence names a handful of cities; a unit has up to a hundred duties. */
const usualCities = 5;
const mostDuties = 100;
const usualAssignments = 5;

export const ask: RootPlanner = ({ question }, below) => {
  const wants: AskWants = {
    duty: selectionOf(below.at('duty')),
    city: selectionOf(below.join([below.at('city'), below.at('cities')])),
    organization: selectionOf(below.at('organization')),
    provision: selectionOf(below.at('provision')),
    duties: selectionOf(nodesAsked(below.at('duties'))),
    trace: traceWants(below.at('trace')),
  };
  const traced = traceRoots({ duty: { id: '' }, city: { id: '' } }, wants.trace).map((root) => ({
    ...root,
    page: { size: root.page === undefined ? 1 : usualAssignments, at: 'start' as const },
  }));
  const cost = (select: AskWants['duty'], times: number) =>
    select === undefined ? 0 : times * nodeCost(select);
  return {
    roots: [],
    // What it will be asked is not known before the sentence is read: all of it at most.
    cost:
      (below.has('trace') ? costOf(traced) : 0) +
      (below.has('duties') ? cost(wants.duties, mostDuties) : 0) +
      cost(wants.city, usualCities) +
      cost(wants.duty, 1) +
      cost(wants.organization, 1) +
      cost(wants.provision, 1) +
      (below.has('impact')
        ? (impact({ provision: { id: '' } }, below.at('impact'), '').cost ?? 0)
        : 0) +
      (below.has('gaps') ? (gaps({}, below.at('gaps'), '').cost ?? 0) : 0),
    answer: async (_fetched, store): Promise<AskAnswer> => {
      const answered = await answer(store, String(question), wants);
      const { kind, asOf, cities, organization, provision } = answered.reading;
      const [city] = cities;
      return {
        ...answered,
        impact:
          kind === 'IMPACT' && provision !== null && below.has('impact')
            ? await joined<ImpactAnswer>(
                impact,
                { provision: { citation: provision }, asOf },
                below.at('impact'),
                store,
              )
            : null,
        gaps:
          kind === 'GAPS' && below.has('gaps')
            ? await joined<GapPage>(
                gaps,
                {
                  ...(city === undefined ? {} : { city: { id: city.id } }),
                  ...(organization === null ? {} : { organization: { id: organization.id } }),
                  asOf,
                },
                below.at('gaps'),
                store,
              )
            : null,
      };
    },
  };
};

/** What another root answers to what was read. */
async function joined<T>(
  planner: RootPlanner,
  args: Parameters<RootPlanner>[0],
  below: Asked,
  store: GraphReader,
): Promise<T> {
  const { roots, answer: answerOf } = planner(args, below, 'joined');
  return (await answerOf(await store.select({ roots }), store)) as T;
}
