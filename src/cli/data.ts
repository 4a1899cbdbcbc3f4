/** The data that commands work on: a release file, or the curated data that comes with the program. */
import { scanReleaseFile } from '../release/file.ts';
import { InvalidRelease } from '../release/release.ts';
import { GraphBuilder } from '../store/memory/graph-builder.ts';
import { MemoryStore } from '../store/memory/memory-store.ts';
import { bundledRelease } from './bundled-release.ts';
import { CommandFailure, exitCodes } from './exit-codes.ts';

/**
 * The store of a release file, or of the bundled release.
 * @throws CommandFailure where it cannot be read
 */
export async function openStore(file: string | undefined): Promise<MemoryStore> {
  try {
    const builder = new GraphBuilder();
    const { id, sha256, builtAt } = await scanReleaseFile(
      file ?? (await bundledRelease()),
      builder,
    );
    const { statements } = builder;
    return new MemoryStore(builder.finish(), { id, sha256, builtAt, statements });
  } catch (error) {
    if (error instanceof InvalidRelease) {
      throw new CommandFailure(exitCodes.noInput, error.message, { cause: error });
    }
    throw error;
  }
}
