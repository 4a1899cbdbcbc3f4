/** Where figures were taken: without it they say nothing. */
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';
import { openStore } from './store.ts';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  readonly release: string;
  readonly statements: number;
}

export async function describeMachine(): Promise<Machine> {
  const { release } = await (await openStore()).dataset();
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: type(),
    node: process.version,
    release: release.id,
    statements: release.statements,
  };
}

/** Processes that wanted to run in the last minute, on average. */
export const loadNow = (): number => loadavg()[0] ?? Number.NaN;
