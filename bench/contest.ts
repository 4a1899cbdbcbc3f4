/** Contenders in alternate rounds of one run: what else the machine does meets all of them alike. */
import type { Bounds, Round } from './load.ts';
import { processorMilliseconds } from './proc.ts';
import { progress } from './progress.ts';
import { type Result, resultOf, type Target } from './result.ts';
import { median } from './statistics.ts';

export interface Contender {
  readonly name: string;
  /** The process that answers. */
  readonly pid: number;
  /** Words on what is answered. */
  readonly note: string;
  round(bounds: Bounds): Promise<Round>;
}

/** A round, and the processor time in milliseconds that a request took. */
type Taken = Round & { readonly processorTime: number };

export interface Contest {
  readonly warmUp: Bounds;
  readonly round: Bounds;
  readonly rounds: number;
}

/** The rounds of each contender, in the order of the contenders. */
export async function contest(
  contenders: readonly Contender[],
  { warmUp, round, rounds }: Contest,
): Promise<readonly (readonly Taken[])[]> {
  const taken: Taken[][] = contenders.map(() => []);
  for (const contender of contenders) await contender.round(warmUp);
  for (let number = 1; number <= rounds; number += 1) {
    for (const [i, contender] of contenders.entries()) {
      const before = await processorMilliseconds(contender.pid);
      const one = await contender.round(round);
      const after = await processorMilliseconds(contender.pid);
      taken[i]?.push({ ...one, processorTime: (after - before) / one.requests });
      progress(`  ${contender.name} ${number}: ${one.requestsPerSecond.toFixed(0)} requests/s`);
    }
  }
  return taken;
}

export function throughputOf({ name, note }: Contender, rounds: readonly Taken[] = []): Result {
  const of = (part: (taken: Taken) => number) => median(rounds.map(part));
  const times = `p50 ${of(({ p50 }) => p50).toFixed(1)} ms, p99 ${of(({ p99 }) => p99).toFixed(1)} ms`;
  const processor = `${of(({ processorTime }) => processorTime).toFixed(2)} ms of processor each`;
  return resultOf(name, 'requests/s', perSecond(rounds), {
    note: [note, times, processor].join(', '),
  });
}

export function ratioOf(
  name: string,
  own: readonly Taken[] = [],
  others: readonly Taken[] = [],
  target: Target | null = null,
): Result {
  const other = perSecond(others);
  const ratios = perSecond(own).map((one, i) => one / (other[i] ?? Number.NaN));
  return resultOf(name, '×', ratios, { target, note: 'round by round' });
}

const perSecond = (rounds: readonly Taken[]): readonly number[] =>
  rounds.map(({ requestsPerSecond }) => requestsPerSecond);
