/** A thread that does what a test asks of it. */
import { answerCalls } from '../../../src/cli/threads/answer-calls.ts';

const calls = {
  add: async (a: number, b: number) => a + b,
  fullDisk: async () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  },
  exit: async () => process.exit(3),
  crash: () =>
    new Promise<never>(() => {
      setImmediate(() => {
        throw new Error('the tape tore');
      });
    }),
  fill: async () => {
    const kept: string[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, i) => `${kept.length} ${i}`));
  },
  never: () => new Promise<never>(() => setInterval(() => {}, 1_000)),
};
export type UnrulyCalls = typeof calls;

answerCalls(calls);
