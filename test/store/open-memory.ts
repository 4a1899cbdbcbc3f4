import type { Statements } from '../../src/graph/statement.ts';
import { formatRelease, scanRelease } from '../../src/release/release.ts';
import { GraphBuilder } from '../../src/store/memory/graph-builder.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';

/** A memory store of these statements, read from a release as the program reads one. */
export async function openMemory(statements: Statements): Promise<MemoryStore> {
  const builder = new GraphBuilder();
  const release = scanRelease([Buffer.from(formatRelease(statements))], builder);
  return new MemoryStore(builder.finish(), {
    id: release.id,
    sha256: release.sha256,
    builtAt: '2026-11-22T01:02:03.000Z',
    statements: builder.statements,
  });
}
