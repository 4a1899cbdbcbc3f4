/** The measured release as a file, and its publication by the command, as people do it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built, program } from './built.ts';
import { corpus } from './corpus.ts';
import { type Database, settingsOf } from './neo4j.ts';
import { timeOf } from './processes.ts';

export interface CorpusFile {
  /** The release's id. */
  readonly release: string;
  readonly statements: number;
  /** Publishes it; answers the wall time of the whole command in milliseconds. */
  publish(database: Database): Promise<number>;
  remove(): Promise<void>;
}

export async function writeCorpus(): Promise<CorpusFile> {
  const { writeReleaseFile } = await built<typeof import('../src/release/file.ts')>('release/file');
  const folder = await mkdtemp(path.join(tmpdir(), 'konkyo-bench-'));
  const file = path.join(folder, 'corpus.konkyo');
  const statements = await corpus();
  const { id } = await writeReleaseFile(file, statements);
  return {
    release: id,
    statements: statements.nodes.length + statements.edges.length,
    publish: (database) =>
      timeOf([program, 'publish', file, '--to', database.uri], settingsOf(database)),
    remove: () => rm(folder, { recursive: true }),
  };
}
