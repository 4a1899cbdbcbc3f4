/**
 * Publication: loads a release beside the one that is served, counts it, then serves it.
 *
 * Readers see the old release or the new one, never a mixture. A publication that was killed goes
 * on where it was when it is started again; one that has nothing to do changes nothing.
 */
import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { ReadableRelease } from '../../release/file.ts';
import { type Batch, type Rows, rowsOf } from './batches.ts';
import { asStoreError, openDriver } from './connection.ts';
import { PublicationLock, PublicationRefused } from './lock.ts';
import { beginLoading, type StoredRelease, serve, storedReleases } from './releases.ts';
import { graceLeft, remove, retire } from './removal.ts';
import { createSchema } from './schema.ts';
import type { Neo4jTarget } from './target.ts';
import { missingFrom } from './verify.ts';

export { PublicationRefused };

/** What a publication is at: rows of `total` for loading, nodes and relations for removing. */
export interface PublicationProgress {
  readonly step: 'preparing' | 'loading' | 'counting' | 'waiting' | 'removing';
  readonly done: number;
  readonly total: number;
}

export interface PublishOptions {
  readonly onProgress?: (progress: PublicationProgress) => void;
  /** Stops between two transactions; the next publication goes on from there. */
  readonly signal?: AbortSignal;
  /** How many rows one transaction writes; its memory is bounded by the server. */
  readonly batchSize?: number;
  /** How long operations that began on the previous release may take; it is removed afterwards. */
  readonly graceMs?: number;
  /** How long the lock of a publisher that was killed keeps others out. */
  readonly lockMs?: number;
  readonly userAgent?: string;
}

export interface Publication {
  readonly outcome: 'published' | 'unchanged';
  /** How many rows an earlier, interrupted publication of this release had written. */
  readonly resumedAt: number;
  /** The releases that were removed. */
  readonly removed: readonly string[];
}

/** Long enough for a cluster to choose a new leader. */
const retryMs = 15_000;

/**
 * Serves this release, and it alone.
 * @throws PublicationRefused where another publisher is at work, or the loaded release is not whole
 * @throws StoreUnavailable where the database cannot be used
 */
export async function publish(
  release: ReadableRelease,
  target: Neo4jTarget,
  options: PublishOptions = {},
): Promise<Publication> {
  const { userAgent = 'konkyo' } = options;
  const driver = openDriver(target, { retryMs, userAgent });
  try {
    const stored = await storedReleases(driver, target.database);
    if (isServedAlone(stored, release.id)) {
      return { outcome: 'unchanged', resumedAt: 0, removed: [] };
    }
    options.signal?.throwIfAborted();
    options.onProgress?.({ step: 'preparing', done: 0, total: 1 });
    await createSchema(driver, target.database);
    const { lockMs = 30_000 } = options;
    const lock = await PublicationLock.acquire(driver, target.database, lockMs);
    try {
      return await new Publisher(driver, target.database, lock, options).publish(release);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw asStoreError(error);
  } finally {
    await driver.close();
  }
}

const isServedAlone = (stored: readonly StoredRelease[], id: string): boolean =>
  stored.length === 1 && stored[0]?.id === id && stored[0].served;

class Publisher {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #lock: PublicationLock;
  readonly #signal: AbortSignal | undefined;
  readonly #batchSize: number;
  readonly #graceMs: number;
  readonly #report: (progress: PublicationProgress) => void;
  readonly #removed: string[] = [];

  constructor(driver: Driver, database: string, lock: PublicationLock, options: PublishOptions) {
    this.#driver = driver;
    this.#database = database;
    this.#lock = lock;
    this.#signal = options.signal;
    this.#batchSize = options.batchSize ?? 5_000;
    this.#graceMs = options.graceMs ?? 10_000;
    this.#report = options.onProgress ?? (() => {});
  }

  async publish(release: ReadableRelease): Promise<Publication> {
    // What was stored before the lock was there may have changed since.
    const stored = await this.#stored();
    const served = stored.find((one) => one.served);
    for (const one of stored) {
      const continued = one.id === release.id && one.state !== 'REMOVING';
      if (!one.served && !continued) await this.#remove(one);
    }
    const isServed = served?.id === release.id;
    const resumedAt = isServed ? 0 : await this.#load(release);
    for (const one of await this.#stored()) if (!one.served) await this.#remove(one);
    return {
      outcome: isServed ? 'unchanged' : 'published',
      resumedAt,
      removed: this.#removed,
    };
  }

  #stored(): Promise<readonly StoredRelease[]> {
    return storedReleases(this.#driver, this.#database);
  }

  /** Loads and serves a release; returns how many rows were there already. */
  async #load(release: ReadableRelease): Promise<number> {
    const rows = rowsOf(release.statements);
    const resumedAt = await this.#lock.write((transaction) =>
      beginLoading(transaction, release, rows),
    );
    await this.#write(release.id, rows, resumedAt);
    this.#report({ step: 'counting', done: 0, total: 1 });
    await this.#verify(release.id, rows);
    this.#signal?.throwIfAborted();
    await serve(this.#lock, release.id);
    return resumedAt;
  }

  async #write(release: string, rows: Rows, resumedAt: number): Promise<void> {
    const { total } = rows;
    this.#report({ step: 'loading', done: resumedAt, total });
    let written: Promise<void> = Promise.resolve();
    try {
      for (const batch of rows.batches(resumedAt, this.#batchSize)) {
        // The next batch was made while the server wrote the one before.
        await written;
        this.#signal?.throwIfAborted();
        written = this.#writeBatch(release, batch, total);
      }
    } finally {
      // Nothing may be under way when the lock is given back.
      await written;
    }
  }

  async #writeBatch(release: string, batch: Batch, total: number): Promise<void> {
    await this.#lock.write(async (transaction) => {
      const { records } = await transaction.run(
        "MATCH (r:Release {id: $release, state: 'LOADING', written: $from}) " +
          'SET r.written = $to RETURN r.id',
        { release, from: neo4j.int(batch.from), to: neo4j.int(batch.to) },
      );
      // Nothing to do: this batch was written, but its end was not heard of.
      if (records.length > 0) await transaction.run(batch.text, { release, rows: batch.rows });
    });
    this.#report({ step: 'loading', done: batch.to, total });
  }

  async #verify(id: string, { counts }: Rows): Promise<void> {
    const wrong = await missingFrom(this.#driver, this.#database, id, counts);
    if (wrong.length === 0) return;
    // Otherwise the next publication would go on with it, and find the same.
    await retire(this.#lock, id, this.#graceMs);
    throw new PublicationRefused(
      `The loaded release is not whole and is not served (${wrong.join(', ')}); ` +
        'something else writes to this database. Publish again to load it anew.',
    );
  }

  async #remove({ id, statements }: StoredRelease): Promise<void> {
    await retire(this.#lock, id, this.#graceMs);
    const left = await graceLeft(this.#lock, id, this.#graceMs);
    if (left > 0) {
      this.#report({ step: 'waiting', done: 0, total: 1 });
      await setTimeout(left, undefined, this.#signal ? { signal: this.#signal } : {});
    }
    let done = 0;
    this.#report({ step: 'removing', done, total: statements });
    await remove(this.#lock, id, {
      batchSize: this.#batchSize,
      signal: this.#signal,
      onRemoved: (count) => {
        done += count;
        this.#report({ step: 'removing', done: Math.min(done, statements), total: statements });
      },
    });
    this.#removed.push(id);
  }
}
