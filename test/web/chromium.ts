import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const { CI, KONKYO_CHROMIUM } = process.env;

/** Debian's browser, or the one that the environment names. */
export const chromiumPath = KONKYO_CHROMIUM ?? '/usr/bin/chromium';

/**
 * Whether browser tests can run here. In CI they must, so there they fail rather than being
 * passed over; elsewhere one line says that they were.
 */
export function canBrowse(): boolean {
  if (existsSync(chromiumPath) || CI) return true;
  console.warn(`No Chromium at ${chromiumPath} (KONKYO_CHROMIUM): browser tests are skipped.`);
  return false;
}

/** A browser that has never been used, and that talks to nobody on its own account. */
export async function freshBrowser(): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'konkyo-chromium-'));
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    locale: 'ja-JP',
    viewport: { width: 1440, height: 900 },
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(userDataDir, { recursive: true, force: true });
    },
  };
}
