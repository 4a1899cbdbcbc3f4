/**
 * `npm run bench`: every measurement in one run. A missed target is said, not punished: the exit
 * code is 1 only where something could not be measured.
 */
import { describeMachine, loadNow } from './machine.ts';
import { build } from './measures/build.ts';
import { command } from './measures/command.ts';
import { lookUp } from './measures/look-up.ts';
import { memory } from './measures/memory.ts';
import { neo4jPublication } from './measures/neo4j-publication.ts';
import { neo4jReads } from './measures/neo4j-reads.ts';
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
const measures = [
  command,
  start,
  trace,
  lookUp,
  search,
  build,
  memory,
  requests,
  neo4jPublication,
  neo4jReads,
];
// `npm run bench -- neo4j` takes only those whose title has these words.
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
for (const { title, measure } of measures) {
  if (!wanted.every((word) => title.toLowerCase().includes(word.toLowerCase()))) continue;
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
