/** From sources to a release file. */
import type { Statements } from '../graph/statement.ts';
import { ReleaseWriter } from '../release/file.ts';
import type { CountedRelease } from '../release/release.ts';
import {
  type BuildProgress,
  type BuildSources,
  type Built,
  buildStatements,
} from '../sources/build.ts';
import { InvalidSources } from '../sources/problem.ts';
import { CommandFailure, exitCodes } from './exit-codes.ts';
import { printProblems } from './problems.ts';

export interface MadeRelease extends Built {
  readonly release: CountedRelease;
}

/**
 * Prints every problem of the curated data.
 * @throws CommandFailure; the old file then stays as it was
 */
export async function makeRelease(
  sources: BuildSources,
  out: string,
  onProgress?: (progress: BuildProgress) => void,
): Promise<MadeRelease> {
  const writer = new ReleaseWriter(out);
  const cannotWrite = (cause: unknown): never => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const why = code === 'ENOENT' ? 'its folder is not there' : code;
    throw new CommandFailure(exitCodes.cannotCreate, `Cannot write ${out}: ${why}.`, { cause });
  };
  try {
    const sink = (part: Statements) => writer.add(part).catch(cannotWrite);
    const built = await buildStatements(sources, sink, onProgress);
    return { ...built, release: await writer.finish().catch(cannotWrite) };
  } catch (error) {
    await writer.abandon();
    if (!(error instanceof InvalidSources)) throw error;
    printProblems(error.problems);
    throw new CommandFailure(exitCodes.problems, `Nothing was written; ${out} is as it was.`);
  }
}
