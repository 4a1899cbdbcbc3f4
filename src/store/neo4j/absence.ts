/** When the database goes away and when it is back: told once, not with every question that fails. */
import { StoreUnavailable } from '../graph-store.ts';

/** Called with the reason when the store goes away, or is away for another one; with null when it is back. */
export type OnAbsence = (absence: StoreUnavailable | null) => void;

export class Absence {
  readonly #tell: OnAbsence;
  #reason: string | null = null;

  constructor(tell: OnAbsence = () => {}) {
    this.#tell = tell;
  }

  /** The answer as it is; its failure may be that the store is away. */
  async watch<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof StoreUnavailable) this.#now(error);
      throw error;
    }
  }

  back(): void {
    this.#now(null);
  }

  #now(absence: StoreUnavailable | null): void {
    const reason = absence?.message ?? null;
    if (reason === this.#reason) return;
    this.#reason = reason;
    this.#tell(absence);
  }
}
