/** The curated data of the repository, as statements and as a store. */
import { fileURLToPath } from 'node:url';
import type { Statements } from '../../src/graph/statement.ts';
import { formatRelease, parseRelease } from '../../src/release/release.ts';
import { importSeed } from '../../src/sources/seed/index.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';

export const seedFolder = fileURLToPath(new URL('../../seed', import.meta.url));

let statements: Promise<Statements> | undefined;

export function seedStatements(): Promise<Statements> {
  statements ??= importSeed(seedFolder);
  return statements;
}

export async function seedStore(): Promise<MemoryStore> {
  const release = parseRelease(formatRelease(await seedStatements()));
  const { nodes, edges } = release.statements;
  return MemoryStore.of(release.statements, {
    id: release.id,
    sha256: release.sha256,
    builtAt: '2026-01-01T00:00:00.000Z',
    statements: nodes.length + edges.length,
  });
}
