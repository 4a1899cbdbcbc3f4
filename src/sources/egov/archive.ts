/** Bulk downloads: ZIP files with a folder for each law, read without being unpacked. */
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { type LocalDate, parseLocalDate } from '../../graph/dates.ts';
import type { Problem } from '../problem.ts';
import { type LawFile, type LawFiles, largestLaw, lawNameInPath, noLawName } from './law-file.ts';
import { lawListName, missingLaws, readLawList, withRevisions } from './law-list.ts';
import type { LawName } from './revision.ts';

/** e-Gov has some nine thousand laws. */
const mostEntries = 200_000;
/** Laws are packed to a tenth of their size on average, the barest table to a sixtieth. */
const greatestRatio = 250;

/** Lists the laws of a ZIP file. What cannot be one is named and left out. */
export async function openArchive(path: string): Promise<LawFiles> {
  let zip: ZipFile;
  try {
    // Names are judged here, so that a wrong one does not end the reading of the others.
    zip = await yauzl.openPromise(path, { autoClose: false, decodeStrings: false });
  } catch (error) {
    const problem = { file: path, message: `it is no whole ZIP file: ${messageOf(error)}` };
    return { files: [], problems: [problem], close: () => {} };
  }
  const contents = new Contents(path, zip);
  await contents.read();
  return { ...contents.laws(), close: () => zip.close() };
}

class Contents {
  readonly #path: string;
  readonly #zip: ZipFile;
  readonly #files: LawFile[] = [];
  readonly #problems: Problem[] = [];
  #listed: readonly LawName[] = [];

  constructor(path: string, zip: ZipFile) {
    this.#path = path;
    this.#zip = zip;
  }

  async read(): Promise<void> {
    try {
      if (this.#zip.entryCount > mostEntries) {
        throw new Error(`${this.#zip.entryCount} files are more than e-Gov has`);
      }
      for await (const entry of this.#zip.eachEntry()) await this.#add(entry);
    } catch (error) {
      this.#report('', `its list of contents cannot be read: ${messageOf(error)}`);
    }
  }

  laws(): Omit<LawFiles, 'close'> {
    const files = withRevisions(this.#files, this.#listed);
    const missing = missingLaws(`${this.#path}/${lawListName}`, files, this.#listed);
    if (missing !== null) this.#problems.push(missing);
    if (files.length === 0 && this.#problems.length === 0) this.#report('', 'it holds no law');
    return { files, problems: this.#problems };
  }

  async #add(entry: Entry): Promise<void> {
    const name = yauzl.getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileNameRaw,
      entry.extraFields,
      false,
    );
    const isList = name.split('/').at(-1) === lawListName;
    if (!isList && !name.endsWith('.xml')) return;
    const wrong = yauzl.validateFileName(name) ?? whyUnreadable(entry);
    const law = lawNameInPath(name);
    if (wrong !== null) this.#report(name, wrong);
    else if (isList) this.#listed = readLawList(await this.#text(entry));
    else if (law === null) this.#report(name, noLawName);
    else {
      const collectedOn = dayOf(entry);
      this.#files.push({
        ...law,
        ...(collectedOn === null ? {} : { collectedOn }),
        name: `${this.#path}/${name}`,
        size: entry.uncompressedSize,
        open: () => this.#zip.openReadStreamPromise(entry),
      });
    }
  }

  async #text(entry: Entry): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.#zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }

  #report(name: string, message: string): void {
    this.#problems.push({ file: name === '' ? this.#path : `${this.#path}/${name}`, message });
  }
}

/** Why the bytes of an entry are not to be read, by what the list of contents says of them. */
function whyUnreadable(entry: Entry): string | null {
  if (entry.isEncrypted()) return 'it is encrypted';
  if (!entry.canDecodeFileData()) return 'it is packed by a method that is not read here';
  if (entry.uncompressedSize > largestLaw) {
    return `its ${entry.uncompressedSize} bytes are more than any law has`;
  }
  if (entry.uncompressedSize > greatestRatio * Math.max(entry.compressedSize, 1024)) {
    return `its ${entry.uncompressedSize} bytes are packed into ${entry.compressedSize}: no law packs so well`;
  }
  return null;
}

/** The day that ZIP files give each of their files: in e-Gov's downloads, the day for which they were made. */
function dayOf({ lastModFileDate: date }: Entry): LocalDate | null {
  const parts = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  return parseLocalDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
