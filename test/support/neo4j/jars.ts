/** The jars of one version of Neo4j, fetched once by Maven into `.cache/neo4j/<version>/lib`. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../../.cache/neo4j/', import.meta.url));
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const copy = 'org.apache.maven.plugins:maven-dependency-plugin:2.8:copy-dependencies';

/** This machine cannot run Neo4j: a tool is missing, or the jars are out of reach. */
export class Neo4jUnavailable extends Error {
  override readonly name = 'Neo4jUnavailable';
}

/** The folder of the jars. It appears at once and whole, so runs side by side and kills do no harm. */
export async function jarsOf(version: string): Promise<string> {
  const home = path.join(cache, version);
  const lib = path.join(home, 'lib');
  if (existsSync(lib)) return lib;
  await mkdir(cache, { recursive: true });
  await removeAbandoned();
  const partial = await mkdtemp(path.join(cache, 'partial-'));
  try {
    await fetchJars(version, path.join(partial, 'lib'));
    await rename(partial, home);
  } catch (problem) {
    // Another run may have been faster.
    if (!existsSync(lib)) throw problem;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return lib;
}

async function fetchJars(version: string, lib: string): Promise<void> {
  const options = [`-Dneo4j.version=${version}`, `-DoutputDirectory=${lib}`];
  try {
    await run('mvn', ['-q', '-B', '-f', pom, ...options, copy], { timeout: 600_000 });
  } catch (cause) {
    const { code, stdout = '' } = cause as { code?: unknown; stdout?: string };
    const [firstError = 'it ended without a word'] = stdout.match(/(?<=\[ERROR\] ).+/) ?? [];
    throw new Neo4jUnavailable(
      code === 'ENOENT'
        ? 'Maven (mvn) is not installed'
        : `Maven did not get the jars of Neo4j ${version}: ${firstError}`,
      { cause },
    );
  }
}

/** What runs left behind that were killed while they fetched. */
async function removeAbandoned(): Promise<void> {
  const hour = 3_600_000;
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    const since = await stat(folder).catch(() => null);
    if (name.startsWith('partial-') && since !== null && Date.now() - since.mtimeMs > hour)
      await rm(folder, { recursive: true, force: true });
  }
}
