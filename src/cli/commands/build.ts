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
  readonly reiki?: readonly string[];
  readonly text?: readonly string[];
  readonly out: string;
}

const steps: Readonly<Record<BuildProgress['step'], string>> = {
  laws: 'Reading laws',
  citations: 'Resolving citations',
};

/** @throws CommandFailure; the old file then stays as it was, unless only some inputs were skipped */
export async function build({
  seed = bundledSeed,
  egov = [],
  reiki = [],
  text = [],
  out,
}: BuildOptions): Promise<void> {
  await Promise.all(
    Object.entries({ egov, reiki, text }).flatMap(([option, paths]) =>
      paths.map((path) => needInput(option, path)),
    ),
  );
  const progress = showProgress(process.stderr, steps);
  const report = egov.length === 0 ? undefined : progress.report;
  const made = await makeRelease({ seed, egov, reiki, text }, out, { onProgress: report }).finally(
    progress.end,
  );
  for (const line of undecidedLines(made)) console.error(printable(line));
  console.log(printable(summaryOf(made, out)));
  if (made.skipped.length === 0) return;
  printProblems(made.skipped);
  const count = made.skipped.length === 1 ? '1 file was' : `${made.skipped.length} files were`;
  throw new CommandFailure(
    exitCodes.skipped,
    `${count} skipped; the release holds everything else.`,
  );
}

async function needInput(option: string, path: string): Promise<void> {
  await stat(path).catch((cause: unknown) => {
    throw new CommandFailure(exitCodes.noInput, `--${option}: ${path} is not there.`, { cause });
  });
}

/** What a person has to decide: the items that divide work of which no assignment was made. */
function undecidedLines({ allotted }: MadeRelease): readonly string[] {
  return allotted.undecided.map(({ citation, unit, words, reason, nearest }) => {
    const near = nearest.map(({ name }) => name).join(', ');
    return `${citation} ${unit.join(' ')} 「${words}」: ${reason}${near === '' ? '' : `; nearest: ${near}`}`;
  });
}

function summaryOf(
  { release, laws, municipalTexts, allotted, citations }: MadeRelease,
  out: string,
): string {
  const { id, sha256, nodes, edges } = release;
  return [
    ...(laws === 0 ? [] : [laws === 1 ? '1 law' : `${laws} laws`]),
    ...(municipalTexts === 0
      ? []
      : [
          `${municipalTexts} municipal texts; of the work that they divide ${allotted.decided.length} items became assignments, ${allotted.undecided.length} are for a person to decide`,
        ]),
    `${citations.found} citations, ${citations.unresolved} of them unresolved`,
    `${out}: ${id}, ${nodes} nodes and ${edges} edges, SHA-256 ${sha256}`,
  ].join('\n');
}
