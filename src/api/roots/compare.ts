/** `compare`: a duty in several cities, each as its trace tells. */
import {
  answerCompare,
  type ComparisonQuestion,
  type ComparisonWants,
  compareRoots,
  mostCities,
} from '../../questions/compare.ts';
import { mergeSelections } from '../../store/selection.ts';
import { badInput } from '../errors.ts';
import type { Asked } from '../plan/asked.ts';
import { usualCostOf } from '../plan/cost.ts';
import type { RootPlanner } from '../plan/root.ts';
import { selectionOf, traceWants } from '../plan/selection.ts';
import { withCandidates } from './candidates.ts';
import { dayOf } from './trace.ts';

/** What a city's part of a page is taken to hold; its roots allow for far more. */
const usualRows = 10;

export const compare: RootPlanner = ({ duty, cities, asOf }, below, key) => {
  const question = { duty, cities } as ComparisonQuestion;
  const { length } = question.cities;
  if (length === 0 || length > mostCities) {
    throw badInput(`\`cities\` has ${length} of them; expected 1 to ${mostCities}.`);
  }
  const prefix = `${key}.`;
  const roots = compareRoots(question, wantsOf(below), prefix);
  return {
    roots,
    cost: usualCostOf(roots, usualRows),
    answer: (fetched, store) =>
      withCandidates(store, () => answerCompare(fetched, question, dayOf(asOf), prefix)),
  };
};

function wantsOf(below: Asked): ComparisonWants {
  const rows = below.at('rows');
  const traced = traceWants(rows.at('trace'));
  const both = (of: ComparisonWants['duty'], asked: Asked) =>
    of === undefined ? selectionOf(asked) : mergeSelections(of, selectionOf(asked));
  return {
    ...traced,
    duty: both(traced.duty, below.at('duty')),
    city: both(traced.city, rows.at('city')),
    assignment: both(traced.assignment, rows.at('assignments')),
    roleStatement: selectionOf(
      rows.join([rows.at('roleStatements'), rows.at('otherRoleStatements')]),
    ),
  };
}
