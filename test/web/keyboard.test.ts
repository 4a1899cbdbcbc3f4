/** Where the keyboard's focus goes, and a screen reader with it. */
import { describe, expect, test } from 'vitest';
import { canBrowse } from './chromium.ts';
import { useExplorer } from './use-explorer.ts';

describe.skipIf(!canBrowse())('the focus', () => {
  const visit = useExplorer();
  const { open } = visit;

  const focused = () =>
    visit.page.evaluate<string>(
      'document.activeElement.id || document.activeElement.tagName.toLowerCase()',
    );
  const scrolled = () => visit.page.evaluate<number>('scrollY');

  test('goes to the content of a page that a link leads to, at its top; back, to where one was', async () => {
    await open('/duty/passport');
    await visit.page.setViewportSize({ width: 1000, height: 300 });
    expect(await focused()).toBe('body');
    const link = visit.page.getByRole('main').getByRole('link', { name: '熊本市 区民課' });
    await link.focus();
    expect(await scrolled()).toBeGreaterThan(0);
    await visit.page.keyboard.press('Enter');
    await visit.page.getByRole('button', { name: '印刷' }).waitFor();
    expect(await focused()).toBe('content');
    expect(await scrolled()).toBe(0);
    // The next Tab is the first link of the content, not that of the page's head.
    await visit.page.keyboard.press('Tab');
    expect(await visit.page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    await visit.page.goBack();
    await link.waitFor();
    expect(await focused()).toBe('content');
  }, 60_000);

  test('goes to the answer when one is chosen in the search box', async () => {
    await open('/');
    await visit.page.getByRole('combobox').fill('旅券');
    await visit.page.getByRole('option').first().waitFor();
    await visit.page.keyboard.press('ArrowDown');
    await visit.page.keyboard.press('Enter');
    await visit.page.getByRole('button', { name: '印刷' }).waitFor();
    expect(await focused()).toBe('content');
  }, 60_000);

  test('stays on a choice that changes the answer, which is read out', async () => {
    await open('/trace?duty=duty/koseki&city=city/431001');
    const sentence = visit.page.getByRole('main').locator('[aria-live=polite]').first();
    await visit.page.getByRole('button', { name: '印刷' }).waitFor();
    const whole = await sentence.innerText();
    const unit = visit.page.getByRole('main').getByRole('combobox');
    await unit.focus();
    await visit.page.keyboard.press('ArrowDown');
    await expect.poll(() => sentence.innerText()).not.toBe(whole);
    expect(new URL(visit.page.url()).searchParams.get('organization')).not.toBeNull();
    expect(await visit.page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    expect(await sentence.isVisible()).toBe(true);
  }, 60_000);

  test('is seen on the day', async () => {
    await open('/about');
    await visit.page.getByLabel('基準日').focus();
    await visit.page.keyboard.press('ArrowRight');
    const width = await visit.page.evaluate<string>(
      'getComputedStyle(document.activeElement).outlineWidth',
    );
    expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(2);
  }, 60_000);

  test('of a search that finds nothing is told so', async () => {
    await open('/about');
    await visit.page.getByRole('combobox').fill('存在しない名称');
    await visit.page.getByRole('search').getByRole('status').filter({ hasText: '該当' }).waitFor();
  }, 60_000);
});
