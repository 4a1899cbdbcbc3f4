/** The audit of a city of 4,000 assignments, in memory and from Neo4j, and what the parts of it take. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { built, program } from '../built.ts';
import { assignments, auditedCity, cityName } from '../city.ts';
import { openDatabase, settingsOf } from '../neo4j.ts';
import { timeOf } from '../processes.ts';
import { type Measurement, type Result, resultOf } from '../result.ts';

const rounds = 12;
const warmUp = 3;

export const audit: Measurement = {
  title: `audit of a city of ${assignments} assignments`,
  async measure() {
    const { writeReleaseFile } =
      await built<typeof import('../../src/release/file.ts')>('release/file');
    const { openStore } = await built<typeof import('../../src/cli/data.ts')>('cli/data');
    const folder = await mkdtemp(path.join(tmpdir(), 'konkyo-bench-'));
    const file = path.join(folder, 'city.konkyo');
    try {
      await writeReleaseFile(file, auditedCity());
      return [
        ...(await auditsOf(await openStore(file), 'in memory', 300)),
        ...(process.argv.includes('--no-neo4j') ? [] : await fromNeo4j(file)),
      ];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function fromNeo4j(file: string): Promise<readonly Result[]> {
  const { Neo4jStore } =
    await built<typeof import('../../src/store/neo4j/neo4j-store.ts')>('store/neo4j/neo4j-store');
  const database = await openDatabase();
  try {
    await timeOf([program, 'publish', file, '--to', database.uri], settingsOf(database));
    const { uri, username, password } = database;
    const target = { uri, username, password, database: settingsOf(database)['NEO4J_DATABASE'] };
    const store = new Neo4jStore(target as never, { timeoutMs: 60_000 });
    try {
      return await auditsOf(store, 'from Neo4j', 1_500);
    } finally {
      await store.close();
    }
  } finally {
    await database.end();
  }
}

async function auditsOf(store: GraphStore, where: string, atMost: number): Promise<Result[]> {
  const { cityRoots, cityWork } = await built<
    typeof import('../../src/questions/city-selection.ts')
  >('questions/city-selection');
  const { auditOf } = await built<typeof import('../../src/questions/audit.ts')>('questions/audit');
  const { parseLocalDate } = await built<typeof import('../../src/graph/dates.ts')>('graph/dates');
  const day = parseLocalDate('2026-11-22');
  if (day === null) throw new Error('not a day');
  const question = { city: { name: cityName } };
  const whole: number[] = [];
  const fetching: number[] = [];
  for (let i = 0; i < warmUp + rounds; i += 1) {
    const start = performance.now();
    const fetched = await store.select({ roots: cityRoots(question) });
    const work = await cityWork(store, fetched, question);
    const after = performance.now();
    const { release } = await store.dataset();
    const report = auditOf(work, day, release);
    if (report.assignments !== assignments) throw new Error(`${report.assignments} assignments`);
    if (i < warmUp) continue;
    whole.push(performance.now() - start);
    fetching.push(after - start);
  }
  return [
    resultOf(`audit ${where}`, 'ms', whole, {
      target: { atMost },
      note: `cityRoots, select, cityWork, auditOf; ${assignments} assignments`,
    }),
    resultOf(`of that, what is fetched`, 'ms', fetching, { note: where }),
  ];
}
