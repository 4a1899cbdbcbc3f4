/** `node`, `nodes` and the look-ups of one thing: null where nothing fits, AMBIGUOUS where several do. */
import {
  type CityBy,
  cityFilter,
  dutyFilter,
  instrumentFilter,
  type OrganizationBy,
  oneOf,
  organizationFilter,
  provisionFilter,
  type Subject,
  subjectKinds,
} from '../../questions/look-up.ts';
import type { Filter, GraphReader, SelectedNode } from '../../store/graph-store.ts';
import { mergeSelections } from '../../store/selection.ts';
import { badInput } from '../errors.ts';
import type { Asked } from '../plan/asked.ts';
import { nodeCost } from '../plan/cost.ts';
import { largestPageSize } from '../plan/page.ts';
import type { Fetched, RootPlan, RootPlanner } from '../plan/root.ts';
import { selectionOf } from '../plan/selection.ts';
import { withCandidates } from './candidates.ts';

/** More than this many nodes under one name are not listed as candidates. */
const mostCandidates = 10;

type Args = Readonly<Record<string, unknown>>;

export const lookUpPlanners: Readonly<Record<string, RootPlanner>> = {
  node: ({ id }, below, key) => {
    const plan = byIds([String(id)], below, key);
    return { ...plan, answer: (fetched) => fetched[key]?.nodes[0] ?? null };
  },
  nodes: ({ ids }, below, key) => byIds(ids as readonly string[], below, key),
  assignment: ({ id }, below, key) => {
    const select = selectionOf(below);
    return {
      roots: [{ key, where: { all: [{ ids: [String(id)] }, { kinds: ['Assignment'] }] }, select }],
      cost: nodeCost(select),
      answer: (fetched) => fetched[key]?.nodes[0] ?? null,
    };
  },
  instrument: one('instrument', ({ by }) => instrumentFilter(by as never)),
  provision: one('provision', ({ by }) => provisionFilter(by as never)),
  city: one('city', ({ by }) => cityFilter(by as never)),
  duty: one('duty', ({ by }) => dutyFilter(by as never)),
  organization: one('organization', ({ by, city }) =>
    organizationFilter(by as OrganizationBy, (city ?? undefined) as CityBy | undefined),
  ),
};

interface NodesPlan extends RootPlan {
  answer(fetched: Fetched, store: GraphReader): readonly (SelectedNode | null)[];
}

/**
 * Nodes by ids, in the order of the ids.
 * @throws GraphQLError BAD_USER_INPUT where there are too many
 */
export function byIds(ids: readonly string[], below: Asked, key: string): NodesPlan {
  if (ids.length > largestPageSize) {
    throw badInput(`${ids.length} ids; expected ${largestPageSize} at most.`);
  }
  return {
    roots: [
      {
        key,
        where: { ids },
        page: { size: Math.max(1, ids.length), at: 'start' },
        select: selectionOf(below),
      },
    ],
    answer: (fetched) => {
      const found = new Map(fetched[key]?.nodes.map((node) => [node.id, node] as const));
      return ids.map((id) => found.get(id) ?? null);
    },
  };
}

function one(subject: Subject, filter: (args: Args) => Filter): RootPlanner {
  return (args, below, key) => {
    // Names, to tell a canonical name from an alias and to offer candidates.
    const select = mergeSelections(selectionOf(below), {
      properties: ['name', 'title', 'citation'],
      fields: [],
    });
    return {
      roots: [
        {
          key,
          where: { all: [filter(args), { kinds: subjectKinds[subject] }] },
          page: { size: mostCandidates, at: 'start' },
          select,
        },
      ],
      // As a rule a name fits one node.
      cost: nodeCost(select),
      answer: (fetched, store) =>
        withCandidates(store, () =>
          oneOf(fetched[key]?.nodes ?? [], subject, args['by'] as object),
        ),
    };
  };
}
