/** What every measurement answers: one row of the table. */
import { median, percentile } from './statistics.ts';

export type Unit = 'ms' | 'µs' | 'MB' | 'requests/s' | '×';

export interface Result {
  readonly name: string;
  readonly unit: Unit;
  /** The median of the samples. */
  readonly value: number;
  /** The 10th and the 90th percentile of the samples. */
  readonly spread: readonly [number, number];
  /** What the value should be at most; null where it is only reported. */
  readonly target: number | null;
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
  { target = null, note = '' }: { readonly target?: number | null; readonly note?: string } = {},
): Result {
  const value = median(samples);
  return {
    name,
    unit,
    value,
    spread: [percentile(samples, 10), percentile(samples, 90)],
    target,
    met: target === null ? null : value <= target,
    note,
  };
}
