/** Release files: written whole or not at all, read only if whole. */
import { createHash, randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Statements } from '../graph/statement.ts';
import { edgeLine, edgeLineKey, nodeLine, nodeLineKey } from './lines.ts';
import {
  headerLine,
  InvalidRelease,
  parseRelease,
  type Release,
  type ReleaseIdentity,
  type StatementSink,
  scanRelease,
} from './release.ts';
import { inPieces, piecesOf, SortedLines } from './sorted-lines.ts';

interface Written {
  /** When this file was written. It is no part of the release, whose bytes know no time. */
  readonly builtAt: string;
}

export interface ReleaseFile extends Release, Written {}

/** What a file that was just written holds. */
export interface WrittenRelease extends ReleaseIdentity {
  readonly nodes: number;
  readonly edges: number;
}

/** Writes a release of which all statements are at hand, as {@link ReleaseWriter} does. */
export async function writeReleaseFile(
  file: string,
  statements: Statements,
): Promise<WrittenRelease> {
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
  readonly #unique = randomUUID();
  #lines: { readonly nodes: SortedLines; readonly edges: SortedLines } | undefined;

  constructor(file: string) {
    // A link stays one: what it leads to is replaced.
    this.#target = realpath(file).catch(() => file);
  }

  /** @throws where the folder of the file cannot be written to */
  async add({ nodes, edges }: Statements): Promise<void> {
    this.#lines ??= linesBeside(await this.#neighbour());
    for (const node of nodes) {
      const full = this.#lines.nodes.add(nodeLine(node));
      if (full !== undefined) await full;
    }
    for (const edge of edges) {
      const full = this.#lines.edges.add(edgeLine(edge));
      if (full !== undefined) await full;
    }
  }

  /**
   * Puts the new file in place of the old one. Nothing may be added afterwards.
   * @throws InvalidRelease where the statements are none; the old file then stays as it was
   */
  async finish(): Promise<WrittenRelease> {
    const neighbour = await this.#neighbour();
    this.#lines ??= linesBeside(neighbour);
    const { nodes, edges } = this.#lines;
    try {
      await writeWhole(neighbour, nodes, edges);
      // Read back before it replaces anything: a builder's mistake must not become a release.
      const release = scanRelease(piecesOf(neighbour), { node: () => {}, edge: () => {} });
      await rename(neighbour, await this.#target);
      return { ...release, nodes: nodes.count, edges: edges.count };
    } finally {
      await this.abandon();
    }
  }

  /** Removes what was put away; the old file stays as it was. */
  async abandon(): Promise<void> {
    await rm(await this.#neighbour(), { force: true });
    await Promise.all([this.#lines?.nodes.close(), this.#lines?.edges.close()]);
  }

  async #neighbour(): Promise<string> {
    return `${await this.#target}.${this.#unique}`;
  }
}

const linesBeside = (neighbour: string) => ({
  nodes: new SortedLines(`${neighbour}.nodes`, nodeLineKey),
  edges: new SortedLines(`${neighbour}.edges`, edgeLineKey),
});

async function writeWhole(file: string, nodes: SortedLines, edges: SortedLines): Promise<void> {
  await using handle = await open(file, 'wx');
  // The header holds the hash of what follows, so it is written twice.
  const header = (sha256: string) =>
    `${headerLine({ nodes: nodes.count, edges: edges.count, sha256 })}\n`;
  await handle.write(header('0'.repeat(64)));
  const hash = createHash('sha256');
  const write = (piece: string) => {
    hash.update(piece, 'utf8');
    return handle.appendFile(piece);
  };
  await inPieces(nodes.lines(), write);
  await inPieces(edges.lines(), write);
  await handle.write(header(hash.digest('hex')), 0);
  await handle.sync();
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
