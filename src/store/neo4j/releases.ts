/** The releases that a database holds, and the pointer to the one that readers are served. */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { ReadableRelease } from '../../release/file.ts';
import type { Rows } from './batches.ts';
import { session } from './connection.ts';
import type { PublicationLock } from './lock.ts';

/**
 * `LOADING`: rows are being written. `READY`: whole, and may be read. `REMOVING`: no read may begin
 * on it; those under way may still need it for a while after `retired`.
 */
export interface StoredRelease {
  readonly id: string;
  readonly state: 'LOADING' | 'READY' | 'REMOVING';
  readonly served: boolean;
  /** How many rows are written (`batches.ts`). */
  readonly written: number;
  readonly statements: number;
}

/** Reads once, without trying again: a database that is away is said at once. */
export async function storedReleases(
  driver: Driver,
  database: string,
): Promise<readonly StoredRelease[]> {
  const reading = session(driver, database, 'write');
  try {
    const { records } = await reading.run(
      'MATCH (r:Release) RETURN r {.id, .state, .written, .statements, ' +
        "served: EXISTS { (:Pointer {name: 'current'})-[:SERVES]->(r) }} AS release ORDER BY r.id",
    );
    return records.map((record) => record.get('release') as StoredRelease);
  } finally {
    await reading.close();
  }
}

/** Enters a release as one that is being loaded, or finds it so; returns how many rows are written. */
export async function beginLoading(
  transaction: ManagedTransaction,
  { id, sha256, builtAt }: Omit<ReadableRelease, 'statements'>,
  { nodes, edges }: Pick<Rows, 'nodes' | 'edges'>,
): Promise<number> {
  const { records } = await transaction.run(
    "MERGE (r:Release {id: $id}) ON CREATE SET r += $stated, r.state = 'LOADING', r.written = 0 " +
      'RETURN r.written AS written',
    {
      id,
      stated: {
        sha256,
        builtAt,
        statements: neo4j.int(nodes + edges),
        nodes: neo4j.int(nodes),
        edges: neo4j.int(edges),
      },
    },
  );
  return Number(records[0]?.get('written'));
}

/**
 * Serves a loaded release in place of the one before, which stays readable until it is retired.
 * Two transactions, for a read may see single changes of one that is being committed: at every
 * moment the pointer must lead to a release that is `READY`.
 */
export async function serve(lock: PublicationLock, id: string): Promise<void> {
  await lock.write((transaction) =>
    transaction.run("MATCH (r:Release {id: $id}) SET r.state = 'READY'", { id }),
  );
  await lock.write((transaction) =>
    transaction.run(
      "MERGE (p:Pointer {name: 'current'}) WITH p MATCH (r:Release {id: $id}) " +
        'OPTIONAL MATCH (p)-[s:SERVES]->() DELETE s ' +
        'WITH DISTINCT p, r CREATE (p)-[:SERVES]->(r)',
      { id },
    ),
  );
}
