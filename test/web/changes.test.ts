/** The explorer's page of changes as a person uses it: a real browser, a real service with three releases. */
import { readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { ReleaseFiles } from '../../src/store/release-files.ts';
import { type RunningService, startService } from '../support/service.ts';
import { violationsOf } from './axe.ts';
import { canBrowse } from './chromium.ts';
import { threeReleases } from './releases.ts';
import { useExplorer } from './use-explorer.ts';

const screenshots = fileURLToPath(new URL('../../screenshots', import.meta.url));

/** The head of a long page. */
const top = (width: number) => ({ x: 0, y: 0, width, height: 1600 });

describe.skipIf(!canBrowse())('the changes between releases in a browser', () => {
  let releases: Awaited<ReturnType<typeof threeReleases>>;
  const visit = useExplorer(async () => {
    releases = await threeReleases();
    return startService(releases.store, releases.archive);
  });
  const { open, passOverRefusals } = visit;

  const addressOf = (from: string, to: string, rest = '') =>
    `/changes?${new URLSearchParams({ from, to })}${rest}`;
  const usual = (rest = '') => addressOf(releases.ids.older, releases.ids.newer, rest);
  /** What is told of one node. */
  const itemOf = (id: string) =>
    visit.page.locator('main li', { has: visit.page.locator('h4') }).filter({
      has: visit.page.locator('h4, p').filter({ hasText: new RegExp(`(^|\\s)${id}$`) }),
    });
  /** One thing said of it, by its name. */
  const said = (id: string, property: string) =>
    itemOf(id)
      .locator('dl > div')
      .filter({ has: visit.page.locator('dt').getByText(property, { exact: true }) })
      .locator('dd');
  const list = () => visit.page.getByRole('heading', { level: 2, name: '変更の一覧' });

  test('compares what is served with the release before it, at an address that says both', async () => {
    await open('/about');
    await visit.page.locator('main').getByRole('link', { name: 'データの変更' }).click();
    await list().waitFor();
    const { searchParams, pathname } = new URL(visit.page.url());
    expect(pathname).toBe('/changes');
    expect(searchParams.get('from')).toBe(releases.ids.older);
    expect(searchParams.get('to')).toBe(releases.ids.newer);
    const options = visit.page.getByLabel('変更後のリリース').locator('option');
    expect(await options.filter({ hasText: '提供中' }).allInnerTexts()).toEqual([
      expect.stringContaining(releases.ids.newer),
    ]);
    // The file of the served one was written on 3 January 2026, the first of the three on the 1st.
    expect(await options.first().innerText()).toContain('2026/01/03');
    expect(await options.last().innerText()).toContain(releases.ids.oldest);
  }, 60_000);

  test('counts what came, went and is said otherwise, by kind', async () => {
    await open(usual());
    const rows = visit.page.getByRole('table').getByRole('row');
    // Added: 郵便による請求の受付. Removed: 𠮷野家跡地の管理 and 24 duties. The rest is said otherwise.
    await expect
      .poll(async () =>
        (await rows.allInnerTexts()).map((row) => row.split(/\s+/).filter(Boolean).join(' ')),
      )
      .toEqual([
        '種類 ＋追加 －削除 ～変更',
        '事務の割当て 0 0 1',
        '事務 1 25 1',
        '組織 0 0 1',
        '規則・規程 0 0 1',
        '合計 1 25 4',
      ]);
  }, 60_000);

  test('shows before and after in words, and marks what differs', async () => {
    await open(usual());
    const name = said('duty/passport', '名称');
    expect(await name.innerText()).toBe('旅券の申請受付申請受理・交付');
    expect(await name.getByRole('deletion').innerText()).toBe('申請受付');
    expect(await name.getByRole('insertion').innerText()).toBe('申請受理・交付');
    expect(await said('duty/passport', '事務の区分').innerText()).toBe(
      '自治事務 → 第1号法定受託事務',
    );
    expect(await itemOf('duty/passport').locator('ul').innerText()).toMatch(
      /^－削除 国の法令上の根拠：地方自治法第252条の20第2項 — 分掌 法令上の根拠$/,
    );
    await open(usual('&kinds=Organization,Rule'));
    expect(await said('jp/431001/kisoku/kucho-jimu-inin', '種類').innerText()).toBe(
      '訓令・告示・要綱 → 規則・規程',
    );
    expect(await itemOf('org/431001/kumin-ka').locator('ul').innerText()).toBe(
      '＋追加 所管する区：北区 区',
    );
  }, 60_000);

  test('leads to what the served release still has, and calls what has no name by what it joins', async () => {
    await open(usual());
    const work = visit.page.getByRole('link', { name: '旅券の申請受理・交付 — 熊本市 区民課' });
    const { pathname, searchParams } = new URL((await work.getAttribute('href')) ?? '', visit.url);
    expect([pathname, searchParams.get('organization')]).toEqual(['/trace', 'org/431001/kumin-ka']);
    expect(await itemOf('duty/kyu-jimu-01').getByRole('link').count()).toBe(0);
    await itemOf('duty/passport').getByRole('link', { name: '旅券の申請受理・交付' }).click();
    await visit.page.getByRole('heading', { level: 1, name: /旅券の申請受理・交付/ }).waitFor();
  }, 60_000);

  test('goes on page by page to the last of thirty', async () => {
    await open(usual());
    const items = visit.page.locator('main li h4');
    await expect.poll(() => items.count()).toBe(20);
    await visit.page.getByText('30 件中 20 件').waitFor();
    await visit.page.getByRole('button', { name: 'さらに表示' }).click();
    await expect.poll(() => items.count()).toBe(30);
    expect(await visit.page.getByRole('button', { name: 'さらに表示' }).count()).toBe(0);
    // What came says all that is said of it, and where it leads.
    expect(await said('duty/yubin-seikyu', '分野').innerText()).toBe('戸籍・住民登録');
    expect(await itemOf('duty/yubin-seikyu').locator('ul').innerText()).toBe(
      '＋追加 上位の事務：戸籍に関する事務 事務',
    );
  }, 60_000);

  test('lists the kinds that are ticked, by keyboard, in the address', async () => {
    await open(usual());
    const box = visit.page.getByRole('checkbox', { name: '組織' });
    await box.focus();
    await visit.page.keyboard.press('Space');
    await expect.poll(() => visit.page.locator('main li h4').count()).toBe(1);
    expect(new URL(visit.page.url()).searchParams.get('kinds')).toBe('Organization');
    // One can tick the next without beginning anew.
    expect(await visit.page.locator(':focus').and(box).count()).toBe(1);
    await visit.page.getByRole('checkbox', { name: '事務の割当て' }).press('Space');
    await expect.poll(() => visit.page.locator('main li h4').count()).toBe(2);
    await visit.page.reload();
    await expect.poll(() => visit.page.locator('main li h4').count()).toBe(2);
    await visit.page.getByRole('button', { name: 'すべての種類を表示' }).press('Enter');
    await expect.poll(() => visit.page.locator('main li h4').count()).toBe(20);
  }, 60_000);

  test('compares another pair when one says so, by keyboard', async () => {
    await open(usual());
    const from = visit.page.getByLabel('変更前のリリース');
    await from.focus();
    // The oldest is the last of the three.
    await visit.page.keyboard.press('End');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await visit.page.waitForURL((url) => url.searchParams.get('from') === releases.ids.oldest);
    await visit.page.getByRole('cell', { name: '1', exact: true }).first().waitFor();
    // 𠮷野家 and the smallest law are in the oldest alone.
    await expect
      .poll(() => visit.page.getByRole('row', { name: /^法律/ }).innerText())
      .toMatch(/\t1\t/);
  }, 60_000);

  test('saves the whole list as CSV, also what is not shown', async () => {
    await open(usual());
    const saved = async () => {
      const waiting = visit.page.waitForEvent('download');
      await visit.page.getByRole('button', { name: 'CSV で保存' }).click();
      const download = await waiting;
      const text = readFileSync(await download.path(), 'utf8');
      return { name: download.suggestedFilename(), rows: text.trimEnd().split('\r\n') };
    };
    const { name, rows } = await saved();
    const short = ([, hash]: readonly string[]) => hash;
    const { older, newer } = releases.ids;
    expect(name).toBe(`changes-${short(older.split('/'))}-${short(newer.split('/'))}.csv`);
    expect(rows[0]).toBe('\ufeff種類,名称,ID,変更,項目,変更前,変更後,関係先のID');
    const passport = '事務,旅券の申請受理・交付,duty/passport,変更';
    expect(rows.filter((row) => row.startsWith(passport))).toEqual([
      `${passport},名称,旅券の申請受付,旅券の申請受理・交付,`,
      `${passport},事務の区分,自治事務,第1号法定受託事務,`,
      `${passport},国の法令上の根拠,basis/431001/jorei-5,,basis/431001/jorei-5`,
    ]);
    // Heads; of the 24 and 𠮷野家 the name; of passports 3; of the one that came 2 and a relation; one each of three others.
    expect(rows).toHaveLength(1 + 25 + 3 + 3 + 3);

    // Nearly everything differs from the smallest release: far more than the API gives at once.
    await open(addressOf(releases.ids.oldest, newer));
    await list().waitFor();
    const { rows: many } = await saved();
    const ids = new Set(many.slice(1).flatMap((row) => /,(duty\/[^,]+),/.exec(row)?.[1] ?? []));
    // duty/yoshinoya went; duty/passport, the only other one of the smallest, is said otherwise.
    const duties = releases.nodes.filter(({ kind }) => kind === 'Duty').map(({ id }) => id);
    expect([...ids].sort()).toEqual([...duties, 'duty/yoshinoya'].sort());
  }, 120_000);

  test('saves nothing where a part does not come, and says so', async () => {
    let files = 0;
    visit.page.on('download', () => {
      files += 1;
    });
    await visit.page.route('**/graphql', (route) => {
      const { query, variables } = route.request().postDataJSON();
      return query.includes('query ChangesPage') && variables.after
        ? route.abort()
        : route.continue();
    });
    await open(addressOf(releases.ids.oldest, releases.ids.newer));
    await list().waitFor();
    await visit.page.getByRole('button', { name: 'CSV で保存' }).click();
    await visit.page.getByText('一覧の全体を取得できませんでした').waitFor();
    await visit.page.getByRole('button', { name: 'CSV で保存' }).waitFor();
    expect(files).toBe(0);
    visit.complaints.length = 0;
  }, 60_000);

  test('calls a node by its English name in English, where it has one, and marks what has none as Japanese', async () => {
    await open(usual('&lang=en&kinds=Duty'));
    const passport = itemOf('duty/passport').getByRole('heading');
    expect(await passport.innerText()).toContain(
      'Receiving passport applications and delivering passports',
    );
    expect(await passport.locator('[lang=ja]').count()).toBe(0);
    const gone = itemOf('duty/kyu-jimu-01').getByRole('heading');
    expect(await gone.locator('[lang=ja]').innerText()).toBe('旧事務01');
    await open(usual('&lang=en&kinds=Organization'));
    const served = itemOf('org/431001/kumin-ka');
    expect(await served.getByRole('heading').innerText()).toContain('Residents Division');
    expect(await served.getByRole('listitem').innerText()).toContain('Kita Ward');
  }, 60_000);

  test('hands its query to the playground, with the pair and the kinds', async () => {
    await open(usual('&kinds=Duty,Rule'));
    const link = visit.page.getByRole('link', { name: 'GraphQL で開く' });
    const { hash } = new URL((await link.getAttribute('href')) ?? '', visit.url);
    const handed = new URLSearchParams(hash.slice(1));
    expect(handed.get('query')).toContain('query ChangesPage');
    expect(JSON.parse(handed.get('variables') ?? '')).toEqual({
      from: releases.ids.older,
      to: releases.ids.newer,
      kinds: ['Duty', 'Rule'],
      first: 20,
    });
  }, 60_000);

  test('keeps to what is read on paper', async () => {
    await open(usual());
    await itemOf('duty/passport').waitFor();
    await visit.page.emulateMedia({ media: 'print' });
    expect(await visit.page.getByRole('button', { name: '比べる' }).isVisible()).toBe(false);
    expect(await visit.page.getByText('30 件中 20 件').isVisible()).toBe(true);
    expect(await visit.page.getByRole('button', { name: 'さらに表示' }).isVisible()).toBe(false);
    expect(await visit.page.locator('input[type=checkbox]').first().isVisible()).toBe(false);
    expect(await visit.page.getByRole('definition').first().innerText()).toContain(
      releases.ids.older,
    );
    await visit.page.screenshot({ path: join(screenshots, 'changes-print.png'), fullPage: true });
  }, 60_000);

  test('leads from a link that was made for another release to what changed since', async () => {
    const { older } = releases.ids;
    await open(`/trace?duty=duty/passport&city=city/431001&release=${older}`);
    await visit.page.getByRole('link', { name: 'その間のデータの変更を見る' }).click();
    await list().waitFor();
    expect(new URL(visit.page.url()).searchParams.get('from')).toBe(older);
  }, 60_000);

  test('tells of a release that is not known, and offers those that are', async () => {
    const { newer, older } = releases.ids;
    await open(addressOf('release/unheard-of', newer));
    await visit.page.getByRole('heading', { name: 'このリリースは比べられません' }).waitFor();
    const told = visit.page.getByRole('alert');
    expect(await told.innerText()).toContain('release/unheard-of は、このサービスにありません。');
    await visit.page.screenshot({ path: join(screenshots, 'changes-unknown.png'), fullPage: true });
    expect(await violationsOf(visit.page)).toEqual([]);
    await told.getByRole('link', { name: `${older} と比べる` }).click();
    await itemOf('duty/passport').waitFor();
    expect(new URL(visit.page.url()).searchParams.get('from')).toBe(older);
    passOverRefusals();
  }, 60_000);

  test('says that nothing differs where both are one', async () => {
    await open(addressOf(releases.ids.newer, releases.ids.newer));
    await visit.page.getByText('同じリリースが選ばれています。異なる記述はありません。').waitFor();
  }, 60_000);

  test('says that it compares while it does', async () => {
    await visit.page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('ChangeCounts')) await new Promise(() => {});
      await route.continue();
    });
    await open(usual());
    await visit.page.getByText('二つのリリースを比べています。').waitFor();
    // The choice is there already.
    expect(await visit.page.getByRole('button', { name: '比べる' }).isVisible()).toBe(true);
    await visit.page.screenshot({ path: join(screenshots, 'changes-loading.png') });
    await visit.page.unrouteAll({ behavior: 'ignoreErrors' });
    await visit.page.goto('about:blank');
    visit.complaints.length = 0;
  }, 60_000);

  test('says so where the service is away, and goes on when it is back', async () => {
    await visit.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('ChangeCounts') ? route.abort() : route.continue(),
    );
    await open(usual());
    await visit.page.getByText('サービスに接続できません').waitFor({ timeout: 20_000 });
    await visit.page.unroute('**/graphql');
    await visit.page.getByRole('button', { name: 'もう一度試す' }).click();
    await itemOf('duty/passport').waitFor();
    visit.complaints.length = 0;
  }, 60_000);

  describe('of another service', () => {
    let other: RunningService | undefined;
    afterEach(() => other?.close());

    const openThere = async (address: string) => {
      await visit.page.goto((other?.url ?? '') + address);
      await visit.page.getByRole('heading', { level: 1 }).waitFor();
    };
    /** Requests to it are not to the origin of the first one. */
    const passOverOrigin = () => {
      const url = other?.url ?? '';
      const others = visit.complaints.splice(0).filter((one) => !one.startsWith(`asked ${url}/`));
      expect(others.filter((one) => !/status of 400/.test(one))).toEqual([]);
    };

    test('that keeps no other release, says how to keep one', async () => {
      other = await startService();
      await openThere('/changes');
      const told = visit.page.getByRole('alert');
      expect(await told.innerText()).toContain(
        'このサービスは、どのリリースのファイルも保管していません。',
      );
      expect(await told.innerText()).toContain('konkyo serve --releases フォルダー');
      await visit.page.screenshot({ path: join(screenshots, 'changes-alone.png'), fullPage: true });
      expect(await violationsOf(visit.page)).toEqual([]);
      await visit.page.getByRole('button', { name: 'English' }).click();
      await visit.page.getByText('konkyo serve --releases FOLDER').waitFor();
      passOverOrigin();
    }, 60_000);

    test('that keeps the served one alone, names it', async () => {
      const { newer } = releases.ids;
      const kept = releases.kept.filter(({ release }) => release.id === newer);
      other = await startService(releases.store, new ReleaseFiles(kept));
      await openThere('/changes');
      await visit.page.getByText(`このサービスが保管しているのは ${newer} だけです。`).waitFor();
      passOverOrigin();
    }, 60_000);

    test('that does not have the file of the served one, says so', async () => {
      const { newer, older } = releases.ids;
      const kept = releases.kept.filter(({ release }) => release.id !== newer);
      other = await startService(releases.store, new ReleaseFiles(kept));
      await openThere(addressOf(older, newer));
      await visit.page
        .getByText(`${newer} のファイルは、このサービスの手元にありません。`)
        .waitFor();
      passOverOrigin();
    }, 60_000);

    test('of which a file is gone since it started, says so', async () => {
      const { kept, ids } = releases;
      other = await startService(releases.store, new ReleaseFiles(kept));
      const [first, hidden] = [join(releases.folder, '1.konkyo'), join(releases.folder, 'hidden')];
      await rename(first, hidden);
      await openThere(addressOf(ids.older, ids.newer));
      await visit.page.getByText('リリースのファイルが、サービスの起動後になくなったか').waitFor();
      await rename(hidden, first);
      passOverOrigin();
    }, 60_000);

    test('that does not hold so many changes, leads to the command that tells them', async () => {
      // Thirty nodes differ.
      other = await startService(releases.store, new ReleaseFiles(releases.kept, 29));
      await openThere(usual());
      await visit.page
        .getByRole('heading', { name: '違いが多すぎるため、ここには示せません' })
        .waitFor();
      expect(await visit.page.getByRole('alert').innerText()).toContain(
        'konkyo diff 変更前.konkyo 変更後.konkyo',
      );
      await visit.page.screenshot({ path: join(screenshots, 'changes-large.png'), fullPage: true });
      expect(await violationsOf(visit.page)).toEqual([]);
      passOverOrigin();
    }, 60_000);
  });

  describe.each([
    ['ja', '', '自治事務 → 第1号法定受託事務'],
    ['en', '&lang=en', 'autonomous → statutory entrusted, type 1'],
  ])('in %s', (language, rest, words) => {
    test('fits narrow and wide screens, by day and by night, and axe has nothing against it', async () => {
      await open(usual(rest));
      await visit.page.getByText(words).waitFor();
      await visit.page.waitForLoadState('networkidle');
      for (const width of [360, 1440]) {
        await visit.page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await visit.page.emulateMedia({ colorScheme });
          const name = `changes-${language}-${width}-${colorScheme}.png`;
          await visit.page.screenshot({
            path: join(screenshots, name),
            clip: top(width),
            fullPage: true,
          });
          const wide = await visit.page.evaluate('document.documentElement.scrollWidth');
          expect(wide, `${width} ${colorScheme}`).toBeLessThanOrEqual(width);
          expect(await violationsOf(visit.page), `${width} ${colorScheme}`).toEqual([]);
        }
      }
    }, 60_000);
  });
});
