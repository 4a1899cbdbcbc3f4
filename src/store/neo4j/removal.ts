/** Taking a release out of the database, in transactions of bounded size. */
import neo4j from 'neo4j-driver';
import type { PublicationLock } from './lock.ts';

export interface RemovalOptions {
  readonly batchSize: number;
  /** Called with how many nodes and relations are gone since the last call. */
  readonly onRemoved: (count: number) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Marks a release as one that no operation may begin on any more. Those under way may ask it further
 * questions in the first half of the grace, and have at least the second half to end.
 */
export async function retire(
  lock: PublicationLock,
  release: string,
  graceMs: number,
): Promise<void> {
  await lock.write((transaction) =>
    transaction.run(
      "MATCH (r:Release {id: $release}) WHERE r.state <> 'REMOVING' " +
        "WITH r, CASE r.state WHEN 'READY' THEN timestamp() END AS now " +
        "SET r.retired = now, r.readableUntil = now + $half, r.state = 'REMOVING'",
      { release, half: neo4j.int(Math.floor(graceMs / 2)) },
    ),
  );
}

/** How long operations that began before a release was retired are still given, in milliseconds. */
export async function graceLeft(
  lock: PublicationLock,
  release: string,
  graceMs: number,
): Promise<number> {
  const { records } = await lock.write((transaction) =>
    transaction.run(
      'MATCH (r:Release {id: $release}) ' +
        'RETURN coalesce(r.retired + $grace - timestamp(), 0) AS left',
      { release, grace: neo4j.int(graceMs) },
    ),
  );
  return Math.max(0, Number(records[0]?.get('left') ?? 0));
}

/** Removes a retired release. Killed in between, it goes on where it was. */
export async function remove(
  lock: PublicationLock,
  release: string,
  { batchSize, onRemoved, signal }: RemovalOptions,
): Promise<void> {
  const size = neo4j.int(batchSize);
  const step = async (text: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    signal?.throwIfAborted();
    const { records } = await lock.write((transaction) =>
      transaction.run(text, { release, size, ...parameters }),
    );
    return records[0];
  };
  /** Repeats a statement that removes and counts at most `size`, until none is left. */
  const drain = async (
    text: string,
    onCount: (count: number) => void,
    parameters: Readonly<Record<string, unknown>> = {},
  ) => {
    for (let count = batchSize; count === batchSize; ) {
      count = Number((await step(text, parameters))?.get('count'));
      onCount(count);
    }
  };
  await drain(
    "MATCH (k:LookupKey) WHERE k.release = $release AND k.key >= '' WITH k LIMIT $size " +
      'DETACH DELETE k RETURN count(*) AS count',
    () => {},
  );
  // Relations first: a node with very many of them would not fit into one transaction.
  for (let after = ''; ; ) {
    const page = await step(
      'MATCH (n:Statement) WHERE n.release = $release AND n.id > $after ' +
        'WITH n ORDER BY n.release, n.id LIMIT $size ' +
        'RETURN max(n.id) AS last, sum(COUNT { (n)-->() }) AS relations',
      { after },
    );
    const last: string | null = page?.get('last') ?? null;
    if (last === null) break;
    if (Number(page?.get('relations')) > 0) {
      await drain(
        'MATCH (n:Statement) WHERE n.release = $release AND n.id > $after AND n.id <= $last ' +
          'MATCH (n)-[e]->() WITH e LIMIT $size DELETE e RETURN count(*) AS count',
        onRemoved,
        { after, last },
      );
    }
    after = last;
  }
  await drain(
    "MATCH (n:Statement) WHERE n.release = $release AND n.id >= '' WITH n LIMIT $size " +
      'DETACH DELETE n RETURN count(*) AS count',
    onRemoved,
  );
  await step('MATCH (r:Release {id: $release}) DETACH DELETE r');
}
