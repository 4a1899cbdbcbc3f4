/** What every measurement answers: one row of the table. */
import { median, percentile } from './statistics.ts';

export type Unit = 'ms' | 'µs' | 'MB' | 'requests/s' | 'statements/s' | '×';

export interface Result {
  readonly name: string;
  readonly unit: Unit;
  /** The median of the samples. */
  readonly value: number;
  /** The 10th and the 90th percentile of the samples. */
  readonly spread: readonly [number, number];
  /** What the value should be at most, or at least; null where it is only reported. */
  readonly target: { readonly bound: 'atMost' | 'atLeast'; readonly value: number } | null;
  /** Whether the target is met; null where there is none. */
  readonly met: boolean | null;
  readonly note: string;
}

/** A measurement: it says what it is about to do, then answers its rows. */
export interface Measurement {
  readonly title: string;
  measure(): Promise<readonly Result[]>;
}

export function resultOf(
  name: string,
  unit: Unit,
  samples: readonly number[],
  { target, atLeast, note = '' }: Options = {},
): Result {
  const value = median(samples);
  const wanted = targetOf(target, atLeast);
  return {
    name,
    unit,
    value,
    spread: [percentile(samples, 10), percentile(samples, 90)],
    target: wanted,
    met: wanted === null ? null : isMet(value, wanted),
    note,
  };
}

interface Options {
  /** What the value should be at most. */
  readonly target?: number;
  readonly atLeast?: number;
  readonly note?: string;
}

function targetOf(atMost: number | undefined, atLeast: number | undefined): Result['target'] {
  if (atMost !== undefined) return { bound: 'atMost', value: atMost };
  return atLeast === undefined ? null : { bound: 'atLeast', value: atLeast };
}

const isMet = (value: number, target: NonNullable<Result['target']>): boolean =>
  target.bound === 'atMost' ? value <= target.value : value >= target.value;
