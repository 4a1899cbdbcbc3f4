/** Long work that shares its process with others: they get their turn every few milliseconds. */
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work between two turns of the others. */
const longestTurn = 10;

export class Pause {
  #begun = performance.now();

  /** Whether it is the others' turn. */
  get isDue(): boolean {
    return performance.now() - this.#begun >= longestTurn;
  }

  async take(): Promise<void> {
    await setImmediate();
    this.#begun = performance.now();
  }
}
