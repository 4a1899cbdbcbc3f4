/** `konkyo diff`: what changed from one release file to another, for a person or as JSON. */
import type { PropertyValue } from '../../graph/model.ts';
import type { NodeChange } from '../../graph/node-change.ts';
import { shortened } from '../../graph/shorten.ts';
import { type ReleaseDifference, releaseDifference } from '../../release/difference.ts';
import { InvalidRelease } from '../../release/release.ts';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { printable } from '../printable.ts';

export interface DiffOptions {
  readonly json?: boolean;
}

/** Ends with 0 where both hold the same, with 1 where they differ, as diff(1) does. @throws CommandFailure */
export async function diff(from: string, to: string, { json = false }: DiffOptions): Promise<void> {
  const difference = await releaseDifference(from, to).catch((cause: unknown) => {
    if (!(cause instanceof InvalidRelease)) throw cause;
    throw new CommandFailure(exitCodes.noInput, cause.message, { cause });
  });
  if (json) console.log(JSON.stringify(difference, null, 2));
  else for (const line of linesOf(difference)) console.log(printable(line));
  if (difference.changes.length > 0) process.exitCode = exitCodes.problems;
}

const signs = { ADDED: '+', REMOVED: '-', CHANGED: '~' } as const;

function* linesOf({ from, to, changes }: ReleaseDifference): Generator<string> {
  if (changes.length === 0) {
    yield `${from.id} and ${to.id} hold the same.`;
    return;
  }
  const count = (change: NodeChange['change']) =>
    changes.filter((one) => one.change === change).length;
  yield `${from.id} → ${to.id}: ${count('ADDED')} nodes added, ${count('REMOVED')} removed, ${count('CHANGED')} changed`;
  let kind = '';
  for (const change of changes) {
    if (change.kind !== kind) {
      kind = change.kind;
      yield '';
      yield kind;
    }
    yield `  ${signs[change.change]} ${change.name} (${change.id})`;
    // What a whole node says and leads to came or went with it.
    if (change.change !== 'CHANGED') continue;
    for (const { property, before, after } of change.properties) {
      yield `      ${property}: ${inShort(before)} → ${inShort(after)}`;
    }
    for (const edge of change.edges) {
      yield `      ${signs[edge.change]} ${edge.relation} → ${edge.to}`;
    }
  }
}

const inShort = (value: PropertyValue): string =>
  value === null ? '(not stated)' : `"${shortened(String(value))}"`;
