/** A reader as simple as can be: pointer, release, counts. It must never see half a release. */
import neo4j, { type Driver } from 'neo4j-driver';
import { testDatabase } from '../../support/neo4j/connection.ts';

export interface Seen {
  readonly release: string;
  readonly nodes: number;
  readonly edges: number;
  readonly names: number;
  /** What the duties' notes say, each once. */
  readonly notes: readonly string[];
}

/** What is served; null where nothing is. A release that is gone in between is asked for anew. */
export async function whatIsServed(driver: Driver): Promise<Seen | null> {
  const reading = driver.session({
    database: testDatabase,
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      const pointed = await reading.run(
        "MATCH (:Pointer {name: 'current'})-[:SERVES]->(r:Release {state: 'READY'}) RETURN r.id AS id",
      );
      const release = pointed.records[0]?.get('id') as string | undefined;
      // Neo4j may show a switch half done to a read under way: readers ask once more, as the store does.
      if (release === undefined && attempt < 2) continue;
      if (release === undefined) return null;
      const { records } = await reading.run(
        `MATCH (r:Release {id: $release, state: 'READY'})
         RETURN COUNT { MATCH (n:Statement) WHERE n.release = $release } AS nodes,
           COUNT { MATCH (n:Statement)-->() WHERE n.release = $release } AS edges,
           COUNT { MATCH (k:LookupKey)-[:NAMES]->() WHERE k.release = $release } AS names,
           COLLECT { MATCH (n:Duty) WHERE n.release = $release RETURN DISTINCT n.note } AS notes`,
        { release },
      );
      const [record] = records;
      if (record !== undefined) return { release, ...record.toObject() } as Seen;
    }
    throw new Error('the release was replaced three times while it was read');
  } finally {
    await reading.close();
  }
}
