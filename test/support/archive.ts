/** Archives of small releases, in files as a service has them. */
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { Statements } from '../../src/graph/statement.ts';
import { writeReleaseFile } from '../../src/release/file.ts';
import { formatRelease, parseRelease } from '../../src/release/release.ts';
import { identifyAll, ReleaseFiles } from '../../src/store/release-files.ts';

export const idOf = (statements: Statements): string => parseRelease(formatRelease(statements)).id;

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A folder that is removed after the tests of the file. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'konkyo-archive-'));
  folders.push(folder);
  return folder;
}

/** The first was written on 2026-01-01, each other one a day after the one before it. */
export async function archiveOf(...releases: readonly Statements[]) {
  const folder = await newFolder();
  for (const [i, statements] of releases.entries()) {
    const file = path.join(folder, `${i}.konkyo`);
    await writeReleaseFile(file, statements);
    const written = new Date(Date.UTC(2026, 0, i + 1));
    await utimes(file, written, written);
  }
  const kept = await identifyAll(folder, (why) => {
    throw why;
  });
  return { archive: new ReleaseFiles(kept), kept, folder };
}
