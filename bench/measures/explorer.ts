/** The explorer in a browser with a slowed processor: when the chain is seen, and how much is loaded for it. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { chromiumPath, freshBrowser } from '../../test/web/chromium.ts';
import { serve } from '../konkyo.ts';
import { progress } from '../progress.ts';
import { type Measurement, resultOf } from '../result.ts';

const built = fileURLToPath(new URL('../../dist/web/explorer/', import.meta.url));
const address = '/trace?duty=duty/passport&city=city/431001';
const visits = 7;
/** How many times slower than this machine. */
const slowdown = 4;

export const explorer: Measurement = {
  title: `the explorer's chain page, ${visits} first visits with the processor slowed ${slowdown} times`,
  async measure() {
    if (!existsSync(built) || !existsSync(chromiumPath)) {
      progress('  skipped: the pages are not built (npm run build), or there is no Chromium');
      return [];
    }
    const service = await serve();
    try {
      const times: number[] = [];
      const sizes: number[] = [];
      // The first visit warms the service.
      for (let visit = 0; visit <= visits; visit += 1) {
        const browser = await freshBrowser();
        try {
          const { paint, scripts } = await visited(browser.context, service.origin);
          if (visit === 0) continue;
          times.push(paint);
          sizes.push(await zippedKilobytes(scripts));
        } finally {
          await browser.close();
        }
      }
      return [
        resultOf('explorer: largest contentful paint', 'ms', times, { target: { atMost: 1_000 } }),
        resultOf('explorer: scripts of the chain page', 'kB', sizes, {
          target: { atMost: 200 },
          note: 'gzipped, all of them',
        }),
      ];
    } finally {
      await service.end();
    }
  },
};

async function visited(context: BrowserContext, origin: string) {
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.push(pathname);
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(origin + address);
  await page.getByText('区民課が行う').first().waitFor();
  await page.waitForTimeout(1_500);
  const paint = await page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true });
  })`);
  return { paint, scripts };
}

async function zippedKilobytes(scripts: readonly string[]): Promise<number> {
  const names = new Set(await readdir(built, { recursive: true }));
  let bytes = 0;
  for (const script of scripts) {
    const name = script.slice(1);
    if (names.has(name)) bytes += gzipSync(await readFile(path.join(built, name))).length;
  }
  return bytes / 1000;
}
