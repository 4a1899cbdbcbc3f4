/** The data that commands work on: a release file, or the curated data that comes with the program. */
import { readReleaseFile } from '../release/file.ts';
import { InvalidRelease } from '../release/release.ts';
import { MemoryStore } from '../store/memory/memory-store.ts';
import { bundledRelease } from './bundled-release.ts';
import { CommandFailure, exitCodes } from './exit-codes.ts';

/**
 * The store of a release file, or of the bundled release.
 * @throws CommandFailure where it cannot be read
 */
export async function openStore(file: string | undefined): Promise<MemoryStore> {
  try {
    const release = await readReleaseFile(file ?? (await bundledRelease()));
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
