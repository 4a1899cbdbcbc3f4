/**
 * `npm run bench`: every measurement in one run, or those that are named. A missed target is said, not punished: the exit
 * code is 1 only where something could not be measured.
 */
import { describeMachine, loadNow } from './machine.ts';
import { allActs } from './measures/all-acts.ts';
import { allActsNeo4j } from './measures/all-acts-neo4j.ts';
import { ask } from './measures/ask.ts';
import { audit } from './measures/audit.ts';
import { build } from './measures/build.ts';
import { citations } from './measures/citations.ts';
import { command } from './measures/command.ts';
import { explorer } from './measures/explorer.ts';
import { impact } from './measures/impact.ts';
import { impactPicture } from './measures/impact-picture.ts';
import { lookUp } from './measures/look-up.ts';
import { memory } from './measures/memory.ts';
import { publication } from './measures/publication.ts';
import { reads } from './measures/reads.ts';
import { requests } from './measures/requests.ts';
import { search } from './measures/search.ts';
import { start } from './measures/start.ts';
import { trace } from './measures/trace.ts';
import { endAllOnExit } from './processes.ts';
import { progress } from './progress.ts';
import { asJson, asTable } from './report.ts';
import type { Result } from './result.ts';

if (process.platform !== 'linux') throw new Error('The benchmark reads /proc: it runs on Linux');
endAllOnExit();

const startedAt = new Date().toISOString();
const loadBefore = loadNow();
const results: Result[] = [];
const measurements = {
  command,
  start,
  trace,
  lookUp,
  search,
  ask,
  build,
  citations,
  memory,
  requests,
  explorer,
  impactPicture,
  publication,
  reads,
  audit,
  allActs,
  impact,
  allActsNeo4j,
};
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
for (const [name, { title, measure }] of Object.entries(measurements)) {
  if (named.length > 0 && !named.includes(name)) continue;
  progress(title);
  try {
    results.push(...(await measure()));
  } catch (error) {
    progress(`  NOT MEASURED: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

const run = {
  machine: await describeMachine(),
  startedAt,
  load: [loadBefore, loadNow()] as const,
  results,
};
console.log(process.argv.includes('--json') ? asJson(run) : asTable(run));
