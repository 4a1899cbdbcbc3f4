/** What `docs/graph-model.md` says of Neo4j, held against a real one that serves the curated data. */
import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { allKinds, propertiesOf } from '../../src/graph/model.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { unknownNames } from '../support/cypher-names.ts';
import { neo4jForTests, testDatabase } from '../support/neo4j/connection.ts';
import { openNeo4j } from '../support/neo4j/open-store.ts';
import { seedStatements } from '../support/seed.ts';
import { answers, type Row } from './graph-model-answers.ts';

const text = readFileSync(new URL('../../docs/graph-model.md', import.meta.url), 'utf8');
const examples: ReadonlyMap<string, string> = new Map(
  [...text.matchAll(/^### (.+)\n(?:(?!^#).*\n)*?```cypher\n([\s\S]+?)```/gm)].map(
    ([, title = '', cypher = '']) => [title, cypher],
  ),
);
const access = neo4jForTests();

// A server that was just started is slow with every statement that it sees for the first time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** Whether Neo4j complains of a property of the graph that the curated data states nowhere. */
function isOfUnstated(complaint: string): boolean {
  const [, name = ''] =
    /^warn: property key does not exist\. The property `(\w+)`/.exec(complaint) ?? [];
  return allKinds.some((kind) => Object.hasOwn(propertiesOf(kind), name));
}

/** An example with other words in it. */
function altered(title: string, from: string, to: string): string {
  const example = examples.get(title) ?? '';
  expect(example).toContain(from);
  return example.replace(from, to);
}

describe.skipIf(access === null)('the Cypher of docs/graph-model.md', () => {
  let store: GraphStore;
  let driver: Driver;
  beforeAll(async () => {
    store = await openNeo4j(await seedStatements());
    const { uri, username, password } = access ?? { uri: '', username: '', password: '' };
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
    });
    await copyRelease();
  });
  afterAll(async () => {
    await driver.close();
    await store.close();
  });

  async function run(cypher: string, parameters: Row = {}) {
    const { records, summary } = await driver.executeQuery(cypher, parameters, {
      database: testDatabase,
    });
    const rows = records.map((record) => record.toObject() as Row);
    const complaints = summary.gqlStatusObjects
      .filter(({ gqlStatus }) => !/^0[02]/.test(gqlStatus))
      .map(({ statusDescription }) => statusDescription);
    return { rows, complaints };
  }

  /** Puts a second release beside the served one: the same again, so that what takes it in counts double. */
  async function copyRelease() {
    const { id: served } = (await store.dataset()).release;
    const releases = { served, copy: 'release/copy' };
    await run(
      `MATCH (n:Statement {release: $served})
       CREATE (m:$(labels(n))) SET m = n {.*, release: $copy}`,
      releases,
    );
    await run(
      `MATCH (a:Statement {release: $served})-[e]->(b:Statement)
       MATCH (x:Statement {release: $copy, id: a.id}), (y:Statement {release: $copy, id: b.id})
       CREATE (x)-[:$(type(e))]->(y)`,
      releases,
    );
    await run(
      `MATCH (k:LookupKey {release: $served})-[:NAMES]->(n:Statement)
       MATCH (m:Statement {release: $copy, id: n.id})
       MERGE (l:LookupKey {release: $copy, key: k.key}) CREATE (l)-[:NAMES]->(m)`,
      releases,
    );
  }

  it('is ten examples or more, each with its answer here', () => {
    expect(examples.size).toBeGreaterThanOrEqual(10);
    expect([...examples.keys()]).toEqual(Object.keys(answers));
  });

  it.each([...examples])('%s', async (title, cypher) => {
    const { rows, complaints } = await run(cypher);
    answers[title]?.(rows);
    expect(unknownNames(cypher)).toEqual([]);
    expect(complaints.filter((complaint) => !isOfUnstated(complaint))).toEqual([]);
  });

  it('would be complained of with a name that there is not', async () => {
    const { complaints } = await run('EXPLAIN MATCH (:Duti)-[:FOUNDEDON]->(b) RETURN b.citacion');
    expect(complaints.filter((complaint) => !isOfUnstated(complaint))).toEqual(
      expect.arrayContaining(
        ['Duti', 'FOUNDEDON', 'citacion'].map((name) => expect.stringContaining(`\`${name}\``)),
      ),
    );
  });

  it('finds no chain for passports: a link is missing', async () => {
    const cypher = altered(
      'From the Act down to the division',
      '戸籍に関する事務',
      '旅券の申請受理・交付',
    );
    expect((await run(cypher)).rows).toEqual([]);
  });

  it.each([
    ['validFrom', '2026-04-01', 5],
    ['validFrom', '2026-04-02', 0],
    ['validTo', '2026-04-01', 5],
    ['validTo', '2026-03-31', 0],
  ])('of an assignment with %s %s shows %i bases on 1 April 2026', async (property, day, left) => {
    const session = driver.session({ database: testDatabase });
    const transaction = session.beginTransaction();
    await transaction.run(
      `MATCH (:Organization {name: '保護課'})-[:PERFORMS]->(a) SET a.${property} = $day`,
      { day },
    );
    const { records } = await transaction.run(examples.get('The bases that hold on a day') ?? '');
    await transaction.rollback();
    await session.close();
    expect(records).toHaveLength(left);
  });

  it('names the constraints and indexes that publication makes', async () => {
    const documented = [...text.matchAll(/^\| `(konkyo_\w+)`/gm)].map(([, name]) => name);
    const ofKinds = allKinds.map((kind) => `konkyo_${kind.toLowerCase()}`);
    const { rows } = await run(
      "SHOW INDEXES YIELD name WHERE name STARTS WITH 'konkyo_' AND NOT name CONTAINS 'tests'",
    );
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set([...documented, ...ofKinds]));
  });

  it('names the labels and properties that only Neo4j has', async () => {
    const documented = new Map(
      [...text.matchAll(/^\| `(\w+)` \|.*\| ([\w, ]+) \|$/gm)].map(([, label = '', names = '']) => [
        label,
        names.split(', '),
      ]),
    );
    const { rows } = await run(
      `MATCH (n:Pointer|Release|LookupKey|Lock) UNWIND keys(n) AS property
       RETURN DISTINCT labels(n)[0] AS label, property
       UNION MATCH (n:Searchable) UNWIND keys(n) AS property
       WITH property WHERE property STARTS WITH 'search'
       RETURN DISTINCT 'Searchable' AS label, property`,
    );
    expect(new Set(rows.map(({ label }) => label)).size).toBe(5);
    for (const { label, property } of rows) {
      expect(documented.get(String(label)), String(label)).toContain(property);
    }
  });
});
