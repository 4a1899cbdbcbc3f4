/** Sentences, read and answered inside the process: of the bundled release, and of all Acts where one is named. */
import type { MemoryStore } from '../../src/store/memory/memory-store.ts';
import { built } from '../built.ts';
import { microsecondsOf } from '../calls.ts';
import { type Measurement, type Result, resultOf } from '../result.ts';
import { openStore } from '../store.ts';

const sentences = [
  '旅券の交付を区民課に割り当てている根拠は？',
  'who handles passports in Kumamoto?',
  '地方自治法第252条の20を改正すると何に影響する？',
];
/** All Acts, as for `impact`. */
const acts = process.env['KONKYO_BENCH_ACTS'];

export const ask: Measurement = {
  title: 'ask inside the process',
  async measure() {
    const results = await asksOf(await openStore(), 'ask');
    if (acts === undefined) return results;
    const { openStore: open } = await built<typeof import('../../src/cli/data.ts')>('cli/data');
    return [...results, ...(await asksOf(await open(acts), 'ask, all Acts'))];
  },
};

async function asksOf(store: MemoryStore, name: string): Promise<readonly Result[]> {
  const { ask } = await built<typeof import('../../src/questions/ask/ask.ts')>('questions/ask/ask');
  const times: number[] = [];
  for (const sentence of sentences) {
    const { reading } = await ask(store, sentence);
    if (reading.kind === 'NOT_UNDERSTOOD') throw new Error(`${sentence} is not understood`);
    const taken = await microsecondsOf(() => ask(store, sentence));
    times.push(...taken.map((microseconds) => microseconds / 1_000));
  }
  return [
    resultOf(name, 'ms', times, {
      target: { atMost: 5 },
      note: `names, reading, answer; ${sentences.length} sentences`,
    }),
  ];
}
