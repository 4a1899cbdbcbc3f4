/**
 * The whole body of Acts, as e-Gov's bulk download has them: built into a release, and served from
 * memory. Without the download beside the checkout nothing is measured.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sourcesFolder } from '../../test/support/sources.ts';
import { program } from '../built.ts';
import { serve } from '../konkyo.ts';
import { exchangeOf, load } from '../load.ts';
import { body } from '../passport.ts';
import { residentMegabytes } from '../proc.ts';
import { peakOf } from '../processes.ts';
import { progress } from '../progress.ts';
import { type Measurement, type Result, resultOf } from '../result.ts';

const download = path.join(sourcesFolder, 'egov', 'egov-acts-2026-03.zip');

/** Rare and frequent words, numerals, two words at once. */
export const sought = [
  '旅券',
  '墓地',
  '区役所',
  '地方自治法',
  '市町村長 届出',
  '第252条の20',
  'の規定により',
];
export const searches = 5;
const bounds = { seconds: 5, requests: 100_000 };
const minutes = 60_000;

export const allActs: Measurement = {
  title: 'all Acts: konkyo build, and the service in memory',
  async measure() {
    if (!existsSync(download)) {
      progress(`  skipped: there is no ${path.basename(download)} beside the checkout`);
      return [];
    }
    const folder = await mkdtemp(path.join(tmpdir(), 'konkyo-bench-'));
    try {
      const release = path.join(folder, 'acts.konkyo');
      return [...(await building(release)), ...(await serving(release))];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function building(release: string): Promise<readonly Result[]> {
  const args = [program, 'build', '--egov', download, '--out', release];
  const { milliseconds, megabytes } = await peakOf(args, 10 * minutes);
  const note = '2,093 Acts, 321 MB of XML, and the seed';
  return [
    resultOf('all Acts: konkyo build', 's', [milliseconds / 1000], {
      target: { atMost: 60 },
      note,
    }),
    resultOf('all Acts: memory of it', 'MB', [megabytes], {
      target: { atMost: 1_500 },
      note: 'VmHWM',
    }),
  ];
}

async function serving(release: string): Promise<readonly Result[]> {
  const seed = await serve();
  const acts = await serve({ KONKYO_RELEASE: release }, 5 * minutes);
  try {
    const [ofSeed, ofActs] = [`${seed.origin}/graphql`, `${acts.origin}/graphql`];
    const fresh = await residentMegabytes(acts.pid);
    const times = await searchTimes(ofActs);
    const ratios: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const few = await load(ofSeed, [await exchangeOf(ofSeed, body)], bounds);
      const many = await load(ofActs, [await exchangeOf(ofActs, body)], bounds);
      ratios.push(many.requestsPerSecond / few.requestsPerSecond);
    }
    const used = await residentMegabytes(acts.pid);
    const target = { atMost: 2_000 };
    return [
      resultOf('all Acts: start to ready', 's', [acts.startTime / 1000], {
        target: { atMost: 20 },
      }),
      resultOf('all Acts: memory after start', 'MB', [fresh], { target }),
      resultOf('all Acts: memory after traces', 'MB', [used], { target }),
      resultOf('all Acts: search over HTTP', 'ms', times, {
        target: { atMost: 100 },
        note: `${sought.length} searches, ${searches} times each`,
      }),
      resultOf('all Acts: traces ÷ those of the seed', '×', ratios, { note: 'round by round' }),
    ];
  } finally {
    await Promise.all([seed.end(), acts.end()]);
  }
}

export async function searchTimes(url: string): Promise<readonly number[]> {
  const query =
    'query ($text: String!) { search(text: $text) { totalCount nodes { title snippet } } }';
  const times: number[] = [];
  for (let round = 0; round < searches; round += 1) {
    for (const text of sought) {
      const began = performance.now();
      await exchangeOf(url, JSON.stringify({ query, variables: { text } }));
      times.push(performance.now() - began);
    }
  }
  return times;
}
