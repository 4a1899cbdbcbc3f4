/**
 * A release: one immutable state of all statements, as one canonical text.
 *
 * The first line is a header; then one line a statement, nodes before edges, sorted by code
 * points, keys sorted (after RFC 8785), no time and no machine in it: the same statements give
 * the same bytes everywhere. The id is made of the SHA-256 of all lines after the first.
 */
import { createHash } from 'node:crypto';
import { shortened } from '../graph/shorten.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../graph/statement.ts';
import { InvalidRelease } from './errors.ts';
import { LineReader, type StatementSink } from './line-reader.ts';
import { linesOf, parseObject } from './lines.ts';
import { countLines, lineEnd, wholeLinesIn } from './pieces.ts';

export { InvalidRelease, type StatementSink };

export const releaseFormat = 'konkyo-release';
export const releaseVersion = 1;

export interface ReleaseIdentity {
  /** `release/` and the first 16 digits of the hash. */
  readonly id: string;
  readonly sha256: string;
}

/** Which release a file holds, and how many statements of either sort. */
export interface CountedRelease extends ReleaseIdentity {
  readonly nodes: number;
  readonly edges: number;
}

export interface Release extends ReleaseIdentity {
  readonly statements: Statements;
}

export type Header = Omit<CountedRelease, 'id'>;

/** The canonical text of a release. */
export function formatRelease(statements: Statements): string {
  const body = [...linesOf(statements)].map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex');
  const { nodes, edges } = statements;
  return `${headerLine({ nodes: nodes.length, edges: edges.length, sha256 })}\n${body}`;
}

/**
 * Reads a release from its text, or from the bytes of it in pieces: a large one is longer than a string can be.
 * @throws InvalidRelease where it is cut, altered, of another version, or not a release at all.
 */
export function parseRelease(text: string | Iterable<Uint8Array>): Release {
  const nodes: NodeStatement[] = [];
  const edges: EdgeStatement[] = [];
  const { id, sha256 } = scanRelease(typeof text === 'string' ? [Buffer.from(text)] : text, {
    node: ({ id, kind, properties }) => nodes.push({ id, kind, properties }),
    edge: (relation, from, to) =>
      edges.push({ from: idAt(nodes, from), relation, to: idAt(nodes, to) }),
  });
  return { id, sha256, statements: { nodes, edges } };
}

function idAt(nodes: readonly NodeStatement[], place: number): string {
  const node = nodes[place];
  if (node === undefined) throw new Error(`an edge was read before node ${place}`);
  return node.id;
}

/**
 * Reads a release as {@link parseRelease} does, and keeps nothing of it: its statements go to the
 * sink as they come. Only when this returns are they known to be a whole, unaltered release.
 * @throws InvalidRelease
 */
export function scanRelease(bytes: Iterable<Uint8Array>, sink: StatementSink): CountedRelease {
  const pieces = new Pieces(bytes);
  const firstLine = readFirstLine(pieces);
  const header = parseHeader(firstLine);
  const reader = new LineReader(header.nodes, sink);
  const expected = header.nodes + header.edges;
  let lines = 0;
  let problem: InvalidRelease | undefined;
  const blocks = wholeLinesIn(pieces.behindFirstLine());
  let block = blocks.next();
  for (; !block.done; block = blocks.next()) {
    const { value } = block;
    lines += countLines(value);
    // That it was cut or altered, known at its end alone, says more than what that did to a line.
    problem ??= problemOf(() => reader.readBlock(value));
  }
  if (block.value > 0 || lines < expected) {
    throw new InvalidRelease(
      `it is cut off: ${lines} of ${expected} statements are there; copy or build it again`,
    );
  }
  if (lines > expected) {
    throw new InvalidRelease(`it holds ${lines} statements, its header says ${expected}`);
  }
  const sha256 = pieces.sha256;
  if (sha256 !== header.sha256) {
    throw new InvalidRelease(
      `it was altered: its content has SHA-256 ${sha256}, its header says ${header.sha256}`,
    );
  }
  if (problem !== undefined) throw problem;
  return { ...header, id: idOf(sha256) };
}

/** The text of a release as it is read, and the hash of all behind its first line. */
class Pieces {
  readonly #bytes: Iterator<Uint8Array>;
  readonly #hash = createHash('sha256');
  /** What was read behind the first line and not given out yet. */
  #rest: Uint8Array | undefined;

  constructor(bytes: Iterable<Uint8Array>) {
    this.#bytes = bytes[Symbol.iterator]();
  }

  get sha256(): string {
    return this.#hash.digest('hex');
  }

  /** The first line; where there is none, so much of the text as tells why. */
  firstLine(): { readonly line: string } | { readonly read: string } {
    let read: Uint8Array = new Uint8Array(0);
    for (let piece = this.#nextBytes(); piece !== undefined; piece = this.#nextBytes()) {
      read = Buffer.concat([read, piece]);
      const end = read.indexOf(lineEnd);
      if (end >= 0) {
        this.#rest = read.subarray(end + 1);
        return { line: Buffer.from(read.subarray(0, end)).toString('utf8') };
      }
      if (read.length > longestHeader) break;
    }
    return { read: Buffer.from(read).toString('utf8') };
  }

  *behindFirstLine(): Generator<Uint8Array> {
    for (let bytes = this.#rest; bytes !== undefined; bytes = this.#nextBytes()) {
      this.#hash.update(bytes);
      yield bytes;
    }
  }

  #nextBytes(): Uint8Array | undefined {
    const { done, value } = this.#bytes.next();
    return done ? undefined : value;
  }
}

function readFirstLine(pieces: Pieces): string {
  const first = pieces.firstLine();
  if ('line' in first) return first.line;
  throw new InvalidRelease(whyNoLine(first.read));
}

function problemOf(read: () => void): InvalidRelease | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof InvalidRelease) return error;
    throw error;
  }
}

export const idOf = (sha256: string): string => `release/${sha256.slice(0, 16)}`;

/** Far more than a header has. */
const longestHeader = 10_000;

/** The first line. Its length does not depend on the hash. */
export const headerLine = ({ nodes, edges, sha256 }: Header): string =>
  JSON.stringify({ edges, format: releaseFormat, nodes, sha256, version: releaseVersion });

const notRelease = 'it is not a Konkyo release; expected a file made by `konkyo build`';

/** What a text without a single line end is. */
function whyNoLine(text: string): string {
  if (text === '') return 'it is empty; expected a file made by `konkyo build`';
  const start = '{"edges":';
  return text.startsWith(start) || start.startsWith(text)
    ? 'it is cut off within its first line; copy or build it again'
    : notRelease;
}

function parseHeader(line: string): Header {
  const { format, version, nodes, edges, sha256 } = parseObject(line) ?? {};
  if (format !== releaseFormat) throw new InvalidRelease(notRelease);
  if (version !== releaseVersion) {
    throw new InvalidRelease(
      `it has version ${shortened(String(version))}, this program reads ${releaseVersion}; build it again`,
    );
  }
  const isWhole = isCount(nodes) && isCount(edges) && typeof sha256 === 'string';
  if (!isWhole || headerLine({ nodes, edges, sha256 }) !== line) {
    throw new InvalidRelease('its first line was altered; copy or build it again');
  }
  return { nodes, edges, sha256 };
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
