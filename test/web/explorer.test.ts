/** The explorer as a person uses it: in a real browser, against the real service. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startService } from '../support/service.ts';
import { violationsOf } from './axe.ts';
import { builtPages } from './built-pages.ts';
import { canBrowse, freshBrowser } from './chromium.ts';
import { listen } from './complaints.ts';

const screenshots = fileURLToPath(new URL('../../screenshots', import.meta.url));

/** Every page by its address, and words that it must show in Japanese and in English. */
const pages: readonly (readonly [name: string, address: string, ja: string, en: string])[] = [
  ['home', '/', '区役所の事務の根拠を、法律から課までたどる', 'from the Act down to the division'],
  ['trace', '/trace?duty=duty/passport&city=city/431001', '旅券の申請受理・交付', 'Chain of'],
  [
    'trace-without-chain',
    '/trace?duty=duty/passport&city=city/271403',
    '欠けている根拠',
    'Missing link',
  ],
  ['duty', '/duty/passport', '旅券法第3条第1項', 'Basis in national law'],
  ['cities', '/cities', '堺市', 'Designated cities'],
  ['city', '/city/431001', '区民課', 'Wards'],
  ['ward', '/ward/431010', '中央区', 'Units that serve this ward'],
  ['organization', '/org/431001/kumin-ka', '所掌する事務', 'Work that it performs'],
  ['act', '/law/326AC0000000267', '旅券法', 'Provisions collected'],
  ['provision', '/law/326AC0000000267/Mp-At_3-Pr_1', 'この規定を根拠とする事務', 'Work that rests'],
  ['policy', '/jp/431001/hoshin/kuyakusho-to-no-arikata', '策定の経過', 'How it came about'],
  ['search', '/search?text=%E6%97%85%E5%88%B8', '旅券', 'Results for'],
  ['about', '/about', '種類ごとの件数', 'Nodes by kind'],
  [
    'impact',
    `/impact?provision=${encodeURIComponent('law/322AC0000000067#Mp-At_252_20-Pr_2')}`,
    '影響が及ぶもの',
    'What it reaches',
  ],
  ['amendments', '/amendments', '今後施行される改正', 'take effect within a year'],
  ['gaps', '/gaps?city=city/431001', '根拠の記載なし', 'no basis stated'],
  ['audit', '/audit?city=city/431001', '最も確かな連鎖の確実さ', 'Certainty of the best chain'],
  [
    'ask',
    `/ask?question=${encodeURIComponent('旅券の交付を区民課に割り当てている根拠は？')}`,
    '回答の全体を見る',
    'See the whole answer',
  ],
  ['compare', '/compare', '方針の比較', 'Policies side by side'],
  ['compare-duty', '/compare?duty=duty/passport', '分からない', 'is not known'],
  ['nowhere', '/duty/nothing-of-the-sort', '見つかりませんでした', 'This was not found'],
];

