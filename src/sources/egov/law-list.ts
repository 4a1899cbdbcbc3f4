/** `law_list.csv`, which e-Gov's bulk downloads hold beside the laws. */
import type { Problem } from '../problem.ts';
import type { LawFile } from './law-file.ts';
import { type LawName, readLawName } from './revision.ts';

export const lawListName = 'law_list.csv';

/** The laws that a list names, with their revisions where it says them. */
export function readLawList(csv: string): readonly LawName[] {
  const [head = '', ...lines] = csv.replace(/^\ufeff/, '').split(/\r?\n/);
  const columns = cellsOf(head);
  const lawIds = columns.indexOf('法令ID');
  const revisions = columns.indexOf('改正履歴ID');
  return lines.flatMap((line) => {
    const cells = cellsOf(line);
    const name = readLawName([cells[lawIds], cells[revisions]].filter(Boolean).join('_'));
    return name === null ? [] : [name];
  });
}

/** The cells of a line; quotation marks around one may hold commas, and two of them stand for one. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare = '']) =>
    quoted === undefined ? bare : quoted.replaceAll('""', '"'),
  );
}

/** Files with the revisions that the list beside them says, where their own names do not. */
export function withRevisions(
  files: readonly LawFile[],
  listed: readonly LawName[],
): readonly LawFile[] {
  const revisions = new Map(listed.map(({ lawId, revision }) => [lawId, revision]));
  return files.map((file) => {
    const revision = file.revision ?? revisions.get(file.lawId);
    return revision === undefined ? file : { ...file, revision };
  });
}

/** How many missing laws a message names. */
const mostNamed = 5;

/** What a list names and the files beside it lack; null where all are there. */
export function missingLaws(
  file: string,
  files: readonly LawFile[],
  listed: readonly LawName[],
): Problem | null {
  const there = new Set(files.map(({ lawId }) => lawId));
  const missing = listed.map(({ lawId }) => lawId).filter((lawId) => !there.has(lawId));
  if (missing.length === 0) return null;
  const named = missing.slice(0, mostNamed).join(', ') + (missing.length > mostNamed ? ' …' : '');
  return { file, message: `${missing.length} of ${listed.length} laws are not there: ${named}` };
}
