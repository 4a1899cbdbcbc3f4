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
import { LineReader, linesOf, parseObject, type StatementSink } from './lines.ts';

export { InvalidRelease, type StatementSink };

export const releaseFormat = 'konkyo-release';
export const releaseVersion = 1;

export interface ReleaseIdentity {
  /** `release/` and the first 16 digits of the hash. */
  readonly id: string;
  readonly sha256: string;
}

export interface Release extends ReleaseIdentity {
  readonly statements: Statements;
}

export interface Header {
  readonly nodes: number;
  readonly edges: number;
  readonly sha256: string;
}

/** The canonical text of a release. */
export function formatRelease(statements: Statements): string {
  const body = [...linesOf(statements)].map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex');
  const { nodes, edges } = statements;
  return `${headerLine({ nodes: nodes.length, edges: edges.length, sha256 })}\n${body}`;
}

/**
 * Reads a release from its text, which may come in pieces: a large one is longer than a string can be.
 * @throws InvalidRelease where it is cut, altered, of another version, or not a release at all.
 */
export function parseRelease(text: string | Iterable<string>): Release {
  const nodes: NodeStatement[] = [];
  const edges: EdgeStatement[] = [];
  const release = scanRelease(text, {
    node: (node) => nodes.push(node),
    edge: (edge) => edges.push(edge),
  });
  return { ...release, statements: { nodes, edges } };
}

/**
 * Reads a release as {@link parseRelease} does, and keeps nothing of it: its statements go to the
 * sink as they come. Only when this returns are they known to be a whole, unaltered release.
 * @throws InvalidRelease
 */
export function scanRelease(text: string | Iterable<string>, sink: StatementSink): ReleaseIdentity {
  const pieces = (typeof text === 'string' ? [text] : text)[Symbol.iterator]();
  const { line: firstLine, rest } = readFirstLine(pieces);
  const header = parseHeader(firstLine);
  const reader = new LineReader(header.nodes, sink);
  const expected = header.nodes + header.edges;
  const hash = createHash('sha256');
  let lines = 0;
  let begun = '';
  let problem: InvalidRelease | undefined;
  for (let piece: string | undefined = rest; piece !== undefined; piece = next(pieces)) {
    hash.update(piece, 'utf8');
    const whole = (begun + piece).split('\n');
    begun = whole.pop() ?? '';
    for (const line of whole) {
      lines += 1;
      if (problem !== undefined || lines > expected) continue;
      // That it was cut or altered, known at its end alone, says more than what that did to a line.
      problem = problemOf(() => reader.read(line));
    }
  }
  if (begun !== '' || lines < expected) {
    throw new InvalidRelease(
      `it is cut off: ${lines} of ${expected} statements are there; copy or build it again`,
    );
  }
  if (lines > expected) {
    throw new InvalidRelease(`it holds ${lines} statements, its header says ${expected}`);
  }
  const sha256 = hash.digest('hex');
  if (sha256 !== header.sha256) {
    throw new InvalidRelease(
      `it was altered: its content has SHA-256 ${sha256}, its header says ${header.sha256}`,
    );
  }
  if (problem !== undefined) throw problem;
  return { id: idOf(sha256), sha256 };
}

/** The first line, and what was read behind it. */
function readFirstLine(pieces: Iterator<string>): { line: string; rest: string } {
  let read = '';
  for (let piece = next(pieces); piece !== undefined; piece = next(pieces)) {
    read += piece;
    const end = read.indexOf('\n');
    if (end >= 0) return { line: read.slice(0, end), rest: read.slice(end + 1) };
    if (read.length > longestHeader) break;
  }
  throw new InvalidRelease(whyNoLine(read));
}

const next = (pieces: Iterator<string>): string | undefined => {
  const { done, value } = pieces.next();
  return done ? undefined : value;
};

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
