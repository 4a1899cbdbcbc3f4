/**
 * A release: one immutable state of all statements, as one canonical text.
 *
 * The first line is a header; then one line a statement, nodes before edges, sorted by code
 * points, keys sorted (after RFC 8785), no time and no machine in it: the same statements give
 * the same bytes everywhere. The id is made of the SHA-256 of all lines after the first.
 */
import { createHash } from 'node:crypto';
import { shortened } from '../graph/shorten.ts';
import type { Statements } from '../graph/statement.ts';
import { InvalidRelease } from './errors.ts';
import { parseObject, readStatements, writeStatements } from './lines.ts';

export { InvalidRelease };

export const releaseFormat = 'konkyo-release';
export const releaseVersion = 1;

export interface Release {
  /** `release/` and the first 16 digits of the hash. */
  readonly id: string;
  readonly sha256: string;
  readonly statements: Statements;
}

interface Header {
  readonly nodes: number;
  readonly edges: number;
  readonly sha256: string;
}

/** The canonical text of a release. */
export function formatRelease(statements: Statements): string {
  const body = writeStatements(statements)
    .map((line) => `${line}\n`)
    .join('');
  const counts = { nodes: statements.nodes.length, edges: statements.edges.length };
  return `${headerLine({ ...counts, sha256: hash(body) })}\n${body}`;
}

/**
 * Reads a release from its text.
 * @throws InvalidRelease where it is cut, altered, of another version, or not a release at all.
 */
export function parseRelease(text: string): Release {
  const end = text.indexOf('\n');
  if (end < 0) throw new InvalidRelease(whyNoLine(text));
  const header = parseHeader(text.slice(0, end));
  const body = text.slice(end + 1);
  const lines = body.split('\n');
  const last = lines.pop();
  const expected = header.nodes + header.edges;
  if (last !== '' || lines.length < expected) {
    throw new InvalidRelease(
      `it is cut off: ${lines.length} of ${expected} statements are there; copy or build it again`,
    );
  }
  if (lines.length > expected) {
    throw new InvalidRelease(`it holds ${lines.length} statements, its header says ${expected}`);
  }
  const sha256 = hash(body);
  if (sha256 !== header.sha256) {
    throw new InvalidRelease(
      `it was altered: its content has SHA-256 ${sha256}, its header says ${header.sha256}`,
    );
  }
  const { nodes, edges } = header;
  return {
    id: `release/${sha256.slice(0, 16)}`,
    sha256,
    statements: readStatements(lines.slice(0, nodes), lines.slice(nodes, nodes + edges)),
  };
}

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const headerLine = ({ nodes, edges, sha256 }: Header): string =>
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
