/** `konkyo build`: sources to a release file. */
import { stat } from 'node:fs/promises';
import type { BuildProgress } from '../../sources/build.ts';
import { bundledSeed } from '../bundled-release.ts';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { type MadeRelease, makeRelease } from '../make-release.ts';
import { printable } from '../printable.ts';
import { printProblems } from '../problems.ts';
import { showProgress } from '../progress.ts';

export interface BuildOptions {
  readonly seed?: string;
  readonly egov?: readonly string[];
  readonly out: string;
}

const steps: Readonly<Record<BuildProgress['step'], string>> = {
  laws: 'Reading laws',
  citations: 'Resolving citations',
};

/** @throws CommandFailure; the old file then stays as it was, unless only some inputs were skipped */
export async function build({ seed = bundledSeed, egov = [], out }: BuildOptions): Promise<void> {
  await Promise.all(egov.map(needInput));
  const progress = showProgress(process.stderr, steps);
  const report = egov.length === 0 ? undefined : progress.report;
  const made = await makeRelease({ seed, egov }, out, report).finally(progress.end);
  console.log(printable(summaryOf(made, out)));
  if (made.skipped.length === 0) return;
  printProblems(made.skipped);
  const count = made.skipped.length === 1 ? '1 file was' : `${made.skipped.length} files were`;
  throw new CommandFailure(
    exitCodes.skipped,
    `${count} skipped; the release holds everything else.`,
  );
}

async function needInput(path: string): Promise<void> {
  await stat(path).catch((cause: unknown) => {
    throw new CommandFailure(exitCodes.noInput, `--egov: ${path} is not there.`, { cause });
  });
}

function summaryOf({ release, laws, citations }: MadeRelease, out: string): string {
  const { id, sha256, statements } = release;
  const { nodes, edges } = statements;
  return [
    ...(laws === 0 ? [] : [laws === 1 ? '1 law' : `${laws} laws`]),
    `${citations.found} citations, ${citations.unresolved} of them unresolved`,
    `${out}: ${id}, ${nodes.length} nodes and ${edges.length} edges, SHA-256 ${sha256}`,
  ].join('\n');
}
