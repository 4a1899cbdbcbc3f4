/** Reads from one database: each is answered or given up in time, and what was given up costs no later one. */
import neo4j, { type Driver } from 'neo4j-driver';
import { asStoreError, Neo4jUnavailable, openDriver, session } from './connection.ts';
import type { Statement } from './cypher.ts';
import { inTime } from './in-time.ts';
import type { Neo4jTarget } from './target.ts';
import { untraced } from './untraced.ts';

/** The server ends a statement at its time; a server that went silent is given up a little later. */
const silenceMs = 500;
/**
 * A user who was refused is not tried again for so long. Three wrong passwords lock a user out for
 * five seconds, whoever logs in: a service that asked on would keep out the one who comes to mend it.
 */
const refusalMs = 10_000;
/** How long the server may plan a statement that it had no time to plan. */
const planningMs = 60_000;

export class Reader {
  readonly #target: Neo4jTarget;
  readonly #timeoutMs: number;
  #driver: Driver;
  /** When the server last said anything. */
  #heard = 0;
  #refusal: { readonly error: Neo4jUnavailable; readonly until: number } | undefined;
  /** Statements that the server plans, to be answered when they are asked again. */
  readonly #planned = new Set<string>();

  constructor(target: Neo4jTarget, timeoutMs: number) {
    this.#target = target;
    this.#timeoutMs = timeoutMs;
    this.#driver = this.#open();
  }

  /** When what is asked from now on is given up. */
  deadline(): number {
    return Date.now() + this.#timeoutMs + silenceMs;
  }

  /**
   * The values of the first row; undefined where there is none.
   * @throws Neo4jUnavailable at the deadline, if not before
   */
  async read(
    { text, parameters }: Statement,
    deadline: number,
  ): Promise<readonly unknown[] | undefined> {
    const began = Date.now();
    if (this.#refusal !== undefined && began < this.#refusal.until) throw this.#refusal.error;
    const driver = this.#driver;
    const reading = session(driver, this.#target.database, 'read');
    // 0 would be no limit.
    const timeout = Math.max(1, deadline - silenceMs - began);
    try {
      const result = untraced(() =>
        reading.run(text, wholeNumbers(parameters), {
          timeout,
          metadata: { application: 'konkyo' },
        }),
      );
      const { records } = await inTime(
        result,
        deadline - began,
        () => new Neo4jUnavailable('silent'),
      );
      this.#heard = Date.now();
      return records[0]?.map((value) => value as unknown);
    } catch (error) {
      const failure = asStoreError(error);
      // Here, where the driver took none.
      Error.captureStackTrace(failure);
      this.#learnFrom(failure, began, driver);
      const isEnded = failure instanceof Neo4jUnavailable && failure.trouble === 'busy';
      if (isEnded && Date.now() - began >= timeout) void this.#plan({ text, parameters });
      throw failure;
    } finally {
      // A server that went silent would hold the closing up as well.
      void reading.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /**
   * Has the server plan a statement that it ended at its time: a large one takes a server that was just started longer
   * to plan than an operation may take, and what was ended is not kept.
   */
  async #plan({ text, parameters }: Statement): Promise<void> {
    if (this.#planned.has(text)) return;
    this.#planned.add(text);
    const planning = session(this.#driver, this.#target.database, 'read');
    try {
      await planning.run(`EXPLAIN ${text}`, wholeNumbers(parameters), { timeout: planningMs });
    } catch {
      // Whoever asks again is told what is wrong.
    } finally {
      this.#planned.delete(text);
      await planning.close().catch(() => undefined);
    }
  }

  #open(): Driver {
    return openDriver(this.#target, { acquisitionMs: this.#timeoutMs });
  }

  #learnFrom(failure: Error, began: number, driver: Driver): void {
    const unavailable = failure instanceof Neo4jUnavailable ? failure : null;
    if (unavailable?.trouble === 'unauthorized') {
      this.#refusal = { error: unavailable, until: Date.now() + refusalMs };
    }
    if (unavailable?.trouble !== 'silent') this.#heard = Date.now();
    else if (this.#heard < began) this.#abandon(driver);
  }

  /**
   * A driver holds a connection until its answer comes, however long that takes, and has room for so
   * many only: where nothing is heard from the server on any of them, all of them go.
   */
  #abandon(driver: Driver): void {
    if (driver !== this.#driver) return;
    this.#driver = this.#open();
    void driver.close().catch(() => undefined);
  }
}

/** JavaScript has one kind of number; LIMIT and SKIP take whole ones. */
function wholeNumbers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}
