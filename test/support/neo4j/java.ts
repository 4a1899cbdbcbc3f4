/** The Java development kits of this machine. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Java {
  readonly home: string;
  /** 17, 21, 25 … */
  readonly version: number;
}

/** The kit that a `java` program belongs to, whatever links lead there; null where it is none. */
async function kitOf(java: string): Promise<Java | null> {
  try {
    const { stderr } = await run(java, ['-XshowSettings:properties', '-version']);
    const home = /java\.home = (.+)/.exec(stderr)?.[1]?.trim();
    const version = /java\.specification\.version = (\d+)/.exec(stderr)?.[1];
    if (home === undefined || version === undefined) return null;
    // Without the compiler it cannot run a source file.
    return existsSync(path.join(home, 'bin', 'javac')) ? { home, version: Number(version) } : null;
  } catch {
    return null;
  }
}

const javaIn = (home: string) => path.join(home, 'bin', 'java');

async function underUsrLib(): Promise<readonly Java[]> {
  const folder = '/usr/lib/jvm';
  const homes = existsSync(folder) ? readdirSync(folder) : [];
  const kits = await Promise.all(homes.map((name) => kitOf(javaIn(path.join(folder, name)))));
  return kits.filter((kit) => kit !== null);
}

/** What runs a version of Neo4j: the 5 line Java 17 or 21, versions named by their year 21 or newer. */
export function suits(neo4j: string, java: number): boolean {
  return neo4j.startsWith('5.') ? java === 17 || java === 21 : java >= 21;
}

/** A kit that runs this version of Neo4j: of JAVA_HOME, of the PATH, of /usr/lib/jvm. */
export async function javaFor(neo4j: string): Promise<Java | null> {
  const chosen = process.env['JAVA_HOME'];
  for (const java of [...(chosen ? [javaIn(chosen)] : []), 'java']) {
    const kit = await kitOf(java);
    if (kit !== null && suits(neo4j, kit.version)) return kit;
  }
  return (await underUsrLib()).find(({ version }) => suits(neo4j, version)) ?? null;
}

/** The newest kit under /usr/lib/jvm, from 21 on: what the newest line of Neo4j takes. */
export async function newestJava(): Promise<Java | null> {
  const kits = (await underUsrLib()).filter(({ version }) => version >= 21);
  return kits.sort((a, b) => b.version - a.version)[0] ?? null;
}
