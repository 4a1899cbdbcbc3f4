/** `konkyo publish`: load a release into Neo4j, or show what that would change. */
import { type OpenRelease, readReleaseFile, withReleaseFile } from '../../release/file.ts';
import { InvalidRelease } from '../../release/release.ts';
import { StoreUnavailable } from '../../store/graph-store.ts';
import { Neo4jUnavailable } from '../../store/neo4j/connection.ts';
import { type Difference, differenceTo } from '../../store/neo4j/difference.ts';
import {
  type Publication,
  type PublicationProgress,
  PublicationRefused,
  publish,
} from '../../store/neo4j/publish.ts';
import { type Neo4jTarget, uriProblem } from '../../store/neo4j/target.ts';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { showProgress } from '../progress.ts';
import { loadDotEnv } from '../settings.ts';
import { stopOnSignals } from '../signals.ts';
import { version } from '../version.ts';

export interface PublishCommandOptions {
  readonly to: string;
  readonly dryRun?: boolean;
  /** Seconds. */
  readonly grace: string;
}

const steps: Readonly<Record<PublicationProgress['step'], string>> = {
  preparing: 'Preparing constraints and indexes',
  loading: 'Loading',
  counting: 'Counting what was loaded',
  waiting: 'Waiting for reads of the previous release',
  removing: 'Removing the previous release',
};

const userAgent = `konkyo/${version}`;

/** @throws CommandFailure; readers are then served one whole release, the old or the new one */
export async function publishCommand(
  file: string,
  { to, dryRun = false, grace }: PublishCommandOptions,
): Promise<void> {
  loadDotEnv();
  const target = targetOf(to, process.env);
  const graceMs = graceOf(grace);
  const refuse = (cause: unknown): never => {
    if (!(cause instanceof InvalidRelease)) throw cause;
    throw new CommandFailure(exitCodes.noInput, cause.message, { cause });
  };
  if (!dryRun) {
    return withReleaseFile(file, (release) => load(release, target, graceMs)).catch(refuse);
  }
  const release = await readReleaseFile(file).catch(refuse);
  const difference = await differenceTo(release, target, userAgent).catch((error: unknown) => {
    throw failureOf(error);
  });
  console.log(differenceText(release.id, difference));
}

async function load(release: OpenRelease, target: Neo4jTarget, graceMs: number): Promise<void> {
  const progress = showProgress(process.stderr, steps);
  const stop = stopOnSignals();
  const began = Date.now();
  try {
    const { report } = progress;
    const { signal } = stop;
    const options = { userAgent, graceMs, signal, onProgress: report };
    const publication = await publish(release, target, options);
    progress.end();
    const seconds = Math.round((Date.now() - began) / 1000);
    const size = `${release.nodes} nodes and ${release.edges} edges, ${seconds} s`;
    console.log(publicationText(release.id, size, publication));
  } catch (error) {
    progress.end();
    if (!stop.signal.aborted) throw failureOf(error);
    throw new CommandFailure(
      exitCodes.interrupted,
      'Stopped. Readers see one whole release; run the same command again to go on.',
      { cause: error },
    );
  } finally {
    stop.forget();
  }
}

function graceOf(text: string): number {
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds <= 3_600) return seconds * 1000;
  throw new CommandFailure(exitCodes.usage, '--grace: expected seconds from 0 to 3600.');
}

/** @throws CommandFailure that never repeats the address: it may hold a password */
function targetOf(uri: string, environment: NodeJS.ProcessEnv): Neo4jTarget {
  const problem = uriProblem(uri);
  if (problem !== null) throw new CommandFailure(exitCodes.usage, `--to: ${problem}.`);
  const password = environment['NEO4J_PASSWORD'];
  if (!password) {
    throw new CommandFailure(
      exitCodes.config,
      'NEO4J_PASSWORD: expected the password of a user who may write (in the environment or .env).',
    );
  }
  return {
    uri,
    username: environment['NEO4J_USERNAME'] || 'neo4j',
    password,
    database: environment['NEO4J_DATABASE'] || 'neo4j',
  };
}

/** What a person has to know of an error; one that nobody expects stays as it is. */
function failureOf(error: unknown): unknown {
  if (error instanceof Neo4jUnavailable) {
    const refused = error.trouble === 'unauthorized' || error.trouble === 'forbidden';
    const code = refused ? exitCodes.noPermission : exitCodes.unavailable;
    return new CommandFailure(code, error.message, { cause: error });
  }
  if (error instanceof StoreUnavailable || error instanceof PublicationRefused) {
    return new CommandFailure(exitCodes.unavailable, error.message, { cause: error });
  }
  return error;
}

function publicationText(id: string, size: string, publication: Publication): string {
  const { outcome, resumedAt, removed } = publication;
  const gone = removed.length === 0 ? '' : ` Removed: ${removed.join(', ')}.`;
  if (outcome === 'unchanged') {
    return gone === ''
      ? `${id} is served already; nothing to do.`
      : `${id} is served already.${gone}`;
  }
  const resumed = resumedAt === 0 ? '' : ', continued from an interrupted publication';
  return `${id} is served now (${size}${resumed}).${gone}`;
}

function differenceText(id: string, { served, changes }: Difference): string {
  if (served === id) return `${id} is served already; publishing it would change nothing.`;
  const head =
    served === null
      ? `No release is served yet. Publishing ${id} would add:`
      : `${served} is served. Publishing ${id} would change:`;
  const width = Math.max(...changes.map(({ of }) => of.length), 0);
  const line = (name: string, ...columns: readonly (string | number)[]) =>
    `  ${name.padEnd(width)}${columns.map((column) => String(column).padStart(10)).join('')}`;
  return [
    head,
    line('', 'added', 'removed', 'changed'),
    ...changes.map(({ of, added, removed, changed }) => line(of, added, removed, changed)),
    'Nothing was written.',
  ].join('\n');
}
