import type { Statements } from '../../src/graph/statement.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';
import { asFile } from './neo4j/releases.ts';

/** A memory store of these statements, as if they had been read from a release file. */
export async function openMemory(statements: Statements): Promise<MemoryStore> {
  const { id, sha256, builtAt } = asFile(statements);
  return MemoryStore.of(statements, {
    id,
    sha256,
    builtAt,
    statements: statements.nodes.length + statements.edges.length,
  });
}
