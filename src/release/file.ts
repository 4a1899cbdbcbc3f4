/** Release files: written whole or not at all, read only if whole. */
import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { StatementSequences, Statements } from '../graph/statement.ts';
import { LineReader, nowhere } from './line-reader.ts';
import { inPieces, piecesOf } from './pieces.ts';
import {
  type CountedRelease,
  headerLine,
  InvalidRelease,
  idOf,
  parseRelease,
  type Release,
  type ReleaseIdentity,
  type StatementSink,
  scanRelease,
} from './release.ts';
import type { SortedLines } from './sorted-lines.ts';
import { StatementLines, type StatementRuns } from './statement-lines.ts';
import { edgesOf, nodesOf } from './statements-of.ts';

interface Written {
  /** When this file was written. It is no part of the release, whose bytes know no time. */
  readonly builtAt: string;
}

export interface ReleaseFile extends Release, Written {}

/** Writes a release of which all statements are at hand, as {@link ReleaseWriter} does. */
export async function writeReleaseFile(
  file: string,
  statements: Statements,
): Promise<CountedRelease> {
  const writer = new ReleaseWriter(file);
  await writer.add(statements);
  return writer.finish();
}

/**
 * Writes a release whose statements come in parts and in any order, so that they need not be in
 * memory at once. A kill at any moment leaves the old file or the new one: it is written to a
 * neighbour first, flushed, then renamed over the old one.
 */
export class ReleaseWriter {
  readonly #target: Promise<string>;
  readonly #longestRun: number | undefined;
  readonly #unique = randomUUID();
  #lines: StatementLines | undefined;

  /** @param longestRun how many characters of lines are held at once, for nodes and edges each */
  constructor(file: string, longestRun?: number) {
    this.#longestRun = longestRun;
    // A link stays one: what it leads to is replaced.
    this.#target = realpath(file).catch(() => file);
  }

  /** @throws where the folder of the file cannot be written to */
  async add(statements: Statements): Promise<void> {
    await (await this.#ownLines()).add(statements);
  }

  /** Where {@link StatementLines} of another thread put theirs, to be adopted; `name` is that thread's own. */
  async baseFor(name: string): Promise<string> {
    return path.join(await this.#folder(), name);
  }

  /** Takes what another thread made. */
  async adopt(runs: StatementRuns): Promise<void> {
    (await this.#ownLines()).adopt(runs);
  }

  /**
   * Puts the new file in place of the old one. Nothing may be added afterwards.
   * @throws InvalidRelease where the statements are none; the old file then stays as it was
   */
  async finish(): Promise<CountedRelease> {
    const neighbour = await this.#neighbour();
    const { nodes, edges } = await this.#ownLines();
    try {
      const sha256 = await writeWhole(neighbour, nodes, edges);
      await rename(neighbour, await this.#target);
      return { id: idOf(sha256), sha256, nodes: nodes.count, edges: edges.count };
    } finally {
      await this.abandon();
    }
  }

  /** Removes what was put away; the old file stays as it was. */
  async abandon(): Promise<void> {
    await rm(await this.#neighbour(), { force: true });
    await rm(await this.#folder(), { recursive: true, force: true });
  }

  async #ownLines(): Promise<StatementLines> {
    this.#lines ??= new StatementLines(await this.baseFor('own'), this.#longestRun);
    return this.#lines;
  }

  async #folder(): Promise<string> {
    return `${await this.#neighbour()}.lines`;
  }

  async #neighbour(): Promise<string> {
    return `${await this.#target}.${this.#unique}`;
  }
}

/** Answers the SHA-256 of all lines after the first. */
async function writeWhole(file: string, nodes: SortedLines, edges: SortedLines): Promise<string> {
  await using handle = await open(file, 'wx');
  // The header holds the hash of what follows, so it is written twice.
  const header = (sha256: string) =>
    `${headerLine({ nodes: nodes.count, edges: edges.count, sha256 })}\n`;
  await handle.write(header('0'.repeat(64)));
  const hash = createHash('sha256');
  // Each line is read as it is written: a builder's mistake must not become a release.
  const reader = new LineReader(nodes.count, nowhere);
  for (const lines of [nodes, edges]) {
    for (const piece of inPieces(lines.blocks())) {
      reader.readBlock(piece);
      hash.update(piece);
      await handle.appendFile(piece);
    }
  }
  const sha256 = hash.digest('hex');
  await handle.write(header(sha256), 0);
  await handle.sync();
  return sha256;
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
): Promise<CountedRelease & Written> => reading(file, (pieces) => scanRelease(pieces, sink));

/** A release whose statements can be gone through. */
export interface ReadableRelease extends ReleaseIdentity, Written {
  readonly statements: StatementSequences;
}

/** One whose statements are read from its file each time. */
export interface OpenRelease extends ReadableRelease, CountedRelease {}

/**
 * Reads a release file whole, to know that it is one, and then hands it over open: its statements can be gone
 * through as often as needed without being held, though another file be put in its place meanwhile.
 * @throws InvalidRelease as {@link readReleaseFile}
 */
export async function withReleaseFile<T>(
  file: string,
  use: (release: OpenRelease) => Promise<T>,
): Promise<T> {
  const refuse = (cause: unknown): never => {
    throw invalid(file, cause);
  };
  await using handle = await open(file).catch(refuse);
  const release = await openRelease(handle).catch(refuse);
  // Awaited, for the file is closed where this function ends.
  return await use(release);
}

async function openRelease(handle: FileHandle): Promise<OpenRelease> {
  const { fd } = handle;
  const { mtime } = await handle.stat();
  const release = scanRelease(piecesOf(fd), nowhere);
  return {
    ...release,
    builtAt: mtime.toISOString(),
    statements: {
      nodes: { [Symbol.iterator]: () => asMany(release.nodes, nodesOf(fd)) },
      edges: { [Symbol.iterator]: () => asMany(release.edges, edgesOf(fd)) },
    },
  };
}

/** @throws InvalidRelease at the end, where there are not so many: what was read is not the file that was checked */
function* asMany<T>(count: number, items: Iterable<T>): Generator<T, void> {
  let read = 0;
  for (const item of items) {
    read += 1;
    yield item;
  }
  if (read !== count) {
    throw new InvalidRelease(
      `the file was changed while it was read: ${read} of ${count} statements are there; start again`,
    );
  }
}

async function reading<T>(
  file: string,
  read: (pieces: Iterable<Uint8Array>) => T,
): Promise<T & Written> {
  try {
    const { mtime } = await stat(file);
    return { ...read(piecesOf(file)), builtAt: mtime.toISOString() };
  } catch (cause) {
    throw invalid(file, cause);
  }
}

const invalid = (file: string, cause: unknown): InvalidRelease =>
  new InvalidRelease(`Cannot read the release ${file}: ${why(cause)}`, { cause });

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
