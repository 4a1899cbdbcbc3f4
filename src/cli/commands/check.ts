/** `konkyo check`: lint the curated data, and find its quotes in the sources. */
import { compareProblems, InvalidSources } from '../../sources/problem.ts';
import { loadSeed } from '../../sources/seed/index.ts';
import { bundledSeed } from '../bundled-release.ts';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { printProblems, printWarnings } from '../problems.ts';

/**
 * What later revisions change is told, and is no problem: the data states the law as it was read.
 * @throws CommandFailure where there are problems; each was printed with file, line and column
 */
export async function check(
  folder = bundledSeed,
  { sources }: { readonly sources?: string } = {},
): Promise<void> {
  const documents = await loadSeed(folder).catch((error: unknown) => {
    if (!(error instanceof InvalidSources)) throw error;
    throw failure(error.problems);
  });
  if (sources === undefined) {
    console.log(`${documents.length} files: nothing found. Quotes were not looked up (--sources).`);
    return;
  }
  const { checkQuotes } = await import('../../sources/seed/quotes.ts');
  const { problems, quotes, sources: read } = await checkQuotes(documents, sources);
  const { checkRevisions } = await import('../../sources/seed/revisions.ts');
  const { changes, revisions, laws } = await checkRevisions(documents, sources);
  printWarnings([...changes].sort(compareProblems));
  if (problems.length > 0) throw failure([...problems].sort(compareProblems));
  console.log(
    `${documents.length} files: nothing found. All ${quotes} quotes stand in their ${read} sources.`,
  );
  if (revisions === 0) return;
  const changed = changes.length === 0 ? 'no provision' : 'provisions';
  console.log(`${revisions} later revisions of ${laws} laws change ${changed} quoted here.`);
}

function failure(problems: InvalidSources['problems']): CommandFailure {
  printProblems(problems);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return new CommandFailure(exitCodes.problems, `${count}.`);
}