describe.skipIf(!canBrowse())('the explorer in a browser', () => {
  let service: Awaited<ReturnType<typeof startService>>;
  let browser: Awaited<ReturnType<typeof freshBrowser>>;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    await builtPages('explorer');
    service = await startService();
    browser = await freshBrowser();
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: service.url,
    });
    complaints = listen(browser.context, service.url);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  beforeEach(async () => {
    page = await browser.context.newPage();
  });
  // Whatever a test looks at, the page keeps to its own origin and to its security policy.
  afterEach(async () => {
    await page.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  const search = () => page.getByRole('combobox');
  const open = async (address: string) => {
    await page.goto(service.url + address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

  test('leads from パスポート to the chain, its quotes, another day, and a link that keeps both', async () => {
    await open('/');
    await search().fill('パスポート');
    await page.getByRole('option', { name: /旅券の申請受理・交付/ }).click();
    await page.getByRole('heading', { level: 1, name: /旅券の申請受理・交付/ }).waitFor();
    // The sentence fit to be quoted, and the hole that it does not hide.
    expect(await page.getByRole('article').innerText()).toContain('区民課が行う');
    const hole = page.getByRole('button', { name: /欠けている根拠：事務の移譲/ });
    await hole.click();
    const details = page.getByRole('dialog');
    expect(await details.innerText()).toContain('熊本県の事務処理の特例に関する条例');
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });

    // The provision's own words stand behind its card.
    await page.getByRole('button', { name: /旅券法第8条第1項/ }).click();
    expect(await details.innerText()).toContain('当該申請者に交付する。');
    await details.getByRole('button', { name: '閉じる' }).click();

    await page.getByLabel('基準日').fill('2026-04-01');
    await page.getByText('2026年4月1日', { exact: true }).waitFor();
    await page.getByRole('button', { name: '固定リンクをコピー' }).click();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    const { searchParams } = new URL(link);
    expect(searchParams.get('asOf')).toBe('2026-04-01');
    expect(searchParams.get('release')).toMatch(/^release\/[0-9a-f]{16}$/);
    await page.goto(link);
    await page.getByText('2026年4月1日', { exact: true }).waitFor();
  }, 60_000);

  test('needs no mouse', async () => {
    await open('/');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate('document.activeElement?.textContent'))
      .toBe('本文へ移動');
    await search().focus();
    await page.keyboard.type('旅券');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await search().getAttribute('aria-activedescendant')).toMatch(/-0$/);
    await page.keyboard.press('Enter');
    const card = page.getByRole('button', { name: /^区民課/ });
    await card.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    // The focus is back where it was.
    await expect
      .poll(() => page.evaluate("document.activeElement?.getAttribute('aria-label')"))
      .toMatch(/^区民課/);
  }, 60_000);

  test('takes a sentence, and leads to its answer', async () => {
    await open('/');
    await search().fill('旅券の交付を区民課に割り当てている根拠は？');
    await page.keyboard.press('Enter');
    await page.getByText('事務の根拠についての質問と読んだ').waitFor();
    await page.getByRole('link', { name: '回答の全体を見る' }).click();
    await page.getByRole('heading', { level: 1, name: /旅券の申請受理・交付/ }).waitFor();
  }, 60_000);

  test('asks nothing while an input method is composing', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('query Suggestions')) asked.push(body);
    });
    await open('/');
    await search().focus();
    const session = await page.context().newCDPSession(page);
    for (const text of ['り', 'りょ', 'りょけん']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await page.waitForTimeout(200);
    }
    expect(asked).toEqual([]);
    await session.send('Input.insertText', { text: '旅券' });
    await page.getByRole('option').first().waitFor();
    expect(asked).toHaveLength(1);
  }, 60_000);

  test('names what is near where a name is unknown', async () => {
    await page.goto(`${service.url}/trace?duty=${encodeURIComponent('パスポー')}&city=city/431001`);
    await page.getByRole('heading', { level: 1, name: '見つかりませんでした' }).waitFor();
    // The service answers 400 to it, which browsers log.
    expect(complaints.splice(0).filter((one) => !one.includes('400'))).toEqual([]);
  }, 60_000);

  test('says so where the service is away, and goes on when it is back', async () => {
    await open('/');
    await page.route('**/graphql', (route) => route.abort());
    await search().fill('旅券');
    await page.getByText('候補を取得できませんでした。').waitFor({ timeout: 20_000 });
    await page.unroute('**/graphql');
    await search().fill('旅券の');
    await page.getByRole('option').first().waitFor();
    complaints.length = 0;
  }, 60_000);

  test('saves the picture as SVG and as PNG', async () => {
    await open('/trace?duty=duty/passport&city=city/431001');
    const file = async (button: string) => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      return readFileSync(await (await waiting).path());
    };
    const svg = (await file('図を SVG で保存')).toString('utf8');
    expect(svg).toContain('旅券法第3条第1項');
    expect(svg).not.toMatch(/class=|var\(/);
    const png = await file('図を PNG で保存');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  }, 60_000);

  test('hands the query behind the page to the playground', async () => {
    await open('/trace?duty=duty/passport&city=city/431001');
    const link = page.getByRole('link', { name: 'GraphQL で開く' });
    const { pathname, hash } = new URL((await link.getAttribute('href')) ?? '', service.url);
    expect(pathname).toBe('/playground/');
    expect(new URLSearchParams(hash.slice(1)).get('query')).toContain('query Chain');
  }, 60_000);

  describe.each(pages)('%s', (name, address, ja, en) => {
    test('speaks Japanese, and English when asked', async () => {
      await open(address);
      await expect.poll(() => page.locator('main').innerText()).toContain(ja);
      expect(await page.evaluate('document.documentElement.lang')).toBe('ja');
      await page.getByRole('button', { name: 'English' }).click();
      await expect.poll(() => page.locator('main').innerText()).toContain(en);
      expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    }, 60_000);

    test('fits narrow and wide screens, by day and by night, and axe has nothing against it', async () => {
      await open(address);
      await page.waitForLoadState('networkidle');
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const path = join(screenshots, `${name}-${width}-${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true });
          const wide = await page.evaluate('document.documentElement.scrollWidth');
          expect(wide, `${width} ${colorScheme}`).toBeLessThanOrEqual(width);
          expect(await violationsOf(page), `${width} ${colorScheme}`).toEqual([]);
        }
      }
    }, 60_000);
  });
});
