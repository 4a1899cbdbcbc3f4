/** Whether a database holds all of a release and nothing more, by counts of every kind and relation. */
import type { Driver } from 'neo4j-driver';
import { session } from './connection.ts';

type Counts = ReadonlyMap<string, number>;

/** What differs, as `Duty: 3 instead of 4`; nothing where all is there. */
export async function missingFrom(
  driver: Driver,
  database: string,
  release: string,
  expected: Counts,
): Promise<readonly string[]> {
  const found = await countsOf(driver, database, release);
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((name) => (expected.get(name) ?? 0) !== (found.get(name) ?? 0))
    .map((name) => `${name}: ${found.get(name) ?? 0} instead of ${expected.get(name) ?? 0}`);
}

async function countsOf(driver: Driver, database: string, release: string): Promise<Counts> {
  const counts = new Map<string, number>();
  // In write mode, so that a cluster asks the server that has just written.
  const reading = session(driver, database, 'write');
  try {
    for (const text of [
      "MATCH (n:Statement) WHERE n.release = $release AND n.id >= '' UNWIND labels(n) AS name " +
        "WITH name WHERE NOT name IN ['Statement', 'Searchable'] RETURN name, count(*) AS count",
      "MATCH (n:Statement) WHERE n.release = $release AND n.id >= '' " +
        'MATCH (n)-[e]->() RETURN type(e) AS name, count(e) AS count',
      "MATCH (k:LookupKey) WHERE k.release = $release AND k.key >= '' " +
        "RETURN 'LookupKey' AS name, count(k) AS count",
      "MATCH (k:LookupKey) WHERE k.release = $release AND k.key >= '' " +
        "MATCH (k)-[e:NAMES]->() RETURN 'NAMES' AS name, count(e) AS count",
    ]) {
      const { records } = await reading.executeRead((transaction) =>
        transaction.run(text, { release }),
      );
      for (const record of records) counts.set(record.get('name'), record.get('count'));
    }
  } finally {
    await reading.close();
  }
  return counts;
}
