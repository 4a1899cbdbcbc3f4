/** From curated data to a release file. */
import { writeReleaseFile } from '../release/file.ts';
import type { Release } from '../release/release.ts';
import { InvalidSources } from '../sources/problem.ts';
import { importSeed } from '../sources/seed/index.ts';
import { CommandFailure, exitCodes } from './exit-codes.ts';
import { printProblems } from './problems.ts';

/**
 * Prints every problem of the data.
 * @throws CommandFailure; the old file then stays as it was
 */
export async function makeRelease(seed: string, out: string): Promise<Release> {
  const statements = await importSeed(seed).catch((error: unknown) => {
    if (!(error instanceof InvalidSources)) throw error;
    printProblems(error.problems);
    throw new CommandFailure(exitCodes.problems, `Nothing was written; ${out} is as it was.`);
  });
  return writeReleaseFile(out, statements).catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const why = code === 'ENOENT' ? 'its folder is not there' : code;
    throw new CommandFailure(exitCodes.cannotCreate, `Cannot write ${out}: ${why}.`, { cause });
  });
}
