/** What the explorer says before all is there, where something is amiss, and on paper. */
import { describe, expect, test } from 'vitest';
import { canBrowse } from './chromium.ts';
import { useExplorer } from './use-explorer.ts';

const passport = '/trace?duty=duty/passport&city=city/431001';

describe.skipIf(!canBrowse())('the explorer', () => {
  const visit = useExplorer();

  const words = () => visit.page.locator('main').innerText();

  test.each([360, 1440])(
    'says the answer before the rest is read, and leaves it in its place (%i)',
    async (width) => {
      await visit.page.setViewportSize({ width, height: 900 });
      let goOn = () => {};
      const held = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      await visit.page.route('**/assets/shared-*.js', async (route) => {
        await held;
        await route.continue();
      });
      await visit.page.goto(visit.url + passport, { waitUntil: 'commit' });
      const sentence = visit.page.getByText('区民課が行う').first();
      await sentence.waitFor();
      expect(await visit.page.getByRole('button').count()).toBe(0);
      const before = await sentence.boundingBox();
      goOn();
      await visit.page.getByRole('button', { name: '印刷' }).waitFor();
      const after = await sentence.boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(2);
      expect(after?.height).toBe(before?.height);
    },
    60_000,
  );

  test('says the answer where no script runs, in the language of the address, and asks for nothing twice', async () => {
    const asked: string[] = [];
    visit.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit.page.route('**/assets/*.js', (route) => route.abort());
    await visit.page.goto(`${visit.url}${passport}&lang=en`);
    expect(await words()).toContain('is performed by the Residents Division');
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await visit.page.title()).toMatch(/passports — Kumamoto City \| Konkyo$/);
    await visit.page.unroute('**/assets/*.js');
    visit.complaints.length = 0;
    await visit.page.goto(`${visit.url}${passport}&lang=en`);
    await visit.page.getByRole('button', { name: 'Print' }).waitFor();
    expect(asked).not.toContain('/graphql');
  }, 60_000);

  test.each([
    ['/duty/passport', 'DutyPage', '旅券の申請受理・交付'],
    ['/city/431001', 'CityPage', '熊本市'],
    ['/city/431001?asOf=2026-04-01&lang=en', 'CityPage', 'Kumamoto City'],
    ['/ward/431052', 'WardPage', '北区'],
    ['/org/431001/kumin-ka', 'OrganizationPage', '区民課'],
    ['/duty/nothing-of-the-sort', 'DutyPage', '見つかりませんでした'],
  ])(
    'shows %s of the answer that came with it',
    async (address, question, head) => {
      const asked: string[] = [];
      visit.page.on('request', (request) => asked.push(request.postData() ?? ''));
      await visit.page.goto(visit.url + address);
      await visit.page.getByRole('heading', { level: 1, name: head }).waitFor();
      expect(asked.filter((body) => body.includes(`query ${question}(`))).toEqual([]);
    },
    60_000,
  );

  test('says first that a link was made for another release', async () => {
    await visit.page.goto(`${visit.url}${passport}&release=release/0123456789abcdef`);
    const first = visit.page.locator('article > *').first();
    await first.waitFor();
    expect(await first.innerText()).toContain('release/0123456789abcdef');
  }, 60_000);

  test('speaks of an unknown name in the reader’s language', async () => {
    const address = `/trace?duty=${encodeURIComponent('存在しない事務')}&city=city/431001`;
    await visit.page.goto(visit.url + address);
    await visit.page.getByRole('heading', { name: 'お探しの事務は見つかりませんでした' }).waitFor();
    expect(await words()).not.toMatch(/[A-Za-z]{3}/);
    await visit.page.goto(`${visit.url}${address}&lang=en`);
    await visit.page.getByRole('heading', { name: 'No such duty was found' }).waitFor();
    visit.passOverRefusals();
  }, 60_000);

  test.each([
    ['STORE_UNAVAILABLE', 503, '現在、データを参照できません', 'The data cannot be read'],
    ['QUERY_TOO_LARGE', 400, '一度に答えられる範囲を超えています', 'This is more than can be'],
    ['INTERNAL_SERVER_ERROR', 500, '表示できませんでした', 'This page could not be shown'],
  ])(
    'says in words what %s means, and asks again',
    async (code, status, ja, en) => {
      await visit.page.route('**/graphql', (route) =>
        route.fulfill({
          status,
          contentType: 'application/graphql-response+json',
          body: JSON.stringify({ errors: [{ message: 'for programmers', extensions: { code } }] }),
        }),
      );
      await visit.page.goto(`${visit.url}/compare?duty=duty/passport`);
      await visit.page.getByRole('heading', { name: ja }).waitFor({ timeout: 20_000 });
      expect(await words()).not.toContain('for programmers');
      await visit.page.getByRole('button', { name: 'English' }).click();
      await visit.page.getByRole('heading', { name: en }).waitFor({ timeout: 20_000 });
      await visit.page.unroute('**/graphql');
      await visit.page.getByRole('button', { name: 'Try again' }).click();
      await visit.page.getByRole('heading', { level: 1, name: 'passport' }).waitFor();
      visit.complaints.length = 0;
    },
    60_000,
  );

  test('prints a chain as a report: question, release, every chain, missing links, sources', async () => {
    await visit.page.goto(visit.url + passport);
    await visit.page.getByRole('button', { name: '印刷' }).waitFor();
    expect(await words()).not.toContain('事務の根拠に関する報告');
    await visit.page.emulateMedia({ media: 'print' });
    await visit.page.getByRole('heading', { level: 1, name: '事務の根拠に関する報告' }).waitFor();
    const paper = await visit.page.locator('body').innerText();
    expect(paper).toMatch(/release\/[0-9a-f]{16}\s+SHA-256 [0-9a-f]{64}/);
    for (const said of [
      '区民課が行う',
      '欠けている根拠：事務の移譲',
      '都道府県知事は、一般旅券の発給の申請を受理するに当たり',
      '連鎖の確実さは、最も弱い段の確実さである。',
      'https://laws.e-gov.go.jp/law/326AC0000000267',
    ]) {
      expect(paper).toContain(said);
    }
    // What the report of the command bears: the hash of the answer, and where in a law a quote stands.
    const asked = await visit.page.request.post(`${visit.url}/graphql`, {
      data: {
        query: `{ trace(duty: { name: "パスポート" }, city: { name: "熊本市" }) { proof { sha256 } } }`,
      },
    });
    const { trace } = (await asked.json()).data;
    expect(paper).toContain(trace.proof.sha256);
    const captions = await visit.page.locator('figcaption').allInnerTexts();
    expect(captions).toContain('旅券法（昭和二十六年法律第二百六十七号） 第3条第1項');
    expect(captions).toContain('本市における本庁と区役所機能の役割分担について 8頁');
    for (const onlyOnScreen of ['コピー', 'GraphQL', '基準日を']) {
      expect(paper).not.toContain(onlyOnScreen);
    }
    await visit.page.emulateMedia({ media: 'screen' });
    await expect.poll(words).not.toContain('事務の根拠に関する報告');
  }, 60_000);

  test('prints a duty with its sources and the release', async () => {
    await visit.page.goto(`${visit.url}/duty/passport`);
    await visit.page.getByRole('heading', { level: 1, name: /旅券/ }).waitFor();
    await visit.page.emulateMedia({ media: 'print' });
    await visit.page.getByText('印刷日').waitFor();
    expect(await words()).toMatch(/release\/[0-9a-f]{16}\s+SHA-256 [0-9a-f]{64}/);
    expect(await words()).not.toContain('GraphQL');
  }, 60_000);

  test('shows where a source can be read, and sorts tables on a narrow screen too', async () => {
    await visit.page.setViewportSize({ width: 360, height: 900 });
    await visit.page.goto(`${visit.url}/about`);
    const address = 'https://laws.e-gov.go.jp/law/326AC0000000267';
    expect(await visit.page.getByRole('link', { name: address }).getAttribute('href')).toBe(
      address,
    );
    const table = visit.page.getByRole('region', { name: '種類ごとの件数' });
    const head = table.getByRole('button', { name: '件数' });
    await head.focus();
    expect((await head.boundingBox())?.height).toBeGreaterThan(20);
    await visit.page.keyboard.press('Enter');
    const counts = (await table.locator('td[data-title=件数]').allInnerTexts()).map((text) =>
      Number(text.replaceAll(',', '')),
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  }, 60_000);

  test('says how much of the matrix is shown, and opens a search in the playground', async () => {
    await visit.page.goto(`${visit.url}/compare`);
    await visit.page
      .getByRole('status')
      .filter({ hasText: /^事務の割当て \d+ 件$/ })
      .waitFor();
    await visit.page.goto(`${visit.url}/search?text=${encodeURIComponent('旅券')}`);
    const link = visit.page.getByRole('link', { name: 'GraphQL で開く' });
    expect(await link.getAttribute('href')).toContain('SearchPage');
  }, 60_000);
});
