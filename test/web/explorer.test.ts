/** The explorer as a person uses it: in a real browser, against the real service. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { canBrowse } from './chromium.ts';
import { useExplorer } from './use-explorer.ts';

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
  const visit = useExplorer();
  beforeAll(() =>
    visit.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: visit.url }),
  );

  const search = () => visit.page.getByRole('combobox');
  const { open } = visit;

  test('leads from パスポート to the chain, its quotes, another day, and a link that keeps both', async () => {
    await open('/');
    await search().fill('パスポート');
    await visit.page.getByRole('option', { name: /旅券の申請受理・交付/ }).click();
    await visit.page.getByRole('heading', { level: 1, name: /旅券の申請受理・交付/ }).waitFor();
    // The sentence fit to be quoted, and the hole that it does not hide.
    expect(await visit.page.getByRole('article').innerText()).toContain('区民課が行う');
    const hole = visit.page.getByRole('button', { name: /欠けている根拠：事務の移譲/ });
    await hole.click();
    const details = visit.page.getByRole('dialog');
    expect(await details.innerText()).toContain('熊本県の事務処理の特例に関する条例');
    await visit.page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });

    // The provision's own words stand behind its card.
    await visit.page.getByRole('button', { name: /旅券法第8条第1項/ }).click();
    expect(await details.innerText()).toContain('当該申請者に交付する。');
    await details.getByRole('button', { name: '閉じる' }).click();

    await visit.page.getByLabel('基準日').fill('2026-04-01');
    await visit.page.getByText('2026年4月1日', { exact: true }).waitFor();
    await visit.page.getByRole('button', { name: '固定リンクをコピー' }).click();
    const link = await visit.page.evaluate<string>('navigator.clipboard.readText()');
    const { searchParams } = new URL(link);
    expect(searchParams.get('asOf')).toBe('2026-04-01');
    expect(searchParams.get('release')).toMatch(/^release\/[0-9a-f]{16}$/);
    await visit.page.goto(link);
    await visit.page.getByText('2026年4月1日', { exact: true }).waitFor();
  }, 60_000);

  test('needs no mouse', async () => {
    await open('/');
    await visit.page.keyboard.press('Tab');
    await expect
      .poll(() => visit.page.evaluate('document.activeElement?.textContent'))
      .toBe('本文へ移動');
    await search().focus();
    await visit.page.keyboard.type('旅券');
    await visit.page.getByRole('option').first().waitFor();
    await visit.page.keyboard.press('ArrowDown');
    expect(await search().getAttribute('aria-activedescendant')).toMatch(/-0$/);
    await visit.page.keyboard.press('Enter');
    const card = visit.page.getByRole('button', { name: /^区民課/ });
    await card.focus();
    await visit.page.keyboard.press('Enter');
    await visit.page.getByRole('dialog').waitFor();
    await visit.page.keyboard.press('Escape');
    // The focus is back where it was.
    await expect
      .poll(() => visit.page.evaluate("document.activeElement?.getAttribute('aria-label')"))
      .toMatch(/^区民課/);
  }, 60_000);

  test('takes a sentence, and leads to its answer', async () => {
    await open('/');
    await search().fill('旅券の交付を区民課に割り当てている根拠は？');
    await visit.page.keyboard.press('Enter');
    await visit.page.getByText('事務の根拠についての質問と読んだ').waitFor();
    await visit.page.getByRole('link', { name: '回答の全体を見る' }).click();
    await visit.page.getByRole('heading', { level: 1, name: /旅券の申請受理・交付/ }).waitFor();
  }, 60_000);

  test('asks nothing while an input method is composing', async () => {
    const asked: string[] = [];
    visit.page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('query Suggestions')) asked.push(body);
    });
    await open('/');
    await search().focus();
    const session = await visit.page.context().newCDPSession(visit.page);
    for (const text of ['り', 'りょ', 'りょけん']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await visit.page.waitForTimeout(200);
    }
    expect(asked).toEqual([]);
    await session.send('Input.insertText', { text: '旅券' });
    await visit.page.getByRole('option').first().waitFor();
    expect(asked).toHaveLength(1);
  }, 60_000);

  test('names what is near where a name is unknown', async () => {
    await visit.page.goto(
      `${visit.url}/trace?duty=${encodeURIComponent('パスポー')}&city=city/431001`,
    );
    await visit.page.getByRole('heading', { level: 1, name: '見つかりませんでした' }).waitFor();
    visit.passOverRefusals();
  }, 60_000);

  test('says so where the service is away, and goes on when it is back', async () => {
    await open('/');
    await visit.page.route('**/graphql', (route) => route.abort());
    await search().fill('旅券');
    const told = visit.page.getByRole('search').getByRole('status');
    await told.filter({ hasText: '候補を取得できませんでした。' }).waitFor({ timeout: 20_000 });
    await visit.page.unroute('**/graphql');
    await search().fill('旅券の');
    await visit.page.getByRole('option').first().waitFor();
    visit.complaints.length = 0;
  }, 60_000);

  test('saves the picture as SVG and as PNG', async () => {
    await open('/trace?duty=duty/passport&city=city/431001');
    const file = async (button: string) => {
      const waiting = visit.page.waitForEvent('download');
      await visit.page.getByRole('button', { name: button }).click();
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
    const link = visit.page.getByRole('link', { name: 'GraphQL で開く' });
    const { pathname, hash } = new URL((await link.getAttribute('href')) ?? '', visit.url);
    expect(pathname).toBe('/playground/');
    expect(new URLSearchParams(hash.slice(1)).get('query')).toContain('query Chain');
  }, 60_000);

  describe.each(pages)('%s', (name, address, ja, en) => {
    test('speaks Japanese, and English when asked', async () => {
      await open(address);
      await expect.poll(() => visit.page.locator('main').innerText()).toContain(ja);
      expect(await visit.page.evaluate('document.documentElement.lang')).toBe('ja');
      await visit.page.getByRole('button', { name: 'English' }).click();
      await expect.poll(() => visit.page.locator('main').innerText()).toContain(en);
      expect(await visit.page.evaluate('document.documentElement.lang')).toBe('en');
    }, 60_000);

    test('fits narrow and wide screens, by day and by night, and axe has nothing against it', async () => {
      await open(address);
      await visit.page.waitForLoadState('networkidle');
      for (const width of [360, 1440]) {
        await visit.page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await visit.page.emulateMedia({ colorScheme });
          const path = join(screenshots, `${name}-${width}-${colorScheme}.png`);
          await visit.page.screenshot({ path, fullPage: true });
          const wide = await visit.page.evaluate('document.documentElement.scrollWidth');
          expect(wide, `${width} ${colorScheme}`).toBeLessThanOrEqual(width);
          expect(await violationsOf(visit.page), `${width} ${colorScheme}`).toEqual([]);
        }
      }
    }, 60_000);
  });
});
