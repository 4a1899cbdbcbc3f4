/** `ask`: a sentence, with what is asked of the nodes in its answer. */
import { type Answer, type AskWants, ask as answer } from '../../questions/ask/ask.ts';
import { traceRoots } from '../../questions/trace-selection.ts';
import { nodeCost, usualCostOf } from '../plan/cost.ts';
import type { RootPlanner } from '../plan/root.ts';
import { nodesAsked, selectionOf, traceWants } from '../plan/selection.ts';
import { type FurtherAnswers, furtherAnswers, furtherCost } from './ask-further.ts';

/** The answer with those that other roots give. */
export interface AskAnswer extends Answer, FurtherAnswers {}

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
  const traced = () => traceRoots({ duty: { id: '' }, city: { id: '' } }, wants.trace);
  const cost = (select: AskWants['duty'], times: number) =>
    select === undefined ? 0 : times * nodeCost(select);
  return {
    roots: [],
    // What it will be asked is not known before the sentence is read: all of it at most.
    cost:
      (below.has('trace') ? usualCostOf(traced(), usualAssignments) : 0) +
      (below.has('duties') ? cost(wants.duties, mostDuties) : 0) +
      cost(wants.city, usualCities) +
      cost(wants.duty, 1) +
      cost(wants.organization, 1) +
      cost(wants.provision, 1) +
      furtherCost(below),
    answer: async (_fetched, store, archive): Promise<AskAnswer> => {
      const answered = await answer(store, String(question), wants);
      return { ...answered, ...(await furtherAnswers(answered.reading, below, store, archive)) };
    },
  };
};
