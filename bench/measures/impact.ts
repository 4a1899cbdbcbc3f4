/**
 * Impact on the whole body of Acts: the first page of what rests on 地方自治法第2条, which thousands of
 * provisions name. Of a release that `KONKYO_BENCH_ACTS` names, else of one that is built from the download
 * beside the checkout; without either nothing is measured.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sourcesFolder } from '../../test/support/sources.ts';
import { program } from '../built.ts';
import { serve } from '../konkyo.ts';
import { exchangeOf } from '../load.ts';
import { timeOf } from '../processes.ts';
import { progress } from '../progress.ts';
import { type Measurement, type Result, resultOf, type Target } from '../result.ts';

const named = process.env['KONKYO_BENCH_ACTS'];
const download = path.join(sourcesFolder, 'egov', 'egov-acts-2026-03.zip');
const minutes = 60_000;
const warmUps = 5;
const samples = 20;

const hit = `distance certainty node { id ... on Provision { citation } }
  path { role certainty from { id } to { id } evidence { quote } citation { kind } }`;
const questions: readonly (readonly [
  name: string,
  citation: string,
  asked: string,
  paged: boolean,
])[] = [
  ['the first page of 地方自治法第2条', '地方自治法第2条', `nodes { ${hit} }`, true],
  ['the first page of 旅券法第3条', '旅券法第3条', `nodes { ${hit} }`, true],
  ['all of 地方自治法第2条, counted', '地方自治法第2条', 'totalCount', false],
];

export const impact: Measurement = {
  title: 'impact on all Acts, in memory',
  async measure() {
    if (named !== undefined) return await inMemory(named);
    if (!existsSync(download)) {
      progress(`  skipped: there is no ${path.basename(download)} beside the checkout`);
      return [];
    }
    const folder = await mkdtemp(path.join(tmpdir(), 'konkyo-bench-'));
    try {
      const release = path.join(folder, 'acts.konkyo');
      await timeOf([program, 'build', '--egov', download, '--out', release], {}, 10 * minutes);
      return await inMemory(release);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function inMemory(release: string): Promise<readonly Result[]> {
  const service = await serve({ KONKYO_RELEASE: release }, 5 * minutes);
  try {
    return await impactResults(`${service.origin}/graphql`, 'in memory', { atMost: 50 });
  } finally {
    await service.end();
  }
}

/**
 * @param url of a service of all Acts
 * @param target of the questions about one page
 */
export async function impactResults(
  url: string,
  where: string,
  target: Target,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [name, citation, asked, paged] of questions) {
    const times = await timesOf(url, citation, asked);
    results.push(
      resultOf(`impact ${where}: ${name}`, 'ms', times, {
        target: paged ? target : null,
        note: `over HTTP, ${samples} times after ${warmUps}`,
      }),
    );
  }
  return results;
}

async function timesOf(url: string, citation: string, asked: string): Promise<readonly number[]> {
  const query = `{ impact(provision: { citation: "${citation}" }, asOf: "2026-03-23") { hits { ${asked} } } }`;
  const body = JSON.stringify({ query });
  for (let run = 0; run < warmUps; run += 1) await askUntilAnswered(url, body);
  const times: number[] = [];
  for (let run = 0; run < samples; run += 1) {
    const began = performance.now();
    await exchangeOf(url, body);
    times.push(performance.now() - began);
  }
  return times;
}

/** A database may take longer to plan a question for the first time than an operation may take, and says so. */
async function askUntilAnswered(url: string, body: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await exchangeOf(url, body);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      progress(`  asked again: ${error instanceof Error ? error.message.slice(0, 60) : error}`);
      await setTimeout(3_000);
    }
  }
}
