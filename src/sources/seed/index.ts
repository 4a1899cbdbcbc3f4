/** Curated data: from a folder of YAML files to statements of the graph. */
import type { Statements } from '../../graph/statement.ts';
import { compareProblems, InvalidSources } from '../problem.ts';
import { checkSeed } from './check.ts';
import { readSeed, type SeedDocument } from './read.ts';
import { toStatements } from './statements.ts';

/**
 * Reads and checks a folder.
 * @throws InvalidSources with every problem that was found, in the order of files and lines.
 */
export async function loadSeed(folder: string): Promise<readonly SeedDocument[]> {
  const { documents, problems } = await readSeed(folder);
  // References to a file that could not be read would only hide what is really wrong.
  const found = problems.length > 0 ? problems : checkSeed(documents);
  if (found.length > 0) throw new InvalidSources([...found].sort(compareProblems));
  return documents;
}

/**
 * The statements of a folder.
 * @throws InvalidSources
 */
export async function importSeed(folder: string): Promise<Statements> {
  return toStatements(await loadSeed(folder));
}
