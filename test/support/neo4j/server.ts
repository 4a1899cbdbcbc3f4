/** A real Neo4j of its own for a test run: fresh, on 127.0.0.1, gone afterwards. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { jarsOf, Neo4jUnavailable } from './jars.ts';
import { javaFor } from './java.ts';

export { Neo4jUnavailable } from './jars.ts';
export { newestJava } from './java.ts';

/** The line of long-term support, which the service is made for. */
export const supportedVersion = '5.26.12';
/** The newest line, of which the service is to work with too. It takes Java 21 or newer. */
export const newestVersion = '2026.08.1';

const program = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));

export interface Neo4jAccess {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export interface Neo4jServer extends Neo4jAccess {
  readonly version: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly version: string;
  /** The folder of a Java development kit; else one that suits is looked for. */
  readonly javaHome?: string;
  /** Whether users have to log in; they do where nothing is said. */
  readonly auth?: boolean;
  /** Little where nothing is said: tests hold small graphs, beside much else. */
  readonly memory?: ServerMemory;
}

/** In MiB. */
export interface ServerMemory {
  readonly heap: number;
  readonly pageCache: number;
}

/** @throws Neo4jUnavailable where Java, Maven or the jars are missing */
export async function startNeo4j({
  version,
  javaHome,
  auth = true,
  memory = { heap: 1024, pageCache: 128 },
}: StartOptions): Promise<Neo4jServer> {
  const home = javaHome ?? (await javaFor(version))?.home;
  if (home === undefined)
    throw new Neo4jUnavailable(`no Java development kit here runs Neo4j ${version}`);
  const lib = await jarsOf(version);
  const folder = await mkdtemp(path.join(tmpdir(), 'konkyo-neo4j-'));
  const child = spawn(
    path.join(home, 'bin', 'java'),
    [
      `-Xmx${memory.heap}m`,
      '-XX:+UseSerialGC',
      ...['-cp', path.join(lib, '*'), program],
      ...[folder, '0', String(auth), String(memory.pageCache)],
    ],
    // It ends when its standard input closes: so also when this process is killed.
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const stop = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const uri = `bolt://127.0.0.1:${await portOf(child)}`;
    const password = auth ? randomUUID() : 'none';
    if (auth) await setInitialPassword(uri, password);
    const access: Neo4jAccess = { uri, username: 'neo4j', password };
    await answers(access);
    return { ...access, version, pid: child.pid as number, stop } satisfies Neo4jServer;
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** The port that the server says it is ready on; what it complains of if it ends before. */
async function portOf(child: ChildProcess): Promise<number> {
  if (!child.stdout || !child.stderr) throw new Error('Java was started without its pipes');
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints = (complaints + chunk).slice(-4000);
  });
  const failed = new Promise<never>((_, reject) => {
    const slow = setTimeout(() => reject(new Error('Neo4j was not ready in 90 s')), 90_000).unref();
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(slow);
      reject(new Error(`Neo4j ended with ${code} before it was ready:\n${complaints}`));
    });
  });
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<number>((resolve) => {
    // Later lines are read too, so that the server never waits for a full pipe.
    lines.on('line', (line) => {
      const port = /^READY (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
  return Promise.race([ready, failed]);
}

async function setInitialPassword(uri: string, password: string): Promise<void> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  await driver.executeQuery(
    'ALTER CURRENT USER SET PASSWORD FROM $old TO $password',
    { old: 'neo4j', password },
    { database: 'system' },
  );
}

async function answers({ uri, username, password }: Neo4jAccess): Promise<void> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const tooSlow = setTimeout(() => child.kill('SIGKILL'), 8_000);
  await closed;
  clearTimeout(tooSlow);
}
