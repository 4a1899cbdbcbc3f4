import type { Statements } from '../../src/graph/statement.ts';
import { formatRelease, parseRelease } from '../../src/release/release.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';

/** A memory store of these statements, as if they had been read from a release file. */
export async function openMemory(statements: Statements): Promise<MemoryStore> {
  const { id, sha256 } = parseRelease(formatRelease(statements));
  return new MemoryStore(statements, {
    id,
    sha256,
    builtAt: '2026-01-01T00:00:00.000Z',
    statements: statements.nodes.length + statements.edges.length,
  });
}
