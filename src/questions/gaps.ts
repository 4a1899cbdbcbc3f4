/**
 * What is open about the work of a city on a day: a pure function over what `cityRoots` fetched.
 *
 * Order: by kind, as `gapKinds` has them, then by id. A gap's id is made of its kind and of what it
 * is about, so that it stays the same from release to release until the gap is closed.
 */
import type { Certainty } from '../graph/certainty.ts';
import { compareText } from '../graph/compare.ts';
import type { LocalDate } from '../graph/dates.ts';
import { type GapKind, gapKinds } from '../graph/vocabulary.ts';
import { nodeAt, nodesAt, type SelectedNode } from '../store/graph-store.ts';
import { type Chain, chainsOf, isValid, standingOf } from './chains.ts';
import type { CityWork } from './city-selection.ts';
import { conflictsAmong } from './conflicts.ts';
import { type Coverage, coverageOf, type SourceUse, sourcesOf } from './coverage.ts';
import * as say from './gap-wording.ts';
import { type MissingLink, type MissingStatus, missingLink } from './holes.ts';
import { olderThanParents } from './parents.ts';
import { isPerformedBy } from './trace.ts';
import type { Bilingual } from './wording.ts';

export interface Gap {
  readonly id: string;
  readonly kind: GapKind;
  readonly subject: SelectedNode;
  /** Of NO_BASIS_STATED, MISSING_LINK and NOT_COLLECTED: whether nothing is stated, or nothing was read. */
  readonly status: MissingStatus | null;
  readonly description: Bilingual;
  readonly closedBy: Bilingual;
  readonly evidence: readonly SelectedNode[];
}

/** An assignment that holds on the day, with its surest chain. */
export interface TracedAssignment {
  readonly assignment: SelectedNode;
  readonly best: Chain | undefined;
  readonly certainty: Certainty;
  readonly missing: readonly MissingLink[];
}

/** What is known of one city on the day. */
export interface CityState {
  readonly city: SelectedNode;
  readonly coverage: Coverage;
  /** Whether the day lies within what was collected. */
  readonly covered: boolean;
  /** None where the day is not covered. */
  readonly traced: readonly TracedAssignment[];
  /** The documents behind them. */
  readonly sources: readonly SourceUse[];
  readonly gaps: readonly Gap[];
}

/** Each city that was asked for, with its gaps in their order. */
export function statesOf(work: CityWork, asOf: LocalDate): readonly CityState[] {
  const byCity = grouped(work.assignments, (one) => nodeAt(one, 'city')?.id);
  return work.cities.map((city) =>
    stateOf(city, byCity.get(city.id) ?? [], work.organization, asOf),
  );
}

/**
 * All gaps of all cities in their order, of these kinds alone where any are named. That nothing is
 * known of a city or a day is said whatever kinds are asked for: without it, none would mean no gap.
 */
export function gapsOf(
  work: CityWork,
  asOf: LocalDate,
  kinds: readonly GapKind[] = gapKinds,
): readonly Gap[] {
  return statesOf(work, asOf)
    .flatMap(({ gaps, covered }) =>
      covered ? gaps.filter(({ kind }) => kinds.includes(kind)) : gaps,
    )
    .sort(compareGaps);
}

export const compareGaps = (a: Pick<Gap, 'kind' | 'id'>, b: Pick<Gap, 'kind' | 'id'>): number =>
  gapKinds.indexOf(a.kind) - gapKinds.indexOf(b.kind) || compareText(a.id, b.id);

function stateOf(
  city: SelectedNode,
  all: readonly SelectedNode[],
  organization: SelectedNode | null,
  asOf: LocalDate,
): CityState {
  const coverage = coverageOf(city, all);
  const covered = coverage.collected && (coverage.from === null || coverage.from <= asOf);
  if (!covered) {
    const words = () =>
      coverage.collected ? say.beforeCoverage(city, coverage, asOf) : say.cityNotCollected(city);
    const evidence: readonly SelectedNode[] = [];
    const part = coverage.collected ? 'before-coverage' : 'units';
    const gap = gapOf(
      'NOT_COLLECTED',
      `${city.id}/${part}`,
      city,
      words,
      evidence,
      'NOT_COLLECTED',
    );
    return { city, coverage, covered, traced: [], sources: [], gaps: [gap] };
  }
  const valid = all.filter((one) => isValid(one, asOf));
  const meant =
    organization === null ? valid : valid.filter((one) => isPerformedBy(one, organization));
  const traced = meant.map((assignment) => traceOf(assignment, city, asOf));
  const sources = sourcesOf(meant);
  const ids = new Set(meant.map(({ id }) => id));
  const gaps = [
    ...(organization !== null && meant.length === 0 ? [workNotStated(city, organization)] : []),
    ...traced.flatMap(gapsOfTrace),
    ...uncollected(city, traced, sources),
    ...meant.flatMap((assignment) => standings(assignment, asOf)),
    ...older(organization === null ? [city] : [], meant, asOf),
    // The other unit need not be the one that was asked for.
    ...conflicts(valid, ids),
  ].sort(compareGaps);
  return { city, coverage, covered, traced, sources, gaps };
}

function traceOf(assignment: SelectedNode, city: SelectedNode, asOf: LocalDate): TracedAssignment {
  const duty = nodeAt(assignment, 'duty') ?? assignment;
  const [best] = chainsOf(assignment, asOf);
  const context = { duty, city, prefecture: nodeAt(city, 'prefecture') };
  return {
    assignment,
    best,
    certainty: best?.certainty ?? 'NONE',
    missing: (best?.holes ?? []).map((hole) => missingLink(hole, context)),
  };
}

