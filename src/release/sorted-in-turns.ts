/** Sorts much while others share the process: runs by themselves, then merged two by two. */
import type { Pause } from './pause.ts';

/** Items that are sorted at once, in a few milliseconds. */
const longestRun = 500;

/** Stable, as `sort` is. */
export async function sortedInTurns<T extends object>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  pause: Pause,
): Promise<readonly T[]> {
  let runs: T[][] = [];
  for (let start = 0; start < items.length; start += longestRun) {
    if (pause.isDue) await pause.take();
    runs.push(items.slice(start, start + longestRun).sort(compare));
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      merged.push(await mergedInTurns(runs[i] ?? [], runs[i + 1] ?? [], compare, pause));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function mergedInTurns<T extends object>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
  pause: Pause,
): Promise<T[]> {
  const merged: T[] = [];
  let taken = 0;
  for (const item of left) {
    for (; taken < right.length; taken += 1) {
      const next = right[taken];
      if (next === undefined || compare(next, item) >= 0) break;
      merged.push(next);
    }
    merged.push(item);
    if (pause.isDue) await pause.take();
  }
  // What is left of the right one is no more than it was: a copy of memory.
  return merged.concat(right.slice(taken));
}
