/**
 * The lock of publication: one publisher at a time.
 *
 * Every transaction of a publisher begins by renewing its lock. So a publisher that slept until
 * another one took over cannot write any more, and a lock whose owner was killed runs out.
 * The server's clock alone counts.
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { session } from './connection.ts';

/** Why a publication did not take place or was broken off; nothing that readers see has changed. */
export class PublicationRefused extends Error {
  readonly code = 'PUBLICATION_REFUSED';
}

/** How long one transaction may take; the largest is a batch of rows. */
const transactionMs = 120_000;

export class PublicationLock {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #lifetime: ReturnType<typeof neo4j.int>;
  readonly #owner = `${hostname()}, process ${process.pid}, ${randomUUID()}`;
  #renewal: NodeJS.Timeout | undefined;

  private constructor(driver: Driver, database: string, lifetimeMs: number) {
    this.#driver = driver;
    this.#database = database;
    this.#lifetime = neo4j.int(lifetimeMs);
  }

  /** @throws PublicationRefused where another publisher has it */
  static async acquire(
    driver: Driver,
    database: string,
    lifetimeMs: number,
  ): Promise<PublicationLock> {
    const lock = new PublicationLock(driver, database, lifetimeMs);
    await lock.#take();
    lock.#renewal = setInterval(() => {
      // A lock that is lost shows with the next write.
      lock.write(async () => undefined).catch(() => undefined);
    }, lifetimeMs / 3).unref();
    return lock;
  }

  /**
   * One transaction under the lock. It may run twice if its end was not heard of.
   * @throws PublicationRefused where the lock was lost
   */
  async write<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    return this.#transaction(async (transaction) => {
      const { records } = await transaction.run(
        "MATCH (l:Lock {name: 'publication', owner: $owner}) " +
          'SET l.expires = timestamp() + $lifetime RETURN l.owner',
        { owner: this.#owner, lifetime: this.#lifetime },
      );
      if (records.length === 0) {
        throw new PublicationRefused(
          'Another publication took over while this one stood still; run it again afterwards.',
        );
      }
      return work(transaction);
    });
  }

  /** Gives it back; what fails here ends with the lifetime. */
  async release(): Promise<void> {
    clearInterval(this.#renewal);
    await this.#transaction((transaction) =>
      // The node stays: whoever waits for it at this moment finds it free.
      transaction.run(
        "MATCH (l:Lock {name: 'publication', owner: $owner}) REMOVE l.owner, l.expires",
        { owner: this.#owner },
      ),
    ).catch(() => undefined);
  }

  async #take(): Promise<void> {
    const [holder, seconds] = await this.#transaction(async (transaction) => {
      const { records } = await transaction.run(
        // The first SET waits for the node's lock, so that what is read after it is what holds.
        "MERGE (l:Lock {name: 'publication'}) SET l.asked = timestamp() " +
          'WITH l, l.owner IS NULL OR l.owner = $owner OR l.expires < timestamp() AS free ' +
          'SET l.owner = CASE WHEN free THEN $owner ELSE l.owner END, ' +
          'l.expires = CASE WHEN free THEN timestamp() + $lifetime ELSE l.expires END ' +
          'RETURN l.owner, (l.expires - timestamp()) / 1000.0',
        { owner: this.#owner, lifetime: this.#lifetime },
      );
      return [String(records[0]?.get(0)), Number(records[0]?.get(1))] as const;
    });
    if (holder === this.#owner) return;
    const who = holder.split(', ').slice(0, 2).join(', ');
    throw new PublicationRefused(
      `Another publication is at work (${who}); try again when it has ended. ` +
        `If it was killed, its lock runs out in ${Math.max(1, Math.ceil(seconds))} s.`,
    );
  }

  async #transaction<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    const writing = session(this.#driver, this.#database, 'write');
    try {
      return await writing.executeWrite(work, {
        timeout: transactionMs,
        metadata: { application: 'konkyo', task: 'publish' },
      });
    } finally {
      await writing.close();
    }
  }
}