function gapsOfTrace({ assignment, best, certainty, missing }: TracedAssignment): readonly Gap[] {
  const own = nodesAt(assignment, 'evidence');
  const holes = missing.map((link) => {
    const unstated = link.role === 'FUNCTION' && link.status === 'NONE_STATED';
    const about = unstated
      ? assignment.id
      : `${assignment.id}/${link.role.toLowerCase()}/${link.to?.id ?? ''}`;
    const kind = unstated ? 'NO_BASIS_STATED' : 'MISSING_LINK';
    return gapOf(kind, about, assignment, () => say.hole(link, assignment), own, link.status);
  });
  const inferred = (best?.steps ?? []).filter((step) => step.certainty === 'INFERRED');
  if (certainty !== 'INFERRED') return holes;
  const evidence = inferred.flatMap((step) => step.evidence);
  const words = () => say.inferredOnly(assignment, inferred);
  return [...holes, gapOf('INFERRED_ONLY', assignment.id, assignment, words, unique(evidence))];
}

/** What would have to be collected, each once, however many links it would close. */
function uncollected(
  city: SelectedNode,
  traced: readonly TracedAssignment[],
  used: readonly SourceUse[],
): readonly Gap[] {
  const links = traced.flatMap(({ assignment, missing }) =>
    missing
      .filter(({ status }) => status === 'NOT_COLLECTED')
      .map((link) => ({ link, assignment })),
  );
  const byPlace = grouped(links, ({ link }) => link.role);
  const sources = [...byPlace].map(([role, of]) =>
    gapOf(
      'NOT_COLLECTED',
      `${city.id}/${role.toLowerCase()}`,
      city,
      () =>
        say.placeNotCollected(
          city,
          of.map(({ link }) => link),
        ),
      unique(of.flatMap(({ assignment }) => nodesAt(assignment, 'evidence'))),
      'NOT_COLLECTED',
    ),
  );
  const named = used
    .filter(({ collected }) => !collected)
    .map(({ source, assignments }) =>
      gapOf(
        'NOT_COLLECTED',
        `${city.id}/${source.id}`,
        source,
        () => say.sourceNotCollected(source, assignments),
        quotedFrom(source, traced),
        'NOT_COLLECTED',
      ),
    );
  return [...sources, ...named];
}

function quotedFrom(source: SelectedNode, traced: readonly TracedAssignment[]) {
  const statements = traced.flatMap(({ assignment }) => [
    assignment,
    ...nodesAt(assignment, 'bases'),
  ]);
  return unique(
    unique(statements)
      .flatMap((one) => nodesAt(one, 'evidence'))
      .filter((evidence) => nodeAt(evidence, 'original')?.id === source.id),
  );
}

const workNotStated = (city: SelectedNode, unit: SelectedNode): Gap =>
  gapOf('NO_BASIS_STATED', unit.id, unit, () => say.workNotStated(city, unit), [], 'NONE_STATED');

function standings(assignment: SelectedNode, asOf: LocalDate): readonly Gap[] {
  return nodesAt(assignment, 'bases').flatMap((basis) => {
    const standing = standingOf(basis, asOf);
    if (standing === 'IN_FORCE') return [];
    const kind = standing === 'REPEALED' ? 'BASIS_REPEALED' : 'BASIS_NOT_YET_IN_FORCE';
    const words = () => say.basisOutOfForce(assignment, basis, standing, asOf);
    const evidence = nodesAt(basis, 'evidence');
    return [gapOf(kind, `${assignment.id}/${basis.id}`, assignment, words, evidence)];
  });
}

function older(
  cities: readonly SelectedNode[],
  assignments: readonly SelectedNode[],
  asOf: LocalDate,
): readonly Gap[] {
  return olderThanParents(cities, assignments, asOf).map((pair) => {
    const about = `${pair.child.id}/${pair.parent.id}`;
    return gapOf(
      'PARENT_AMENDED_LATER',
      about,
      pair.child,
      () => say.olderThan(pair),
      pair.evidence,
    );
  });
}

function conflicts(valid: readonly SelectedNode[], asked: ReadonlySet<string>): readonly Gap[] {
  return conflictsAmong(valid)
    .filter(({ assignments }) => assignments.some(({ id }) => asked.has(id)))
    .map((conflict) => {
      const [a, b] = conflict.assignments;
      const evidence = [a, b].flatMap((one) => nodesAt(one, 'evidence'));
      return gapOf(
        'CONFLICT',
        `${a.id}/${b.id}`,
        a,
        () => say.conflict(conflict),
        unique(evidence),
      );
    });
}

/** What is said of a gap is worked out where it is read: an audit of thousands only counts them. */
function gapOf(
  kind: GapKind,
  about: string,
  subject: SelectedNode,
  words: () => say.Said,
  evidence: readonly SelectedNode[],
  status: MissingStatus | null = null,
): Gap {
  return {
    id: `gap/${kind.toLowerCase().replaceAll('_', '-')}/${about}`,
    kind,
    subject,
    status,
    get description() {
      return words().description;
    },
    get closedBy() {
      return words().closedBy;
    },
    evidence,
  };
}

const unique = (nodes: readonly SelectedNode[]): readonly SelectedNode[] => [
  ...new Map(nodes.map((node) => [node.id, node] as const)).values(),
];

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
