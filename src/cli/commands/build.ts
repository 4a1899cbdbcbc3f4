/** `konkyo build`: sources to a release file. */

import { writeReleaseFile } from '../../release/file.ts';
import { InvalidSources } from '../../sources/problem.ts';
import { importSeed } from '../../sources/seed/index.ts';
import { bundledSeed } from '../data.ts';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { printProblems } from '../problems.ts';

export interface BuildOptions {
  readonly seed?: string;
  readonly out: string;
}

/** @throws CommandFailure; the old file then stays as it was */
export async function build({ seed = bundledSeed, out }: BuildOptions): Promise<void> {
  const statements = await importSeed(seed).catch((error: unknown) => {
    if (!(error instanceof InvalidSources)) throw error;
    printProblems(error.problems);
    throw new CommandFailure(exitCodes.problems, `Nothing was written; ${out} is as it was.`);
  });
  const { id, sha256 } = await writeReleaseFile(out, statements).catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const why = code === 'ENOENT' ? 'its folder is not there' : code;
    throw new CommandFailure(exitCodes.cannotCreate, `Cannot write ${out}: ${why}.`, { cause });
  });
  const { nodes, edges } = statements;
  console.log(`${out}: ${id}, ${nodes.length} nodes and ${edges.length} edges, SHA-256 ${sha256}`);
}
