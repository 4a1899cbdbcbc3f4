/** A run as a table for people, or as JSON for programs. */
import type { Machine } from './machine.ts';
import type { Result, Target } from './result.ts';

export interface Run {
  readonly machine: Machine;
  readonly startedAt: string;
  /** Average load of the minute before, and at the end. */
  readonly load: readonly [number, number];
  readonly results: readonly Result[];
}

export const asJson = (run: Run): string => JSON.stringify(run, null, 2);

export function asTable({ machine, startedAt, load, results }: Run): string {
  const { cpu, cores, memoryGB, system, node, release, statements } = machine;
  const missed = results.filter(({ met }) => met === false).length;
  return [
    `${cpu}, ${cores} cores, ${memoryGB} GB, ${system}, Node ${node}`,
    `${release}, ${statements} statements, ${startedAt}`,
    `Load ${load.map((one) => one.toFixed(2)).join(' → ')}. Machines are noisy: compare figures of one run only, and trust none`,
    'whose p10–p90 is wide. Load generator and servers share the cores.',
    '',
    ...aligned([
      ['what', 'median', 'p10–p90', 'unit', 'target', '', 'note'],
      ...results.map(rowOf),
    ]),
    '',
    missed === 0 ? 'Every target is met.' : `${missed} MISSED.`,
  ].join('\n');
}

function rowOf({ name, value, spread, unit, target, met, note }: Result): readonly string[] {
  const [low, high] = spread;
  return [
    name,
    figure(value),
    `${figure(low)}–${figure(high)}`,
    unit,
    target === null ? '' : boundOf(target),
    met === null ? '' : met ? 'met' : 'MISSED',
    note,
  ];
}

const boundOf = (target: Target): string =>
  'atMost' in target ? `≤ ${figure(target.atMost)}` : `≥ ${figure(target.atLeast)}`;

/** Three digits are as many as a noisy machine can tell. */
function figure(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value < 1_000 ? 3 : 4 });
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** On a terminal Chinese characters and kana take two columns. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, char) => sum + (/[\u3000-\u9fff\uff00-\uff60]/u.test(char) ? 2 : 1),
    0,
  );
}
