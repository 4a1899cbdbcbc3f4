import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startService } from '../support/service.ts';
import { builtPages } from './built-pages.ts';
import { canBrowse, freshBrowser } from './chromium.ts';
import { listen } from './complaints.ts';

const screenshots = fileURLToPath(new URL('../../screenshots', import.meta.url));

describe('the built playground', () => {
  test('names no other machine that its page or its styles would load from', async () => {
    const folder = await builtPages('playground');
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((name) => /\.(html|css|svg)$/.test(name))) {
      const text = await readFile(join(folder, file), 'utf8');
      const loads = /(?:\b(?:src|href)\s*=\s*["']?|url\(\s*["']?|@import\s*["']?)(?:https?:)?\/\//;
      expect(text, file).not.toMatch(loads);
    }
  }, 60_000);
});

describe.skipIf(!canBrowse())('the playground in a browser', () => {
  let service: Awaited<ReturnType<typeof startService>>;
  let browser: Awaited<ReturnType<typeof freshBrowser>>;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    await builtPages('playground');
    service = await startService();
  }, 60_000);
  afterAll(() => service?.close());

  // A new reader for each test: nothing stored, no tabs of an earlier visit.
  beforeEach(async () => {
    browser = await freshBrowser();
    page = await browser.context.newPage();
    complaints = listen(browser.context, service.url);
  }, 30_000);

  // Whatever a test looks at, the page keeps to its own origin and to its security policy.
  afterEach(async () => {
    await browser?.close();
    expect(complaints).toEqual([]);
  });

  test('opens with the passport, and answers it with the Act and the division', async () => {
    await page.goto(`${service.url}/playground`);
    expect(await page.title()).toBe('Konkyo playground');
    await sees(page, 'query', 'query Passport');
    await sees(page, 'variables', 'パスポート');
    await run(page);
    await sees(page, 'answer', '旅券法');
    await sees(page, 'answer', '区民課');
  }, 60_000);

  test('opens a chosen example in a tab of its own, with its variables, and runs it', async () => {
    await page.goto(`${service.url}/playground/`);
    await sees(page, 'query', 'query Passport');
    await page.getByRole('link', { name: '条文を引用の形で引く' }).click();
    await sees(page, 'query', 'query ProvisionByCitation');
    await sees(page, 'variables', '地方自治法第252条の20第2項');
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'Passport',
      'ProvisionByCitation',
    ]);
    expect(new URL(page.url()).search).toBe('?example=provision');
    await run(page);
    await sees(page, 'answer', '"citation":');

    // Back to the first: its tab is used again.
    await page.getByRole('link', { name: '旅券（パスポート）の根拠' }).click();
    await sees(page, 'query', 'query Passport');
    await sees(page, 'variables', 'パスポート');
    expect(await page.getByRole('tab').count()).toBe(2);
  }, 60_000);

  test('opens the example that a link names', async () => {
    await page.goto(`${service.url}/playground/?example=not-collected`);
    await sees(page, 'query', 'query NotCollected');
    await sees(page, 'variables', '堺市');
  }, 60_000);

  test('never writes over a query that the reader has changed', async () => {
    await page.goto(`${service.url}/playground/?example=cities`);
    await sees(page, 'query', 'query Cities');
    await page.locator(panes.query).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('# mine');
    await sees(page, 'query', '# mine');
    await page.getByRole('link', { name: 'この答えの元になるデータ' }).click();
    await sees(page, 'query', 'query Dataset');
    await page.getByRole('tab', { name: 'Cities' }).click();
    await sees(page, 'query', '# mine');
  }, 60_000);

  test.each(['light', 'dark'] as const)(
    'is readable in %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${service.url}/playground/`);
      await sees(page, 'query', 'query Passport');
      await run(page);
      await sees(page, 'answer', '区民課');
      // Monaco colours an answer a moment after it has written it.
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(screenshots, `playground-${colorScheme}.png`) });
    },
    60_000,
  );
});

const panes = {
  query: '.graphiql-query-editor .view-lines',
  variables: '.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines',
  answer: '.result-window .view-lines',
};

/** Waits until the words stand in the pane, on the lines that are in view. */
async function sees(page: Page, pane: keyof typeof panes, words: string): Promise<void> {
  const lines = page.locator(panes[pane]);
  // Monaco breaks long lines and indents the rest, also in the middle of a Japanese word.
  const dense = (text: string) => text.replace(/\s/g, '');
  await expect
    .poll(async () => dense((await lines.textContent()) ?? ''), { timeout: 20_000 })
    .toContain(dense(words));
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Execute query/ }).click();
}
