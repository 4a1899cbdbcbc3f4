/** Constraints and indexes: what keeps releases apart, and what reading starts from. */
import type { Driver } from 'neo4j-driver';
import { allKinds } from '../../graph/model.ts';
import { session } from './connection.ts';
import { searchIndex } from './search.ts';

/** How long indexes of a database that holds data already may take to fill. */
const fillSeconds = 3_600;

/** Each by its name. */
const schema: Readonly<Record<string, string>> = Object.fromEntries([
  unique('Statement', ['release', 'id']),
  unique('LookupKey', ['release', 'key']),
  unique('Release', ['id']),
  unique('Pointer', ['name']),
  unique('Lock', ['name']),
  // Not (release, id): an index over several properties is used only where each is asked for.
  ...allKinds.map((kind) => {
    const name = `konkyo_${kind.toLowerCase()}`;
    return [name, `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${kind}) ON (n.release)`];
  }),
  [
    searchIndex,
    // `cjk` makes overlapping pairs of characters: Japanese has no spaces between words.
    `CREATE FULLTEXT INDEX ${searchIndex} IF NOT EXISTS FOR (n:Searchable) ` +
      'ON EACH [n.searchNames, n.searchCaption, n.searchText] ' +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  ],
]);

function unique(label: string, properties: readonly string[]): readonly [string, string] {
  const name = `konkyo_${label.toLowerCase()}_unique`;
  const list = properties.map((property) => `n.${property}`).join(', ');
  return [
    name,
    `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${list}) IS UNIQUE`,
  ];
}

/** Makes what is missing and waits until all can be used. */
export async function createSchema(driver: Driver, database: string): Promise<void> {
  const writing = session(driver, database, 'write');
  try {
    // A constraint's index bears its name.
    const { records } = await writing.executeRead((transaction) =>
      transaction.run('SHOW INDEXES YIELD name'),
    );
    const there = new Set(records.map((record) => record.get('name')));
    const missing = Object.entries(schema).filter(([name]) => !there.has(name));
    // All at once: a transaction each would take a server that was just started seconds more.
    if (missing.length > 0) {
      await writing.executeWrite(async (transaction) => {
        for (const [, text] of missing) await transaction.run(text);
      });
    }
    await writing.executeWrite((transaction) =>
      transaction.run('CALL db.awaitIndexes($fillSeconds)', { fillSeconds }),
    );
  } finally {
    await writing.close();
  }
}
