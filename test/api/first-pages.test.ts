/** Pages that come with their answers, and go as they were built where there is none. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstPages } from '../../src/api/first-pages.ts';

describe('a page', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'konkyo-first-pages-'));
    for (const name of ['explorer', 'explorer-service']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'explorer', 'index.html'), '<p>built</p>');
    await writeFile(
      join(folder, 'explorer-service', 'first-page.js'),
      `export const firstQuestion = ({ pathname, searchParams }) =>
         pathname === '/asks' ? { query: 'who', variables: { city: searchParams.get('city') } } : undefined;
       export const withAnswer = (page, _address, answer) => page + answer;`,
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('that asks has the answer to its own question in it', async () => {
    const pageAt = await firstPages(folder, async ({ query, variables }) =>
      [query, variables['city']].join(' '),
    );
    expect(await pageAt('/asks?city=熊本市')).toBe('<p>built</p>who 熊本市');
  });

  test('that asks nothing goes as it was built', async () => {
    const pageAt = await firstPages(folder, async () => 'an answer');
    expect(await pageAt('/silent')).toBeUndefined();
  });

  test('of which the question is not answered, or fails, goes as it was built', async () => {
    const unanswered = await firstPages(folder, async () => undefined);
    const failing = await firstPages(folder, async () => {
      throw new Error('the store is away');
    });
    expect(await unanswered('/asks')).toBeUndefined();
    expect(await failing('/asks')).toBeUndefined();
  });

  test('does not wait for an answer that does not come', async () => {
    const pageAt = await firstPages(folder, () => new Promise(() => {}));
    expect(await pageAt('/asks')).toBeUndefined();
  });
});
