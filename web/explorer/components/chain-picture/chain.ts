/** A chain as cards and lines between them, whatever draws them. */
import type { BasisRole, Certainty, MissingStatus } from '../../graphql/generated/graphql.ts';

interface End {
  readonly id: string;
}

interface Step<E extends End> {
  readonly from: E;
  readonly to: E;
  readonly role: BasisRole;
  readonly certainty: Certainty;
}

interface Missing {
  readonly role: BasisRole;
  readonly status: MissingStatus;
  readonly from: End | null;
  readonly to: End | null;
}

export interface DrawnChain<E extends End> {
  readonly steps: readonly Step<E>[];
  readonly missing: readonly Missing[];
}

/** What a step or a hole begins or ends in, or the hole itself. */
export type Card<E extends End> =
  | { readonly id: string; readonly is: 'end'; readonly end: E }
  | { readonly id: string; readonly is: 'hole'; readonly hole: number };

export interface Line {
  readonly from: string;
  readonly to: string;
  /** What the step does and how sure it is; null for a line that only says what comes next. */
  readonly step: { readonly role: BasisRole; readonly certainty: Certainty } | null;
}

export interface Chart<E extends End> {
  readonly cards: readonly Card<E>[];
  readonly lines: readonly Line[];
}

/**
 * Each end once, in the order of the steps; a hole between the ends that it parts, where these are in
 * the chain. Where a step goes on from nothing before it, a line without a meaning of its own leads
 * there, so that the whole reads from the highest authority down.
 */
export function chartOf<E extends End>({ steps, missing }: DrawnChain<E>): Chart<E> {
  const cards = new Map<string, Card<E>>();
  const lines: Line[] = [];
  for (const { from, to, role, certainty } of steps) {
    for (const end of [from, to]) cards.set(end.id, { id: end.id, is: 'end', end });
    lines.push({ from: from.id, to: to.id, step: { role, certainty } });
  }
  for (const [hole, { from, to }] of missing.entries()) {
    const id = `hole-${hole}`;
    cards.set(id, { id, is: 'hole', hole });
    if (from !== null && cards.has(from.id)) lines.push({ from: from.id, to: id, step: null });
    if (to !== null && cards.has(to.id)) lines.push({ from: id, to: to.id, step: null });
  }
  return { cards: [...cards.values()], lines: joined([...cards.keys()], lines, steps) };
}

/** The ends and lines of steps alone, each once: of ways that share their beginnings. */
export function chartOfWays<E extends End>(steps: readonly Step<E>[]): Chart<E> {
  const cards = new Map<string, Card<E>>();
  const lines = new Map<string, Line>();
  for (const { from, to, role, certainty } of steps) {
    for (const end of [from, to]) cards.set(end.id, { id: end.id, is: 'end', end });
    const key = `${from.id} ${to.id}`;
    if (!lines.has(key)) lines.set(key, { from: from.id, to: to.id, step: { role, certainty } });
  }
  return { cards: [...cards.values()], lines: [...lines.values()] };
}

/** The lines, and one from each part of the chart to the next. */
function joined<E extends End>(
  ids: readonly string[],
  lines: readonly Line[],
  steps: readonly Step<E>[],
): readonly Line[] {
  const last = steps.at(-1)?.to.id;
  const parts = partsOf(ids, lines);
  const more: Line[] = [];
  for (const part of parts) {
    if (last === undefined || part.has(last)) continue;
    const leaf = [...part].findLast((id) => !lines.some(({ from }) => from === id));
    const next = firstBehind(part, parts, steps, last);
    if (leaf !== undefined && next !== undefined) more.push({ from: leaf, to: next, step: null });
  }
  return [...lines, ...more];
}

/** Of the part that the chain ends in: the first organisation or provision that receives something. */
function firstBehind<E extends End>(
  part: ReadonlySet<string>,
  parts: readonly ReadonlySet<string>[],
  steps: readonly Step<E>[],
  last: string,
): string | undefined {
  const final = parts.find((one) => one.has(last));
  const receiving = steps.filter(({ from }) => final?.has(from.id));
  const begun = steps.findLastIndex(({ from }) => part.has(from.id));
  return (receiving.find((step) => steps.indexOf(step) > begun) ?? receiving[0])?.to.id;
}

/** Cards that lines join. */
function partsOf(ids: readonly string[], lines: readonly Line[]): readonly ReadonlySet<string>[] {
  const parts: Set<string>[] = ids.map((id) => new Set([id]));
  for (const { from, to } of lines) {
    const [a, b] = [parts.find((part) => part.has(from)), parts.find((part) => part.has(to))];
    if (a === undefined || b === undefined || a === b) continue;
    for (const id of b) a.add(id);
    parts.splice(parts.indexOf(b), 1);
  }
  return parts;
}
