/**
 * From which day on anything that was collected speaks of who does what in a city, and what it was
 * read in. What lies before that day is not known, whatever the lists hold.
 */
import { compareText } from '../graph/compare.ts';
import { edtfBounds, type LocalDate, parseEdtf } from '../graph/dates.ts';
import { nodeAt, nodesAt, type SelectedNode, textOf } from '../store/graph-store.ts';

/** Of one city. */
export interface Coverage {
  /** The first day of which anything is known; null where no source bears or tells a date. */
  readonly from: LocalDate | null;
  /** What the day was taken from: an assignment's own period, a dated source, or what a source tells of. */
  readonly basis: SelectedNode | null;
  /** Whether anything on who does what was collected at all. */
  readonly collected: boolean;
}

/** The city's assignments of all days; `city` with its instruments and where they were read. */
export function coverageOf(city: SelectedNode, assignments: readonly SelectedNode[]): Coverage {
  const told = toldBySource(city);
  const starts = assignments.map((assignment) => startOf(assignment, told));
  // One that is bounded by nothing speaks of every day.
  const dated = starts.flatMap((start) => start ?? []);
  const first =
    dated.length < starts.length
      ? undefined
      : dated.reduce<Start | undefined>(
          (least, next) => (least === undefined || next.from < least.from ? next : least),
          undefined,
        );
  return {
    from: first?.from ?? null,
    basis: first?.basis ?? null,
    collected: assignments.length > 0,
  };
}

interface Start {
  readonly from: LocalDate;
  readonly basis: SelectedNode;
}

/** Since when it is known: its own first day, else the earliest that a document it is quoted from can be of. */
function startOf(assignment: SelectedNode, told: ReadonlyMap<string, Start>): Start | null {
  const own = dayOf(assignment, 'validFrom');
  if (own !== null) return { from: own, basis: assignment };
  let first: Start | null = null;
  for (const evidence of nodesAt(assignment, 'evidence')) {
    const source = nodeAt(evidence, 'source');
    const date = source === null ? null : dayOf(source, 'date');
    const start =
      source === null || date === null ? told.get(source?.id ?? '') : { from: date, basis: source };
    if (start === undefined) return null;
    if (first === null || start.from < first.from) first = start;
  }
  return first;
}

/** A document without a date is no older than the latest dated one of the city that it tells of. */
function toldBySource(city: SelectedNode): ReadonlyMap<string, Start> {
  const latest = new Map<string, Start>();
  for (const instrument of nodesAt(city, 'instruments')) {
    const source = nodeAt(instrument, 'source');
    const from = dayOf(instrument, 'issuedOn');
    if (source === null || from === null) continue;
    const known = latest.get(source.id);
    if (known === undefined || known.from < from) {
      latest.set(source.id, { from, basis: instrument });
    }
  }
  return latest;
}

/** The first day that the date may mean. */
function dayOf(node: SelectedNode, property: string): LocalDate | null {
  const date = parseEdtf(textOf(node, property) ?? '');
  return date === null ? null : edtfBounds(date).min;
}

/** The documents behind the assignments: those that were read, and those that they only quote. */
export interface SourceUse {
  readonly source: SelectedNode;
  /** False where its words are known from another document alone. */
  readonly collected: boolean;
  /** How many assignments it supports, by themselves or by a basis. */
  readonly assignments: number;
}

/** By title of those collected, then of the others. */
export function sourcesOf(assignments: readonly SelectedNode[]): readonly SourceUse[] {
  const uses = new Map<string, Counted>();
  const ofBasis = new Map<string, readonly Counted[]>();
  /** Each document behind a statement once; whether it was read there counts for all. */
  const behind = (statement: SelectedNode): readonly Counted[] => {
    const found = new Set<Counted>();
    for (const evidence of nodesAt(statement, 'evidence')) {
      for (const key of ['source', 'original']) {
        const source = nodeAt(evidence, key);
        if (source === null) continue;
        const use = uses.get(source.id) ?? { source, collected: false, assignments: 0, last: -1 };
        uses.set(source.id, use);
        use.collected ||= key === 'source';
        found.add(use);
      }
    }
    return [...found];
  };
  for (const [i, assignment] of assignments.entries()) {
    const count = (use: Counted) => {
      if (use.last !== i) use.assignments += 1;
      use.last = i;
    };
    behind(assignment).forEach(count);
    for (const basis of nodesAt(assignment, 'bases')) {
      const known = ofBasis.get(basis.id) ?? behind(basis);
      ofBasis.set(basis.id, known);
      known.forEach(count);
    }
  }
  return [...uses.values()]
    .map(({ source, collected, assignments: count }) => ({ source, collected, assignments: count }))
    .sort(
      (a, b) =>
        Number(b.collected) - Number(a.collected) ||
        compareText(textOf(a.source, 'title') ?? '', textOf(b.source, 'title') ?? '') ||
        compareText(a.source.id, b.source.id),
    );
}

interface Counted {
  readonly source: SelectedNode;
  collected: boolean;
  assignments: number;
  /** The last assignment that was counted for it. */
  last: number;
}
