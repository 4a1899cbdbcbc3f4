import fc from 'fast-check';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriver } from '../../../src/store/neo4j/connection.ts';
import { comparable, Writer } from '../../../src/store/neo4j/cypher.ts';
import type { Neo4jTarget } from '../../../src/store/neo4j/target.ts';
import { neo4jForTests, testDatabase } from '../../support/neo4j/connection.ts';

const access = neo4jForTests();
const target: Neo4jTarget = {
  ...(access ?? { uri: 'bolt://127.0.0.1', username: '', password: '' }),
  database: testDatabase,
};

/** What has a meaning in Cypher, alone and beside any character that UTF-8 can hold. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom("'", '"', '`', '\\', 'u', '\\u0027', '\\u005c', '0027', '//', '/*', '\n', '$'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe.skipIf(access === null)('a text that is written as a literal', () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openDriver(target);
  });
  afterAll(() => driver.close());

  it('is to Neo4j what it is as a parameter, whatever is in it', async () => {
    const writer = new Writer();
    // With this character in front it is not left a parameter.
    const texts = fc.sample(anyText, 500).map((text) => `﨑${text}`);
    const equal = texts.map((text) => `${comparable(writer, text)} = ${writer.parameter(text)}`);
    const { records } = await driver.executeQuery(
      `RETURN [${equal.join(', ')}] AS equal`,
      writer.parameters,
      { database: testDatabase },
    );
    const wrong = texts.filter((_, i) => records[0]?.get('equal')[i] !== true);
    expect(wrong).toEqual([]);
    expect(Object.keys(writer.parameters)).toHaveLength(texts.length);
  });
});
