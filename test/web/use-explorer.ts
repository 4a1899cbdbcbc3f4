/** A page for each test of a file, of one service and one browser. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type RunningService, startService } from '../support/service.ts';
import { builtPages } from './built-pages.ts';
import { freshBrowser } from './chromium.ts';
import { listen } from './complaints.ts';

export interface Visit {
  readonly url: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained of in this test, for one that expects something of it. */
  readonly complaints: string[];
  /** Goes to an address and waits for its head. */
  open(address: string): Promise<void>;
  /** Browsers log each answer that is not 200: for a test in which the service answers 400. */
  passOverRefusals(): void;
}

/**
 * Opens the explorer for the tests of a `describe`. Whatever they look at, a page keeps to its own origin and to its
 * security policy: each test fails that leaves a complaint of the browser.
 * @param start the service, where it is not the one of the curated data
 */
export function useExplorer(start: () => Promise<RunningService> = startService): Visit {
  let service: RunningService | undefined;
  let browser: Awaited<ReturnType<typeof freshBrowser>> | undefined;
  let page: Page | undefined;
  let complaints: string[] = [];

  beforeAll(async () => {
    await builtPages('explorer');
    service = await start();
    browser = await freshBrowser();
    complaints = listen(browser.context, service.url);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });
  beforeEach(async () => {
    page = await browser?.context.newPage();
  });
  afterEach(async () => {
    await page?.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  const visit: Visit = {
    get url() {
      return opened(service).url;
    },
    get context() {
      return opened(browser).context;
    },
    get page() {
      return opened(page);
    },
    get complaints() {
      return complaints;
    },
    open: async (address) => {
      await visit.page.goto(visit.url + address);
      await visit.page.getByRole('heading', { level: 1 }).waitFor();
    },
    passOverRefusals: () => {
      const others = complaints.splice(0).filter((one) => !/status of 400/.test(one));
      expect(others).toEqual([]);
    },
  };
  return visit;
}

function opened<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('the explorer is open in tests only');
  return one;
}
