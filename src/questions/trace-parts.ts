/** A trace in the order in which a person reads it: steps and holes, notes, sources. */
import { type Anchor, parseAnchor } from '../graph/anchor.ts';
import { formatAnchor } from '../graph/label.ts';
import { nodeAt, type SelectedNode, textOf } from '../store/graph-store.ts';
import type { Step } from './chains.ts';
import type { MissingLink, TracedChain } from './holes.ts';
import type { Trace } from './trace.ts';

/**
 * The sources that the chains quote, each once; with `original` the documents that these themselves
 * take the words from, where that was fetched.
 */
export function sourcesOf(
  { chains }: Trace,
  field: 'source' | 'original' = 'source',
): readonly SelectedNode[] {
  const quoted = chains.flatMap(({ steps }) => steps.flatMap(({ evidence }) => evidence));
  const found = quoted.flatMap((one) => nodeAt(one, field) ?? []);
  return [...new Map(found.map((source) => [source.id, source] as const)).values()];
}

/** What the editors say, in English too where they do. */
export interface Translated {
  readonly ja: string;
  readonly en: string | null;
}

/** A text that is kept as `name` and `nameEn`. */
export function translated(node: SelectedNode, name: string): Translated | null {
  const ja = textOf(node, name);
  return ja === null ? null : { ja, en: textOf(node, `${name}En`) };
}

/** What the editors remark on the duty, the units and the assignments, each once. */
export function notesOf({ duty, chains }: Trace): readonly Translated[] {
  const remarked = chains.flatMap(({ assignment, steps }) => {
    const unit = nodeAt(assignment, 'organization');
    // A chain down to the office that holds the power says nothing of the units that perform.
    return steps.at(-1)?.to.id === unit?.id ? [assignment, unit] : [];
  });
  const notes = [duty, ...remarked].flatMap((node) =>
    node === null ? [] : (translated(node, 'note') ?? []),
  );
  return [...new Map(notes.map((note) => [note.ja, note] as const)).values()];
}

/** 第3条第1項; what is no anchor of a provision stands as it is. */
export function labelOf(anchor: unknown): string {
  if (typeof anchor !== 'string') return '';
  return parseAnchor(anchor) === null ? ` ${anchor}` : formatAnchor(anchor as Anchor);
}

/** Steps and holes in the order in which the work passes: a hole stands before the step that it should lead to. */
export function placed({ steps, missing }: TracedChain): readonly (Step | MissingLink)[] {
  const holes = missing.map((link) => ({ link, at: placeOf(link, steps) }));
  return [...steps.keys(), steps.length].flatMap((index) => {
    const here = holes.filter(({ at }) => at === index).map(({ link }) => link);
    const step = steps[index];
    return step === undefined ? here : [...here, step];
  });
}

/** Behind the step that brings the work to the hole's giver, else before the one that takes it on. */
function placeOf({ from, to }: MissingLink, steps: readonly Step[]): number {
  const giver = steps.findLastIndex((step) => step.to.id === from?.id);
  if (giver >= 0) return giver + 1;
  return Math.max(
    0,
    steps.findIndex((step) => step.from.id === to?.id),
  );
}
