import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, neo4jForTests, testDatabase } from '../../support/neo4j/connection.ts';

const access = neo4jForTests();

describe.skipIf(access === null)('a Neo4j for tests', () => {
  const database = testDatabase;
  let driver: Driver;
  beforeAll(async () => {
    const { uri, username, password } = access ?? { uri: '', username: '', password: '' };
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
    });
    await freshDatabase(driver);
  });
  afterAll(async () => {
    await freshDatabase(driver);
    await driver.close();
  });

  const rows = async (statement: string, parameters: Record<string, unknown> = {}) =>
    (await driver.executeQuery(statement, parameters, { database })).records.map((row) =>
      row.toObject(),
    );

  it('answers', async () => {
    expect(await rows('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('finds a word inside Japanese text, where no spaces are', async () => {
    await rows(
      `CREATE FULLTEXT INDEX tasks FOR (n:Task) ON EACH [n.title, n.text]
       OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
    );
    await rows('UNWIND $tasks AS task CREATE (n:Task) SET n = task', {
      tasks: [
        { title: '渡航の書類', text: '一般旅券発給申請の受付と交付' },
        { title: '住民票の写し', text: '住民票の写しの交付' },
      ],
    });
    await rows('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    const search = `CALL db.index.fulltext.queryNodes('tasks', $words) YIELD node
                    RETURN node.title AS title ORDER BY title`;
    expect(await rows(search, { words: '旅券' })).toEqual([{ title: '渡航の書類' }]);
    expect(await rows(search, { words: '交付' })).toHaveLength(2);
  });

  it('is empty again when a test wants a fresh database', async () => {
    await rows('CREATE CONSTRAINT only_one FOR (n:Task) REQUIRE n.title IS UNIQUE');
    await rows(`CREATE (hub:Hub) WITH hub
                UNWIND range(1, 25000) AS n CREATE (hub)-[:HAS]->(:Leaf {n: n})`);
    await freshDatabase(driver);
    expect(await rows('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
    expect(await rows('SHOW CONSTRAINTS')).toEqual([]);
    expect(await rows("SHOW INDEXES YIELD name WHERE name IN ['tasks', 'only_one']")).toEqual([]);
  });
});
