/**
 * The whole body of Acts in Neo4j: its publication, searches, and what rests on a much cited article. Of the
 * release that `KONKYO_BENCH_ACTS` names alone, as building and publishing one takes long.
 */
import { program } from '../built.ts';
import { serve } from '../konkyo.ts';
import { openDatabase, settingsOf } from '../neo4j.ts';
import { peakOf } from '../processes.ts';
import { progress } from '../progress.ts';
import { type Measurement, type Result, resultOf } from '../result.ts';
import { searches, searchTimes, sought } from './all-acts.ts';
import { impactResults } from './impact.ts';

const minutes = 60_000;
/** As for a server of its own on this machine; the store of all Acts takes some 5 GB on disk. */
const memory = { heap: 4_096, pageCache: 4_096 };

export const allActsNeo4j: Measurement = {
  title: 'all Acts in Neo4j',
  async measure() {
    const release = process.env['KONKYO_BENCH_ACTS'];
    if (release !== undefined) return await publishedAndServed(release);
    progress('  skipped: KONKYO_BENCH_ACTS names no release of all Acts');
    return [];
  },
};

async function publishedAndServed(release: string): Promise<readonly Result[]> {
  const database = await openDatabase(memory);
  try {
    const settings = settingsOf(database);
    const args = [program, 'publish', release, '--to', database.uri];
    const { milliseconds, megabytes } = await peakOf(args, 60 * minutes, settings);
    const published = [
      resultOf('all Acts: konkyo publish', 's', [milliseconds / 1000], { target: { atMost: 300 } }),
      resultOf('all Acts: memory of it', 'MB', [megabytes], { note: 'VmHWM, without the server' }),
    ];
    const service = await serve(settings, 5 * minutes);
    try {
      const url = `${service.origin}/graphql`;
      const times = await searchTimes(url);
      progress(
        `  published in ${Math.round(milliseconds / 1000)} s, held ${Math.round(megabytes)} MB`,
      );
      progress(`  searches: ${times.map((time) => Math.round(time)).join(', ')} ms`);
      const search = resultOf('all Acts: search from Neo4j', 'ms', times, {
        target: { atMost: 30 },
        note: `${sought.length} searches, ${searches} times each`,
      });
      return [...published, search, ...(await impactResults(url, 'from Neo4j', { atMost: 200 }))];
    } finally {
      await service.end();
    }
  } finally {
    await database.end();
  }
}
