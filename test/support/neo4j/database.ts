/** The database that tests share and empty. */
import type { Driver, Session } from 'neo4j-driver';

/** The one database of the community edition. */
export const testDatabase = 'neo4j';

/** An index without entries that marks a database as one that tests may empty. */
const mark = 'konkyo_tests_may_empty_this_database';

/** Removes all nodes, relations, constraints and indexes; in batches, for a transaction's memory is bounded. */
export async function freshDatabase(driver: Driver): Promise<void> {
  await using session = driver.session({ database: testDatabase });
  for (const name of await namesOf(session, 'SHOW CONSTRAINTS YIELD name RETURN name'))
    await session.run(`DROP CONSTRAINT ${quoted(name)} IF EXISTS`);
  for (const name of await namesOf(session, removableIndexes))
    await session.run(`DROP INDEX ${quoted(name)} IF EXISTS`);
  // Relations first: one node may have more of them than a transaction can remove.
  await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS FINISH');
  await session.run('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS FINISH');
}

/** Those of constraints go with them; LOOKUP ones find labels and are there from the start. */
const removableIndexes = `
  SHOW INDEXES YIELD name, type, owningConstraint
  WHERE type <> 'LOOKUP' AND owningConstraint IS NULL AND name <> '${mark}'
  RETURN name`;

/** Takes a database that somebody gave for tests; refuses one that holds data of somebody else. */
export async function claimForTests(driver: Driver): Promise<void> {
  await using session = driver.session({ database: testDatabase });
  const marked = await namesOf(
    session,
    `SHOW INDEXES YIELD name WHERE name = '${mark}' RETURN name`,
  );
  const [holdsData] = (await session.run('MATCH (n) RETURN n LIMIT 1')).records;
  if (holdsData && marked.length === 0)
    throw new Error('NEO4J_TEST_URI: this database holds data, which the tests would remove');
  await session.run(`CREATE INDEX ${mark} IF NOT EXISTS FOR (n:KonkyoTests) ON (n.mark)`);
}

async function namesOf(session: Session, statement: string): Promise<readonly string[]> {
  const { records } = await session.run<{ name: string }>(statement);
  return records.map((record) => record.get('name'));
}

const quoted = (name: string) => `\`${name.replaceAll('`', '``')}\``;
