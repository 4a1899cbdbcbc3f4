/** `trace`: the chains of a duty in a city, with what is asked of the nodes in them. */
import { parseLocalDate, todayInTokyo } from '../../graph/dates.ts';
import { answerTrace } from '../../questions/trace.ts';
import { type TraceQuestion, traceRoots } from '../../questions/trace-selection.ts';
import { usualCostOf } from '../plan/cost.ts';
import type { RootPlanner } from '../plan/root.ts';
import { traceWants } from '../plan/selection.ts';
import { withCandidates } from './candidates.ts';

/** A duty seldom has more assignments in one city; its root allows for far more. */
const usualAssignments = 5;

export const trace: RootPlanner = ({ duty, city, organization, asOf }, below, key) => {
  const question = {
    duty,
    city,
    ...(organization == null ? {} : { organization }),
  } as TraceQuestion;
  const prefix = `${key}.`;
  const roots = traceRoots(question, traceWants(below), prefix);
  return {
    roots,
    cost: usualCostOf(roots, usualAssignments),
    answer: (fetched, store) =>
      withCandidates(store, () => answerTrace(fetched, question, dayOf(asOf), prefix)),
  };
};

/** The day of a question: the one named, else today in Japan. */
export const dayOf = (asOf: unknown) =>
  (typeof asOf === 'string' ? parseLocalDate(asOf) : null) ?? todayInTokyo();
