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
import { MakerThreads, type ThreadOptions } from './threads/makers.ts';
import { FailedCall } from './threads/thread.ts';

export interface MadeRelease extends Built {
  readonly release: CountedRelease;
}

export interface MakeOptions {
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  readonly threads?: ThreadOptions;
}

/**
 * Prints every problem of the curated data.
 * @throws CommandFailure; the old file then stays as it was
 */
export async function makeRelease(
  sources: BuildSources,
  out: string,
  { onProgress = () => {}, threads = {} }: MakeOptions = {},
): Promise<MadeRelease> {
  const writer = new ReleaseWriter(out);
  const makers = new MakerThreads(writer, threads);
  const cannotWrite = (cause: unknown): never => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const why = code === 'ENOENT' ? 'its folder is not there' : code;
    throw new CommandFailure(exitCodes.cannotCreate, `Cannot write ${out}: ${why}.`, { cause });
  };
  try {
    const sink = (part: Statements) => writer.add(part).catch(cannotWrite);
    const built = await buildStatements(sources, sink, {
      onProgress,
      makers: (laws, curated) => makers.start(sources.egov ?? [], laws, curated),
    });
    await makers.handOver();
    return { ...built, release: await writer.finish().catch(cannotWrite) };
  } catch (error) {
    await makers.end();
    await writer.abandon();
    // In a thread only the writing fails with a code: law that cannot be read is left out and told.
    if (error instanceof FailedCall && error.code !== undefined) cannotWrite(error);
    if (!(error instanceof InvalidSources)) throw error;
    printProblems(error.problems);
    throw new CommandFailure(exitCodes.problems, `Nothing was written; ${out} is as it was.`);
  }
}
