/** Release files: written whole or not at all, read only if whole. */
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import type { Statements } from '../graph/statement.ts';
import { linesOf } from './lines.ts';
import {
  headerLine,
  headerOf,
  InvalidRelease,
  parseRelease,
  type Release,
  type ReleaseIdentity,
  type StatementSink,
  scanRelease,
} from './release.ts';

interface Written {
  /** When this file was written. It is no part of the release, whose bytes know no time. */
  readonly builtAt: string;
}

export interface ReleaseFile extends Release, Written {}

/** Characters that are written, and bytes that are read, at once. */
const pieceSize = 1 << 20;

/**
 * Writes a release so that a kill at any moment leaves the old file or the new one:
 * to a neighbour first, flushed, then renamed over the old one.
 */
export async function writeReleaseFile(
  file: string,
  statements: Statements,
): Promise<ReleaseIdentity> {
  // A link stays one: what it leads to is replaced.
  const target = await realpath(file).catch(() => file);
  const neighbour = `${target}.${randomUUID()}`;
  try {
    await writeWhole(neighbour, statements);
    // Read back before it replaces anything: a builder's mistake must not become a release.
    const release = scanRelease(piecesOf(neighbour), { node: () => {}, edge: () => {} });
    await rename(neighbour, target);
    return release;
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}

async function writeWhole(file: string, statements: Statements): Promise<void> {
  await using handle = await open(file, 'wx');
  // The header holds the hash of what follows, so it is written twice.
  const header = (sha256: string) => `${headerLine(headerOf(statements, sha256))}\n`;
  await handle.write(header('0'.repeat(64)));
  const sha256 = await writeLines(handle, linesOf(statements));
  await handle.write(header(sha256), 0);
  await handle.sync();
}

/** Writes lines where the file ends; gives their SHA-256. */
async function writeLines(handle: FileHandle, lines: Iterable<string>): Promise<string> {
  const hash = createHash('sha256');
  let piece = '';
  const flush = async () => {
    hash.update(piece, 'utf8');
    await handle.appendFile(piece);
    piece = '';
  };
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length >= pieceSize) await flush();
  }
  await flush();
  return hash.digest('hex');
}

/**
 * Reads a release file.
 * @throws InvalidRelease, naming the file, where it is not there, cut, altered or not a release.
 */
export const readReleaseFile = (file: string): Promise<ReleaseFile> => reading(file, parseRelease);

/**
 * Reads a release file and keeps nothing of it, as {@link scanRelease} does.
 * @throws InvalidRelease as {@link readReleaseFile}
 */
export const scanReleaseFile = (
  file: string,
  sink: StatementSink,
): Promise<ReleaseIdentity & Written> => reading(file, (pieces) => scanRelease(pieces, sink));

async function reading<T>(
  file: string,
  read: (pieces: Iterable<string>) => T,
): Promise<T & Written> {
  try {
    const { mtime } = await stat(file);
    return { ...read(piecesOf(file)), builtAt: mtime.toISOString() };
  } catch (cause) {
    throw new InvalidRelease(`Cannot read the release ${file}: ${why(cause)}`, { cause });
  }
}

/** The text of a file in pieces; a large release is longer than a string can be. */
function* piecesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.allocUnsafe(pieceSize);
    for (;;) {
      const count = readSync(descriptor, bytes);
      if (count === 0) break;
      yield decoder.write(bytes.subarray(0, count));
    }
    yield decoder.end();
  } finally {
    closeSync(descriptor);
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
