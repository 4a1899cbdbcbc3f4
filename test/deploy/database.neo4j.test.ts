/** What docker-compose.yml says to the database, said to a real one. */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jForTests } from '../support/neo4j/connection.ts';
import { serviceOf } from './compose.ts';

const access = neo4jForTests();
const { uri, username, password } = access ?? { uri: '', username: '', password: '' };

/** The setting of neo4j.conf that a variable stands for: `_` is a point, `__` an underscore. */
const settingOf = (variable: string) =>
  variable
    .replace(/^NEO4J_/, '')
    .replaceAll('_', '.')
    .replaceAll('..', '_');

/** Users belong to the server, which may be somebody's: never the account of a service. */
const reader = 'konkyo_tests_reader';

/** What the service `accounts` says, with an account and a password for a test. */
function statement(readerPassword: string): string {
  const text = serviceOf('accounts').command?.join('\n') ?? '';
  const [, cypher = ''] = /^echo "(.*);"/.exec(text) ?? [];
  return cypher
    .replace(' USER konkyo ', ` USER ${reader} `)
    .replace('$$READER_PASSWORD', readerPassword);
}

describe.skipIf(access === null)('the database', () => {
  let driver: Driver;
  const onSystem = (text: string) => driver.executeQuery(text, {}, { database: 'system' });
  beforeAll(() => {
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  });
  afterAll(async () => {
    if (access === null) return;
    await onSystem(`DROP USER ${reader} IF EXISTS`);
    await driver.close();
  });

  async function readerCounts(readerPassword: string): Promise<unknown> {
    await using other = neo4j.driver(uri, neo4j.auth.basic(reader, readerPassword));
    const { records } = await other.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' });
    return records[0]?.get('one').toNumber();
  }

  it('knows every setting that it is given: it would not start with another', async () => {
    const { records } = await onSystem('SHOW SETTINGS YIELD name');
    const known = new Set(records.map((record) => record.get('name')));
    const given = Object.keys(serviceOf('neo4j').environment).filter(
      (name) => name !== 'NEO4J_AUTH',
    );
    expect(given.length).toBeGreaterThan(0);
    expect(given.map(settingOf).filter((name) => !known.has(name))).toEqual([]);
  });

  it('makes the reader’s account, as often as it is told, with the password of the last time', async () => {
    await onSystem(statement('first-password'));
    await onSystem(statement('first-password'));
    expect(await readerCounts('first-password')).toBe(1);
    await onSystem(statement('second-password'));
    expect(await readerCounts('second-password')).toBe(1);
    await expect(readerCounts('first-password')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });
});
