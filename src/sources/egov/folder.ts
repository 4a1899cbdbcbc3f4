/** Folders of laws, single files, and bulk downloads, by their path. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../../graph/compare.ts';
import type { Problem } from '../problem.ts';
import { openArchive } from './archive.ts';
import { type LawFile, type LawFiles, largestLaw, lawNameInPath, noLawName } from './law-file.ts';
import { lawListName, missingLaws, readLawList, withRevisions } from './law-list.ts';
import type { LawName } from './revision.ts';

/**
 * The laws at a path: in a bulk download, in a folder with all below it, downloads included, or the
 * one of a single file. In a folder they stand by the code points of their paths.
 */
export async function openLaws(place: string): Promise<LawFiles> {
  const found = await stat(place).catch(() => null);
  if (found === null) return nothing({ file: place, message: 'there is no such file or folder' });
  if (found.isDirectory()) return openFolder(place);
  return place.endsWith('.xml') ? openFile(place, found.size) : openArchive(place);
}

async function openFolder(folder: string): Promise<LawFiles> {
  let names: readonly string[];
  try {
    names = await readdir(folder, { recursive: true });
  } catch (error) {
    return nothing({ file: folder, message: `it cannot be read: ${String(error)}` });
  }
  const parts: LawFiles[] = [];
  let listed: readonly LawName[] = [];
  for (const name of names.toSorted(compareText)) {
    const file = path.join(folder, name);
    if (path.basename(name) === lawListName) listed = readLawList(await readFile(file, 'utf8'));
    else if (/\.(?:xml|zip)$/.test(name)) parts.push(await openLaws(file));
  }
  const files = withRevisions(
    parts.flatMap((part) => part.files),
    listed,
  );
  const problems = parts.flatMap((part) => part.problems);
  const missing = missingLaws(path.join(folder, lawListName), files, listed);
  if (missing !== null) problems.push(missing);
  if (files.length === 0 && problems.length === 0) {
    problems.push({ file: folder, message: 'it holds no law' });
  }
  return {
    files,
    problems,
    close: () => {
      for (const part of parts) part.close();
    },
  };
}

function openFile(file: string, size: number): LawFiles {
  const law = lawNameInPath(file.split(path.sep).join('/'));
  if (law === null) return nothing({ file, message: noLawName });
  if (size > largestLaw) {
    return nothing({ file, message: `its ${size} bytes are more than any law has` });
  }
  const opened: LawFile = { ...law, name: file, size, open: async () => createReadStream(file) };
  return { files: [opened], problems: [], close: () => {} };
}

const nothing = (problem: Problem): LawFiles => ({
  files: [],
  problems: [problem],
  close: () => {},
});
