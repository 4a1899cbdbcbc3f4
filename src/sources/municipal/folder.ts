/** A folder of one city's texts: its manifest, and each file read by itself. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../../graph/compare.ts';
import type { Problem } from '../problem.ts';
import { readTextFile } from '../text-file.ts';
import { type ParsedYaml, parseYamlFile, type YamlFile } from '../yaml-file.ts';
import type { MunicipalDocument } from './document.ts';
import { type Details, type Manifest, manifestFormat, manifestName } from './manifest.ts';

/** A file of the folder, and what the manifest says of it. */
export interface FolderFile {
  /** As problems name it. */
  readonly file: string;
  /** Without its folder and ending. */
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  /** Missing where the folder has none. */
  readonly manifest: Manifest | undefined;
  readonly details: Details;
}

export interface FolderReader {
  /** Whose names end so. */
  readonly ending: RegExp;
  /** Whether there is nothing else to say whose texts they are. */
  readonly needsManifest: boolean;
  /** One document, or every problem of the file. */
  read(file: FolderFile): MunicipalDocument | readonly Problem[];
}

export interface ImportedFolder {
  readonly documents: readonly MunicipalDocument[];
  readonly problems: readonly Problem[];
}

/** The longest municipal text is some 2 MB as a page. */
const expected = { largest: 10_000_000, as: 'one municipal text' };
/** The greatest collections hold some 3,000 texts. */
const mostFiles = 20_000;

/**
 * Every file below a folder whose name fits, in the order of names. A file that cannot be used is
 * named, and the others go on. Links are not followed, so nothing outside the folder is read.
 */
export async function importFolder(folder: string, reader: FolderReader): Promise<ImportedFolder> {
  const listed = await listFiles(folder);
  if (listed === null) return failed(folder, 'no such folder');
  const files = listed.files.filter((name) => reader.ending.test(name));
  if (files.length > mostFiles) {
    return failed(folder, `holds ${files.length} files; expected at most ${mostFiles}`);
  }
  const manifestFile = path.join(folder, manifestName);
  const manifest = listed.files.includes(manifestName) ? await readManifest(manifestFile) : null;
  if (manifest === null && reader.needsManifest && files.length > 0) {
    return failed(manifestFile, 'is missing; expected the city of these texts, and their source');
  }
  if (manifest !== null && manifest.document === undefined) {
    return { documents: [], problems: manifest.problems };
  }
  const problems = [...listed.problems, ...unknownFiles(manifest?.document, files)];
  if (files.length === 0) problems.push({ file: folder, message: 'holds no file to read' });
  const documents = new Map<string, MunicipalDocument>();
  for (const name of files) {
    const read = await readFileOf(path.join(folder, name), manifest?.document?.data, reader);
    if (isProblems(read)) {
      problems.push(...read);
      continue;
    }
    const first = documents.get(read.id);
    if (first === undefined) documents.set(read.id, read);
    else problems.push({ file: read.file, message: `"${read.id}" is already ${first.file}` });
  }
  return { documents: [...documents.values()], problems };
}

const failed = (file: string, message: string): ImportedFolder => ({
  documents: [],
  problems: [{ file, message }],
});

const isProblems = (read: MunicipalDocument | readonly Problem[]): read is readonly Problem[] =>
  Array.isArray(read);

interface Listed {
  /** Paths below the folder. */
  readonly files: string[];
  readonly problems: Problem[];
}

/** Null where there is no such folder. */
async function listFiles(folder: string): Promise<Listed | null> {
  const listed: Listed = { files: [], problems: [] };
  if (!(await list(folder, '', listed))) return null;
  listed.files.sort(compareText);
  return listed;
}

/** False where the folder cannot be read. */
async function list(folder: string, below: string, listed: Listed): Promise<boolean> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true }).catch(
    () => null,
  );
  if (entries === null) return false;
  for (const entry of entries) {
    const name = path.join(below, entry.name);
    const problem = (message: string) =>
      listed.problems.push({ file: path.join(folder, name), message });
    if (entry.isSymbolicLink()) problem('is a link; it was not followed');
    else if (!entry.isDirectory()) listed.files.push(name);
    else if (!(await list(folder, name, listed))) problem('cannot be read');
  }
  return true;
}

async function readManifest(file: string): Promise<ParsedYaml<Manifest>> {
  const read = await readTextFile(file, expected);
  return 'message' in read
    ? { problems: [{ file, message: read.message }] }
    : parseYamlFile(file, read.text, manifestFormat);
}

/** What the manifest says of files that are not there is a slip. */
function unknownFiles(
  manifest: YamlFile<Manifest> | undefined,
  files: readonly string[],
): readonly Problem[] {
  if (manifest === undefined) return [];
  const known = new Set(files.map((name) => path.basename(name)));
  return (manifest.data.files ?? []).flatMap(({ file }, i) =>
    known.has(file)
      ? []
      : manifest.problem(['files', i, 'file'], `"${file}" is no file to be read in this folder`),
  );
}

async function readFileOf(
  file: string,
  manifest: Manifest | undefined,
  reader: FolderReader,
): Promise<MunicipalDocument | readonly Problem[]> {
  const read = await readTextFile(file, expected);
  if ('message' in read) return [{ file, message: read.message }];
  const base = path.basename(file);
  const { file: _file, ...details } = manifest?.files?.find((one) => one.file === base) ?? {
    file: base,
  };
  return reader.read({
    file,
    name: base.replace(reader.ending, ''),
    text: read.text,
    sha256: createHash('sha256').update(read.bytes).digest('hex'),
    manifest,
    details,
  });
}
