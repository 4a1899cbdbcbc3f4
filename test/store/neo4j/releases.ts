/** Releases that are told apart by every node, and what a database that holds one of them counts. */
import type { NodeStatement, Statements } from '../../../src/graph/statement.ts';
import type { ReleaseFile } from '../../../src/release/file.ts';
import { formatRelease, parseRelease } from '../../../src/release/release.ts';

export function asFile(statements: Statements): ReleaseFile {
  return { ...parseRelease(formatRelease(statements)), builtAt: '2026-11-22T01:02:03.000Z' };
}

/** Duties in a chain, each with a note that says the version; versions differ in size too. */
export function releaseOf(version: number): ReleaseFile {
  const count = 600 + 10 * version;
  const nodes: NodeStatement[] = Array.from({ length: count }, (_, i) => ({
    id: `duty/${i}`,
    kind: 'Duty',
    properties: { name: `事務${i}`, aliases: ['旅券'], note: `版${version}` },
  }));
  const edges = nodes.slice(1).map((node, i) => ({
    relation: 'BROADER' as const,
    from: node.id,
    to: `duty/${i}`,
  }));
  return asFile({ nodes, edges });
}
