/** What every measurement answers: one row of the table. */
import { median, percentile } from './statistics.ts';

export type Unit =
  | 's'
  | 'ms'
  | 'µs'
  | 'kB'
  | 'MB'
  | 'MB/s'
  | 'requests/s'
  | 'statements/s'
  | 'round trips'
  | '×';

export type Target = { readonly atMost: number } | { readonly atLeast: number };

export interface Result {
  readonly name: string;
  readonly unit: Unit;
  /** The median of the samples. */
  readonly value: number;
  /** The 10th and the 90th percentile of the samples. */
  readonly spread: readonly [number, number];
  /** null where the value is only reported. */
  readonly target: Target | null;
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
  { target = null, note = '' }: { readonly target?: Target | null; readonly note?: string } = {},
): Result {
  const value = median(samples);
  return {
    name,
    unit,
    value,
    spread: [percentile(samples, 10), percentile(samples, 90)],
    target,
    met: target === null ? null : meets(value, target),
    note,
  };
}

const meets = (value: number, target: Target): boolean =>
  'atMost' in target ? value <= target.atMost : value >= target.atLeast;
