/** `konkyo serve`: the service, until SIGTERM or SIGINT. */
import type { AddressInfo } from 'node:net';
import { type Logger, pino } from 'pino';
import { createService } from '../../api/server.ts';
import { type GraphStore, StoreUnavailable } from '../../store/graph-store.ts';
import type { Neo4jTarget } from '../../store/neo4j/target.ts';
import { markOf, ReleaseFiles } from '../../store/release-files.ts';
import { bundledRelease } from '../bundled-release.ts';
import { openStore } from '../data.ts';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { releasesIn } from '../releases-in.ts';
import { loadDotEnv, readSettings } from '../settings.ts';

export interface ServeOptions {
  /** Goes before the environment. */
  readonly releases?: string;
}

/** @throws CommandFailure where it cannot start */
export async function serve(options: ServeOptions = {}): Promise<void> {
  loadDotEnv();
  const settings = readSettings(process.env);
  const { host, port, neo4j, corsOrigins, logLevel } = settings;
  // Results go to standard output, the log to standard error.
  const logger = pino({ level: logLevel }, pino.destination(2));
  const folder = options.releases ?? settings.releases;
  const kept = folder === undefined ? [] : await releasesIn(folder, logger);
  const file = neo4j === undefined ? (settings.release ?? (await bundledRelease())) : undefined;
  const mark = file === undefined ? null : await markOf(file);
  const store =
    neo4j === undefined ? await openReadyStore(file) : await openNeo4jStore(neo4j, logger);
  const served = file === undefined ? [] : [{ file, mark, release: await store.ready() }];
  const archive = new ReleaseFiles([...served, ...kept]);
  const app = await createService({ store, archive, logger, corsOrigins });
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    throw new CommandFailure(exitCodes.unavailable, cannotListen(host, port, cause), { cause });
  }
  greet(host, (app.server.address() as AddressInfo).port, await servedBy(store));
  endOnSignal(() => app.close());
}

function cannotListen(host: string, port: number, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use; free it, or set KONKYO_PORT to another.`;
    case 'EACCES':
      return `This user may not listen on port ${port}; set KONKYO_PORT to one above 1023.`;
    default:
      return `Cannot listen on ${host}:${port}; set KONKYO_HOST to an address of this machine.`;
  }
}

const example =
  '{ trace(duty: {name: "パスポート"}, city: {name: "熊本市"}, organization: {name: "区民課"}) { summary certainty } }';

/** What the greeting says is served; a database that is away may come while the service runs. */
async function servedBy(store: GraphStore): Promise<string> {
  try {
    const { id, statements } = await store.ready();
    return `${printable(id)} (${statements} statements)`;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return `nothing yet: ${printable(error.message)} /readyz tells when that changes`;
  }
}

/** What it answers from is made before it listens, so that no request waits for that. */
async function openReadyStore(release: string | undefined): Promise<GraphStore> {
  const store = await openStore(release);
  await store.ready();
  return store;
}

/** The driver is loaded only by a service that uses it. */
async function openNeo4jStore(target: Neo4jTarget, logger: Logger): Promise<GraphStore> {
  const { Neo4jStore } = await import('../../store/neo4j/neo4j-store.ts');
  return new Neo4jStore(target, {
    onAbsence: (absence) => {
      if (absence === null) logger.warn('The store answers again.');
      else logger.error(`The store is away: ${absence.message}`);
    },
  });
}

function greet(host: string, port: number, served: string): void {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  console.log(`Konkyo serves ${served}.

  Explorer    ${address}/
  Playground  ${address}/playground/
  GraphQL     ${address}/graphql
  Schema      ${address}/schema.graphql
  Health      ${address}/healthz  ${address}/readyz

Try this in the playground, or in another terminal:

  curl -s ${address}/graphql -H 'content-type: application/json' \\
    --data '${JSON.stringify({ query: example })}'

Ctrl+C ends it.`);
}

/** The first signal lets what is under way finish; the second ends at once. */
function endOnSignal(close: () => Promise<unknown>): void {
  let ending = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(exitCodes.ok);
      ending = true;
      void close().then(() => process.exit(exitCodes.ok));
    });
  }
}
