/**
 * On which legal basis does a city (an organisation of it) perform a duty?
 *
 * One `select` (`trace-selection.ts`) fetches what was named and every assignment of the duty in the
 * city with all that it rests on; the rest is a pure function of that. Validity is judged here, not
 * by the store, so that one fetch serves every day.
 */
import { type Certainty, compareCertainty } from '../graph/certainty.ts';
import type { LocalDate } from '../graph/dates.ts';
import { nodeAt, type SelectedList, type SelectedNode, textOf } from '../store/graph-store.ts';
import { type Chain, chainsInto, chainsOf, compareChains, isValid } from './chains.ts';
import {
  type MissingLink,
  missingLink,
  noneStated,
  notCollected,
  notCollectedBefore,
  type TracedChain,
} from './holes.ts';
import { cityFilter, needed } from './look-up.ts';
import type { TraceQuestion } from './trace-selection.ts';
import { summarize } from './trace-summary.ts';
import type { Bilingual } from './wording.ts';

export interface Trace {
  readonly duty: SelectedNode;
  readonly city: SelectedNode;
  readonly organization: SelectedNode | null;
  readonly asOf: LocalDate;
  readonly summary: Bilingual;
  readonly certainty: Certainty;
  readonly chains: readonly TracedChain[];
  readonly missing: readonly MissingLink[];
}

/**
 * The answer, from what `traceRoots` fetched.
 * @throws NotFound, Ambiguous where a name does not mean one thing
 */
export function answerTrace(
  fetched: Readonly<Record<string, SelectedList>>,
  { duty: dutyBy, city: cityBy, organization: organizationBy }: TraceQuestion,
  asOf: LocalDate,
  prefix = '',
): Trace {
  const found = (key: string) => fetched[`${prefix}${key}`]?.nodes ?? [];
  const duty = needed(found('duty'), 'duty', dutyBy);
  const city = needed(found('city'), 'city', cityBy);
  const organization =
    organizationBy === undefined
      ? null
      : needed(found('organization'), 'organization', organizationBy, {
          field: 'city',
          some: cityFilter(cityBy),
        });
  const assignments = found('assignments').filter(
    (assignment) =>
      nodeAt(assignment, 'duty')?.id === duty.id && nodeAt(assignment, 'city')?.id === city.id,
  );
  return compose(duty, city, organization, assignments, asOf);
}

/** The chains of one assignment, which was fetched with `assignmentSelection`. */
export function traceAssignment(assignment: SelectedNode, asOf: LocalDate): Trace {
  const duty = nodeAt(assignment, 'duty');
  const city = nodeAt(assignment, 'city');
  if (duty === null || city === null) {
    throw new Error(`${assignment.id} was not fetched with its duty and city`);
  }
  return compose(duty, city, nodeAt(assignment, 'organization'), [assignment], asOf);
}

function compose(
  duty: SelectedNode,
  city: SelectedNode,
  organization: SelectedNode | null,
  assignments: readonly SelectedNode[],
  asOf: LocalDate,
): Trace {
  const context = { duty, city, prefecture: nodeAt(city, 'prefecture') };
  const valid = assignments.filter((assignment) => isValid(assignment, asOf));
  const meant =
    organization === null ? valid : valid.filter((one) => isPerformedBy(one, organization));
  // An office that only hands the work on holds the power, even where no source says it performs.
  const holder = meant.length === 0 ? organization : null;
  const found =
    holder === null
      ? meant.flatMap((assignment) => chainsOf(assignment, asOf))
      : distinctChains(valid.flatMap((assignment) => chainsInto(holder, assignment, asOf)));
  const chains = found.toSorted(compareChains).map((chain) => ({
    ...chain,
    missing: chain.holes.map((hole) => missingLink(hole, context)),
  }));
  const missing =
    chains.length > 0
      ? distinct(chains.flatMap((chain) => chain.missing))
      : [absence(context, organization, assignments, asOf)];
  const certainty = chains.map((chain) => chain.certainty).sort(compareCertainty)[0] ?? 'NONE';
  return {
    duty,
    city,
    organization,
    asOf,
    certainty,
    chains,
    missing,
    summary: summarize(context, chains, valid, missing, certainty, holder),
  };
}

function absence(
  context: Parameters<typeof notCollected>[0],
  organization: SelectedNode | null,
  assignments: readonly SelectedNode[],
  asOf: LocalDate,
): MissingLink {
  const list = context.city.fields['anyAssignment'];
  const collected = list != null && 'nodes' in list && list.nodes.length > 0;
  if (!collected) return notCollected(context);
  const starts = assignments.map((one) => textOf(one, 'validFrom') ?? '').sort();
  const [first] = starts;
  // Of what was before the first that was collected, nothing is known: it may have been another's.
  if (first !== undefined && first > asOf) {
    return notCollectedBefore(context, first as LocalDate, asOf);
  }
  const elsewhere = assignments.filter((assignment) => isValid(assignment, asOf));
  const performers = elsewhere.flatMap((one) => nodeAt(one, 'organization') ?? []);
  return noneStated(context, organization, performers);
}

/** Chains of several assignments to one office may be the same up to it. */
function distinctChains(chains: readonly Chain[]): readonly Chain[] {
  const stepsOf = ({ steps }: Chain) => steps.map(({ statement }) => statement.id).join(' ');
  return [...new Map(chains.map((chain) => [stepsOf(chain), chain] as const)).values()];
}

/**
 * The organisation itself, a unit below it, or the kind of unit that it is: what 総合出張所 do, 託麻
 * 総合出張所 does.
 */
export function isPerformedBy(assignment: SelectedNode, organization: SelectedNode): boolean {
  const kind = nodeAt(organization, 'instanceOf');
  let unit = nodeAt(assignment, 'organization');
  if (unit !== null && unit.id === kind?.id) return true;
  while (unit !== null && unit.id !== organization.id) unit = nodeAt(unit, 'parent');
  return unit !== null;
}

const distinct = (links: readonly MissingLink[]): readonly MissingLink[] => [
  ...new Map(links.map((link) => [`${link.role} ${link.description.ja}`, link] as const)).values(),
];
