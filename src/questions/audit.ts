/**
 * The report on a city that an auditor signs off: how much is known of its work on a day, how surely,
 * what is open, and from which sources and which release that was read.
 */
import type { Certainty } from '../graph/certainty.ts';
import { formatEdtfEn, formatEdtfJa, type LocalDate } from '../graph/dates.ts';
import { glossary } from '../graph/glossary.ts';
import {
  type AssignmentMode,
  assignmentModes,
  certainties,
  type DutyNature,
  dutyNatures,
  type GapKind,
  gapKinds,
} from '../graph/vocabulary.ts';
import { nodeAt, type ReleaseInfo, type SelectedNode, textOf } from '../store/graph-store.ts';
import type { CityWork } from './city-selection.ts';
import type { SourceUse } from './coverage.ts';
import { type Gap, statesOf } from './gaps.ts';
import { type Bilingual, nameEn, nameJa } from './wording.ts';

export interface OrganizationCount {
  readonly organization: SelectedNode;
  readonly assignments: number;
  /** Whose subject is one of these assignments. */
  readonly gaps: number;
}

export interface AuditReport {
  readonly city: SelectedNode;
  readonly asOf: LocalDate;
  readonly release: ReleaseInfo;
  /** Whether the day lies within what was collected; without it the counts are of nothing. */
  readonly covered: boolean;
  readonly coveredFrom: LocalDate | null;
  readonly assignments: number;
  /** Every kind, zeros too: that there is none has been looked at. */
  readonly gaps: readonly { readonly kind: GapKind; readonly count: number }[];
  readonly modes: readonly { readonly mode: AssignmentMode; readonly count: number }[];
  /** Null: the nature is not stated. */
  readonly natures: readonly { readonly nature: DutyNature | null; readonly count: number }[];
  /** Of the assignments' surest chains. */
  readonly certainties: readonly { readonly certainty: Certainty; readonly count: number }[];
  /** Most assignments first, then by id. */
  readonly organizations: readonly OrganizationCount[];
  readonly sources: readonly SourceUse[];
  readonly summary: Bilingual;
}

/** The report on the one city of `work`. */
export function auditOf(work: CityWork, asOf: LocalDate, release: ReleaseInfo): AuditReport {
  const [state] = statesOf(work, asOf);
  if (state === undefined) throw new Error('An audit is of one city');
  const { city, coverage, covered, traced, sources, gaps } = state;
  const assignments = traced.map(({ assignment }) => assignment);
  const modes = assignments.map((one) => textOf(one, 'mode'));
  const natures = assignments.map((one) => textOf(nodeAt(one, 'duty') ?? one, 'nature'));
  const sure = traced.map(({ certainty }) => certainty);
  const counts = {
    gaps: countsOf(
      gapKinds,
      gaps.map(({ kind }) => kind),
      'kind',
    ),
    modes: countsOf(assignmentModes, modes, 'mode'),
    natures: countsOf([...dutyNatures, null], natures, 'nature'),
    certainties: countsOf([...certainties, 'NONE' as const], sure, 'certainty'),
  };
  return {
    city,
    asOf,
    release,
    covered,
    coveredFrom: coverage.from,
    assignments: assignments.length,
    ...counts,
    organizations: organizationsOf(assignments, gaps),
    sources,
    summary: summaryOf(city, asOf, covered, assignments.length, counts, gaps),
  };
}

/** How often each of the values stands among those found. */
function countsOf<V, K extends string>(
  values: readonly V[],
  found: readonly unknown[],
  key: K,
): readonly (Readonly<Record<K, V>> & { readonly count: number })[] {
  const counts = new Map<unknown, number>();
  for (const value of found) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values.map(
    (value) =>
      ({ [key]: value, count: counts.get(value) ?? 0 }) as Record<K, V> & { count: number },
  );
}

function organizationsOf(
  assignments: readonly SelectedNode[],
  gaps: readonly Gap[],
): readonly OrganizationCount[] {
  const gapsBySubject = new Map<string, number>();
  for (const { subject } of gaps) {
    gapsBySubject.set(subject.id, (gapsBySubject.get(subject.id) ?? 0) + 1);
  }
  const counts = new Map<string, OrganizationCount>();
  for (const assignment of assignments) {
    const organization = nodeAt(assignment, 'organization');
    if (organization === null) continue;
    const known = counts.get(organization.id);
    counts.set(organization.id, {
      organization,
      assignments: (known?.assignments ?? 0) + 1,
      gaps: (known?.gaps ?? 0) + (gapsBySubject.get(assignment.id) ?? 0),
    });
  }
  return [...counts.values()].sort(
    (a, b) => b.assignments - a.assignments || (a.organization.id < b.organization.id ? -1 : 1),
  );
}

function summaryOf(
  city: SelectedNode,
  asOf: LocalDate,
  covered: boolean,
  assignments: number,
  counts: Pick<AuditReport, 'certainties'>,
  gaps: readonly Gap[],
): Bilingual {
  const [first] = gaps;
  if (!covered && first !== undefined) return first.description;
  const sure = counts.certainties;
  const ja = sure.map(({ certainty, count }) => `${glossary.Certainty[certainty].ja}${count}件`);
  const en = sure.map(({ certainty, count }) => `${glossary.Certainty[certainty].en} ${count}`);
  return {
    ja: `${formatEdtfJa(asOf)}現在、${nameJa(city)}の事務の割当ては${assignments}件である。根拠の確実さは、${ja.join('、')}。未解決の事項は${gaps.length}件である。`,
    en: `On ${formatEdtfEn(asOf)}, ${nameEn(city)} has ${assignments} assignments of work. Certainty of their bases: ${en.join(', ')}. Open points: ${gaps.length}.`,
  };
}
