/** The explorer in a browser with a slowed processor: when the chain is seen, and how much is loaded for it. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { chromiumPath } from '../../test/web/chromium.ts';
import { firstVisits } from '../first-visits.ts';
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
    const seen = await firstVisits(visits, visited);
    const times = seen.map(({ paint }) => paint);
    const sizes = await Promise.all(seen.map(({ scripts }) => zippedKilobytes(scripts)));
    return [
      resultOf('explorer: largest contentful paint', 'ms', times, { target: { atMost: 1_000 } }),
      resultOf('explorer: scripts of the chain page', 'kB', sizes, {
        target: { atMost: 200 },
        note: 'gzipped, all of them',
      }),
    ];
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
  // Playwright's own ways to wait would have the page read a long script first, on its slow processor.
  const isDrawn = "document.querySelector('main svg') !== null";
  for (let waited = 0, drawn = false; !drawn; waited += 200) {
    if (waited > 30_000) throw new Error('the chain was not drawn within 30 seconds');
    await page.waitForTimeout(200);
    const { result } = await session.send('Runtime.evaluate', { expression: isDrawn });
    drawn = result.value === true;
  }
  await page.getByText('区民課が行う').first().waitFor();
  await page.waitForTimeout(500);
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
