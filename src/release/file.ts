/** Release files: written whole or not at all, read only if whole. */
import { readFile, stat } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { Statements } from '../graph/statement.ts';
import { formatRelease, InvalidRelease, parseRelease, type Release } from './release.ts';

export interface ReleaseFile extends Release {
  /** When this file was written. It is no part of the release, whose bytes know no time. */
  readonly builtAt: string;
}

/**
 * Writes a release so that a kill at any moment leaves the old file or the new one:
 * to a neighbour first, flushed, then renamed over the old one.
 */
export async function writeReleaseFile(file: string, statements: Statements): Promise<Release> {
  const text = formatRelease(statements);
  // Read back before it replaces anything: a builder's mistake must not become a release.
  const release = parseRelease(text);
  await writeFileAtomic(file, text, { fsync: true });
  return release;
}

/**
 * Reads a release file.
 * @throws InvalidRelease, naming the file, where it is not there, cut, altered or not a release.
 */
export async function readReleaseFile(file: string): Promise<ReleaseFile> {
  try {
    const [text, { mtime }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    return { ...parseRelease(text), builtAt: mtime.toISOString() };
  } catch (cause) {
    throw new InvalidRelease(`Cannot read the release ${file}: ${why(cause)}`, { cause });
  }
}

function why(cause: unknown): string {
  if (cause instanceof InvalidRelease) return cause.message;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file; make it with `konkyo build --out FILE`';
    case 'EISDIR':
      return 'it is a folder; expected a file made by `konkyo build`';
    case 'EACCES':
      return 'this user may not read it';
    default:
      return 'it cannot be read';
  }
}
