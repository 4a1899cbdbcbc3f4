/** Lists of a city that has more than the API gives at once: the explorer goes on to their ends. */
import { describe, expect, test } from 'vitest';
import type { Statements } from '../../src/graph/statement.ts';
import { formatRelease, parseRelease } from '../../src/release/release.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';
import { seedStatements } from '../support/seed.ts';
import { startService } from '../support/service.ts';
import { canBrowse } from './chromium.ts';
import { useExplorer } from './use-explorer.ts';

const city = 'city/431001';
const numbers = Array.from({ length: 120 }, (_, i) => String(i + 1).padStart(3, '0'));

/** 120 divisions more in 熊本市, each with passports as its work, and 120 rules more. */
async function crowded(): Promise<MemoryStore> {
  const { nodes, edges } = await seedStatements();
  const more: Statements = {
    nodes: numbers.flatMap((number) => [
      {
        id: `org/431001/dai-${number}-ka`,
        kind: 'Organization',
        properties: { type: 'DIVISION', name: `第${number}課` },
      },
      {
        id: `assignment/431001/dai-${number}-ka/passport`,
        kind: 'Assignment',
        properties: { mode: 'ALLOCATED', certainty: 'EXPLICIT' },
      },
      {
        id: `jp/431001/kisoku/dai-${number}`,
        kind: 'Rule',
        properties: { title: `第${number}規則` },
      },
    ]),
    edges: numbers.flatMap((number) => {
      const [unit, work] = [
        `org/431001/dai-${number}-ka`,
        `assignment/431001/dai-${number}-ka/passport`,
      ];
      return [
        { relation: 'ORGANIZATION_OF', from: unit, to: city },
        { relation: 'PERFORMS', from: unit, to: work },
        { relation: 'OF_DUTY', from: work, to: 'duty/passport' },
        { relation: 'IN_CITY', from: work, to: city },
        { relation: 'ISSUED_BY', from: `jp/431001/kisoku/dai-${number}`, to: city },
      ];
    }),
  };
  const all = { nodes: [...nodes, ...more.nodes], edges: [...edges, ...more.edges] };
  const { id, sha256, statements } = parseRelease(formatRelease(all));
  return MemoryStore.of(statements, {
    id,
    sha256,
    builtAt: '2026-01-01T00:00:00.000Z',
    statements: statements.nodes.length + statements.edges.length,
  });
}

describe.skipIf(!canBrowse())('a list that is longer than what the API gives at once', () => {
  const visit = useExplorer(async () => startService(await crowded()));
  const { open } = visit;
  const more = () => visit.page.getByRole('button', { name: 'さらに表示' });
  const said = (text: RegExp) => visit.page.getByRole('status').filter({ hasText: text });

  test('of those who perform a duty goes on to its end, by keyboard', async () => {
    await open('/duty/passport');
    const names = visit.page.locator('main').getByRole('link', { name: /第\d{3}課/ });
    await said(/^\d+ 件中 100 件$/).waitFor();
    const before = await names.count();
    await more().focus();
    await visit.page.keyboard.press('Enter');
    await said(/^\d+ 件$/).waitFor();
    expect(before).toBeLessThan(numbers.length);
    expect(await names.count()).toBe(numbers.length);
    expect(await more().count()).toBe(0);
  }, 60_000);

  test('of a city’s units and rules goes on, each by itself', async () => {
    await open('/city/431001');
    await expect.poll(() => more().count()).toBe(2);
    await more().last().click();
    await expect.poll(() => more().count()).toBe(1);
    const rules = visit.page.locator('main').getByRole('link', { name: /^第\d{3}規則$/ });
    expect(await rules.count()).toBe(numbers.length);
    await more().click();
    await expect.poll(() => more().count()).toBe(0);
    const units = visit.page.locator('main').getByRole('link', { name: /^第\d{3}課$/ });
    expect(await units.count()).toBe(numbers.length);
  }, 60_000);

  test('says so where what follows does not come, keeps what is there, and asks again', async () => {
    await open('/');
    await visit.page.route('**/graphql', (route) => route.abort());
    await more().first().click();
    await said(/続きを取得できませんでした/).waitFor({ timeout: 20_000 });
    visit.complaints.length = 0;
    await visit.page.unroute('**/graphql');
    await more().first().click();
    await said(/^事務の割当て \d+ 件$/).waitFor();
    expect(await visit.page.getByText('続きを取得できませんでした').count()).toBe(0);
  }, 60_000);
});
