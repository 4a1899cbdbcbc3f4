/** A whole `konkyo publish` of a large release, into servers that were just started and into warm ones. */
import { type Database, openDatabase } from '../neo4j.ts';
import { type CorpusFile, writeCorpus } from '../published.ts';
import { type Measurement, type Result, resultOf } from '../result.ts';

const servers = 3;
const publicationsEach = 3;
const target = { atLeast: 8_000 };

export const publication: Measurement = {
  title: `konkyo publish of 100,000 statements, ${publicationsEach} times into ${servers} servers each`,
  async measure() {
    const corpus = await writeCorpus();
    try {
      const cold: number[] = [];
      const warm: number[] = [];
      for (let server = 0; server < servers; server += 1) {
        const database = await openDatabase();
        try {
          const [first = Number.NaN, ...others] = await publishAgainAndAgain(corpus, database);
          (database.justStarted ? cold : warm).push(first);
          warm.push(...others);
        } finally {
          await database.end();
        }
      }
      return [
        ...rowOf('konkyo publish, server just started', corpus, cold),
        ...rowOf('konkyo publish, server warm', corpus, warm),
      ];
    } finally {
      await corpus.remove();
    }
  },
};

/** Statements a second of each publication into the emptied database. */
async function publishAgainAndAgain(corpus: CorpusFile, database: Database) {
  const speeds: number[] = [];
  for (let run = 0; run < publicationsEach; run += 1) {
    if (run > 0) await database.empty();
    speeds.push((corpus.statements * 1_000) / (await corpus.publish(database)));
  }
  return speeds;
}

function rowOf(
  name: string,
  { statements }: CorpusFile,
  speeds: readonly number[],
): readonly Result[] {
  if (speeds.length === 0) return [];
  const note = `${statements} statements, the whole command, indexes included`;
  return [resultOf(name, 'statements/s', speeds, { target, note })];
}
