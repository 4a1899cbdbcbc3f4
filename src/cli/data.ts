/** The data that commands work on: a release file, or the curated data that comes with the program. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readReleaseFile } from '../release/file.ts';
import { InvalidRelease } from '../release/release.ts';
import { MemoryStore } from '../store/memory/memory-store.ts';
import { CommandFailure, exitCodes } from './exit-codes.ts';

/** At the root of the package, from `src/cli` and from `dist/cli` alike. */
export const bundledSeed = fileURLToPath(new URL('../../seed', import.meta.url));
/** Built from it when the program is built. */
const bundledRelease = fileURLToPath(new URL('../../dist/seed.konkyo', import.meta.url));

/**
 * The store of a release file, or of the bundled release.
 * @throws CommandFailure where it cannot be read
 */
export async function openStore(file: string | undefined): Promise<MemoryStore> {
  if (file === undefined && !existsSync(bundledRelease)) {
    throw new CommandFailure(
      exitCodes.noInput,
      'The program is not built yet: run `npm run build`, or name a release file in KONKYO_RELEASE.',
    );
  }
  try {
    const release = await readReleaseFile(file ?? bundledRelease);
    const { id, sha256, builtAt, statements } = release;
    return new MemoryStore(statements, {
      id,
      sha256,
      builtAt,
      statements: statements.nodes.length + statements.edges.length,
    });
  } catch (error) {
    if (error instanceof InvalidRelease) {
      throw new CommandFailure(exitCodes.noInput, error.message, { cause: error });
    }
    throw error;
  }
}
