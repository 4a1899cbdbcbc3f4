/** First visits of a page of the service, each with a browser of its own that has stored nothing. */
import type { BrowserContext } from 'playwright-core';
import { freshBrowser } from '../test/web/chromium.ts';
import { serve } from './konkyo.ts';

/**
 * What so many visits tell; one more goes before them and warms the service.
 * @param visit the address of the service is its `origin`
 */
export async function firstVisits<T>(
  count: number,
  visit: (context: BrowserContext, origin: string) => Promise<T>,
): Promise<readonly T[]> {
  const service = await serve();
  try {
    const told: T[] = [];
    for (let visits = 0; visits <= count; visits += 1) {
      const browser = await freshBrowser();
      try {
        told.push(await visit(browser.context, service.origin));
      } finally {
        await browser.close();
      }
    }
    return told.slice(1);
  } finally {
    await service.end();
  }
}
