/** The picture of a wide impact in a browser: the longest task of the page, and the longest once the cards have their places. */
import { existsSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { chromiumPath } from '../../test/web/chromium.ts';
import { firstVisits } from '../first-visits.ts';
import { progress } from '../progress.ts';
import { type Measurement, resultOf } from '../result.ts';

const provision = 'law/322AC0000000067#Mp-At_148';
const address = `/impact?provision=${encodeURIComponent(provision)}`;
const nodes = 500;
const visits = 5;

export const impactPicture: Measurement = {
  title: `the explorer's picture of an impact on ${nodes} nodes, ${visits} first visits`,
  async measure() {
    if (!existsSync(chromiumPath)) {
      progress('  skipped: there is no Chromium');
      return [];
    }
    const seen = await firstVisits(visits, tasksOf);
    const longest = seen.map(longestOf);
    const drawn = seen.map((tasks) => longestOf(tasks.filter(({ isAfter }) => isAfter)));
    return [
      resultOf('impact picture: longest task', 'ms', longest, {}),
      resultOf('impact picture: longest task after the layout', 'ms', drawn, {
        target: { atMost: 100 },
        note: 'tasks below 50 ms count as 0',
      }),
    ];
  },
};

interface Task {
  readonly duration: number;
  /** Whether it began when the layout was done. */
  readonly isAfter: boolean;
}

const longestOf = (tasks: readonly Task[]): number =>
  Math.max(0, ...tasks.map(({ duration }) => duration));

async function tasksOf(context: BrowserContext, origin: string): Promise<readonly Task[]> {
  const page = await context.newPage();
  await page.addInitScript(`
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
    // The places come from a worker.
    globalThis.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        this.addEventListener('message', () => performance.mark('laid out'));
      }
    };
  `);
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const body: unknown = await response.json();
    await route.fulfill({ response, json: widened(body) });
  });
  await page.goto(origin + address);
  await page
    .locator('svg [role=button]')
    .nth(nodes - 1)
    .waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_500);
  return await page.evaluate<readonly Task[]>(`(() => {
    const [mark] = performance.getEntriesByName('laid out');
    return tasks.map(({ startTime, duration }) => ({ duration, isAfter: mark !== undefined && startTime + 1 >= mark.startTime }));
  })()`);
}

/** The answer of the service, its hits copied under other ids until there are as many nodes as are wanted. */
function widened(body: unknown): unknown {
  const hits = hitsIn(body);
  if (hits === undefined) return body;
  const found = [...hits];
  // Several hits may be one card: what differs in a copy is the node that its way ends in.
  for (let copy = 1; cardsOf(hits) < nodes; copy += 1) {
    hits.push(...found.map((hit) => copied(hit, copy)));
  }
  return body;
}

/** How many different nodes the ways of the hits lead over. */
const cardsOf = (hits: readonly unknown[]): number =>
  new Set(
    hits.flatMap((hit) =>
      (
        hit as { readonly path: readonly { from: { id: string }; to: { id: string } }[] }
      ).path.flatMap(({ from, to }) => [from.id, to.id]),
    ),
  ).size;

function hitsIn(body: unknown): unknown[] | undefined {
  const nodesOf = (body as { data?: { impact?: { hits?: { nodes?: unknown } } } }).data?.impact
    ?.hits?.nodes;
  return Array.isArray(nodesOf) ? nodesOf : undefined;
}

/** The last node of a hit's path is another one; what leads to it is the same. */
function copied(hit: unknown, copy: number): unknown {
  const { node } = hit as { readonly node: { readonly id: string } };
  return JSON.parse(
    JSON.stringify(hit).replaceAll(JSON.stringify(node.id), JSON.stringify(`${node.id}-${copy}`)),
  );
}
