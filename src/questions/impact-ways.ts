/** From one legal basis down to the duties, offices and assignments that rest on it: pure. */
import { type Certainty, weakest } from '../graph/certainty.ts';
import type { LocalDate } from '../graph/dates.ts';
import { nodeAt, nodesAt, type SelectedNode } from '../store/graph-store.ts';
import { certaintyOf, giverOf, isBasisValid, isValid, roleOf, validBases } from './chains.ts';
import { hitOf, type ImpactHit, type ImpactStep } from './impact-path.ts';
import type { Bilingual } from './wording.ts';

/** How the provision that a basis names stands to the one that was asked for. */
export interface Origin {
  /** The way to the provision. */
  readonly path: readonly ImpactStep[];
  /** Null where what is found there speaks of the provision itself; else why it concerns it all the same. */
  readonly weaker: Weaker | null;
}

/** Why a statement that speaks of something else concerns the provision, and how sure that is at most. */
export interface Weaker {
  readonly reason: Bilingual;
  readonly certainty: Certainty;
}

/** Every hit by way of these bases, which name the provision, as far as they hold on the day. */
export function hitsOfBases(
  provision: SelectedNode,
  bases: readonly SelectedNode[],
  { path, weaker }: Origin,
  asOf: LocalDate,
): readonly ImpactHit[] {
  return bases
    .filter((basis) => isBasisValid(basis, asOf))
    .flatMap((basis) => hitsOfBasis(provision, basis, weaker, asOf))
    .map(({ node, path: below }) => hitOf(node, [...path, ...below]));
}

function hitsOfBasis(
  provision: SelectedNode,
  basis: SelectedNode,
  weaker: Weaker | null,
  asOf: LocalDate,
): readonly ImpactHit[] {
  const first = (to: SelectedNode): ImpactStep => ({
    ...stepBy(basis, provision, to),
    ...(weaker === null ? {} : lessSure(certaintyOf(basis), weaker)),
  });
  const receiver = nodeAt(basis, 'to');
  const duties = nodesAt(basis, 'duties');
  const hits: ImpactHit[] = duties.map((duty) => hitOf(duty, [first(duty)]));
  for (const unit of nodesAt(basis, 'organizations')) {
    if (isValid(unit, asOf)) hits.push(hitOf(unit, [first(unit)]));
  }
  if (receiver !== null && isValid(receiver, asOf) && receiver.id !== provision.id) {
    hits.push(hitOf(receiver, [first(receiver)]));
  }
  for (const assignment of nodesAt(basis, 'assignments')) {
    const unit = nodeAt(assignment, 'organization');
    if (unit === null || !isValid(assignment, asOf)) continue;
    const founded = duties.find(({ id }) => id === nodeAt(assignment, 'duty')?.id);
    const below =
      founded !== undefined && roleOf(basis) === 'FUNCTION'
        ? [first(founded), performs(assignment, founded, unit)]
        : stepsDown(basis, first, assignment, unit, asOf);
    hits.push(hitOf(assignment, below));
    // Every office on the way is touched as well.
    for (const [i, { to }] of below.entries()) hits.push(hitOf(to, below.slice(0, i + 1)));
  }
  return hits;
}

/**
 * The shortest way on from a basis to the unit, by the bases of the assignment and last by the table
 * that says what the unit does. Where they leave a hole, the assignment rests on the basis all the same.
 */
function stepsDown(
  basis: SelectedNode,
  first: (to: SelectedNode) => ImpactStep,
  assignment: SelectedNode,
  unit: SelectedNode,
  asOf: LocalDate,
): readonly ImpactStep[] {
  const receiver = nodeAt(basis, 'to');
  if (receiver === null) return [{ ...first(unit), ...unlinked }];
  const parent = nodeAt(unit, 'parent');
  const bases = validBases(assignment, asOf);
  const seen = new Set([receiver.id]);
  let ways: readonly (readonly ImpactStep[])[] = [[first(receiver)]];
  while (ways.length > 0) {
    const next: (readonly ImpactStep[])[] = [];
    for (const way of ways) {
      const here = way.at(-1)?.to ?? receiver;
      if (isOf(unit, here)) return way;
      if (parent !== null && isOf(parent, here)) {
        return [...way, performs(assignment, parent, unit)];
      }
      for (const basis of bases) {
        const giver = giverOf(basis);
        const to = nodeAt(basis, 'to');
        const from = nodeAt(basis, 'provision') ?? nodeAt(basis, 'instrument');
        if (giver === null || to === null || from === null) continue;
        if (!isOf(giver, here) || seen.has(to.id)) continue;
        seen.add(to.id);
        next.push([...way, stepBy(basis, from, to)]);
      }
    }
    ways = next;
  }
  return [first(receiver), { ...performs(assignment, receiver, unit), ...unlinked }];
}

/** The node itself, or an office of the kind that Acts name: 熊本市長 is a 市町村長. */
const isOf = (node: SelectedNode, general: SelectedNode): boolean =>
  node.id === general.id || nodeAt(node, 'instanceOf')?.id === general.id;

const stepBy = (basis: SelectedNode, from: SelectedNode, to: SelectedNode): ImpactStep => ({
  from,
  to,
  role: roleOf(basis),
  certainty: certaintyOf(basis),
  statement: basis,
  reason: null,
  evidence: [],
  citation: null,
});

/** The assignment itself: the table that gives the work to the unit. */
const performs = (assignment: SelectedNode, from: SelectedNode, to: SelectedNode): ImpactStep => ({
  from,
  to,
  role: 'ALLOCATION',
  certainty: certaintyOf(assignment),
  statement: assignment,
  reason: null,
  evidence: [],
  citation: null,
});

const unlinked = {
  certainty: 'INFERRED',
  reason: {
    ja: 'この割当てはこの規定に基づくとされているが、両者をつなぐ規定は収集した資料に示されていない。',
    en: 'The assignment is stated to rest on this provision; what links the two is not stated in what was collected.',
  },
} as const satisfies Partial<ImpactStep>;

const lessSure = (certainty: Certainty, weaker: Weaker): Partial<ImpactStep> => ({
  certainty: weakest([certainty, weaker.certainty]),
  reason: weaker.reason,
});
