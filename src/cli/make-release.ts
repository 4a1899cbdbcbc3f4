/** From sources to a release file. */
import { writeReleaseFile } from '../release/file.ts';
import type { ReleaseIdentity } from '../release/release.ts';
import {
  type BuildProgress,
  type BuildSources,
  type Built,
  buildStatements,
} from '../sources/build.ts';
import { InvalidSources } from '../sources/problem.ts';
import { CommandFailure, exitCodes } from './exit-codes.ts';
import { printProblems } from './problems.ts';

export interface MadeRelease extends Omit<Built, 'statements'> {
  readonly release: ReleaseIdentity;
  /** How many statements it has. */
  readonly counts: { readonly nodes: number; readonly edges: number };
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
  const { statements, ...built } = await buildStatements(sources, onProgress).catch(
    (error: unknown) => {
      if (!(error instanceof InvalidSources)) throw error;
      printProblems(error.problems);
      throw new CommandFailure(exitCodes.problems, `Nothing was written; ${out} is as it was.`);
    },
  );
  const release = await writeReleaseFile(out, statements).catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const why = code === 'ENOENT' ? 'its folder is not there' : code;
    throw new CommandFailure(exitCodes.cannotCreate, `Cannot write ${out}: ${why}.`, { cause });
  });
  const counts = { nodes: statements.nodes.length, edges: statements.edges.length };
  return { ...built, release, counts };
}
