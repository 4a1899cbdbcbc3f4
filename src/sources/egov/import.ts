/** Imports laws: each with all its revisions that were collected, or what is wrong with a file. */
import { createHash } from 'node:crypto';
import { compareText } from '../../graph/compare.ts';
import type { Problem } from '../problem.ts';
import { openLaws } from './folder.ts';
import type { ParsedLaw, Revisions } from './law.ts';
import type { LawFile, LawFiles } from './law-file.ts';
import { readLaw } from './read-law.ts';
import { UnreadableLaw } from './xml.ts';

export type Imported =
  /** One law; its revisions from the oldest on, at least one. */
  { readonly revisions: Revisions } | { readonly problem: Problem };

export interface ImportOptions {
  /** The law ids of the laws that are wanted; all where it is left out. */
  readonly only?: readonly string[];
}

/**
 * The laws of bulk downloads, folders and single files, one after another by law id. No more than
 * one law is held at a time. A file that cannot be used is named, and the others go on; of a
 * revision that is there more than once the first counts, by the order of `paths`.
 */
export async function* importLaws(
  paths: readonly string[],
  { only }: ImportOptions = {},
): AsyncGenerator<Imported> {
  const wanted = only === undefined ? undefined : new Set(only);
  using laws = await openLibrary(paths);
  for (const problem of laws.problems) yield { problem };
  for (const lawId of laws.lawIds) {
    if (wanted?.has(lawId) ?? true) yield* laws.read(lawId);
  }
}

/** Laws that were found at some paths, none read yet. */
export interface LawLibrary extends Disposable {
  /** What cannot be used, as far as that is seen without reading the laws. */
  readonly problems: readonly Problem[];
  /** In their order. */
  readonly lawIds: readonly string[];
  /** How many bytes of XML there are. */
  readonly size: number;
  /**
   * One law, and what is wrong with its files.
   * @throws Error where there is no such law
   */
  read(lawId: string): AsyncGenerator<Imported>;
}

/** Looks what laws there are; {@link importLaws} tells the rules. */
export async function openLibrary(paths: readonly string[]): Promise<LawLibrary> {
  const opened: LawFiles[] = [];
  const close = () => {
    for (const laws of opened) laws.close();
  };
  try {
    for (const path of paths) opened.push(await openLaws(path));
  } catch (error) {
    close();
    throw error;
  }
  const files = opened.flatMap((laws) => laws.files);
  const byLaw = groupedByLaw(files);
  return {
    problems: opened.flatMap(({ problems }) => problems),
    lawIds: [...byLaw.keys()],
    size: files.reduce((sum, { size }) => sum + size, 0),
    read(lawId) {
      const revisions = byLaw.get(lawId);
      if (revisions === undefined) throw new Error(`the files of law ${lawId} are not there`);
      return importLaw(revisions);
    },
    [Symbol.dispose]: close,
  };
}

function groupedByLaw(files: readonly LawFile[]): ReadonlyMap<string, readonly LawFile[]> {
  const byLaw = new Map<string, LawFile[]>();
  for (const file of files) {
    const same = byLaw.get(file.lawId);
    if (same === undefined) byLaw.set(file.lawId, [file]);
    else same.push(file);
  }
  return new Map([...byLaw].sort(([a], [b]) => compareText(a, b)));
}

async function* importLaw(files: readonly LawFile[]): AsyncGenerator<Imported> {
  const revisions = new Map<string, ParsedLaw>();
  for (const file of files) {
    const key = revisionKey(file);
    const known = revisions.get(key);
    try {
      if (known === undefined) revisions.set(key, await readLaw(await file.open(), file));
      else if ((await sha256Of(file)) !== known.sha256) {
        yield {
          problem: {
            file: file.name,
            message: 'another file has other words for this revision; that one counts',
          },
        };
      }
    } catch (error) {
      yield { problem: problemOf(file, error) };
    }
  }
  const [first, ...more] = [...revisions]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, law]) => law);
  if (first !== undefined) yield { revisions: [first, ...more] };
}

/**
 * What tells revisions of one law apart, and orders them: the day, then the year and number of the
 * amending law, since those of one day take effect in the order of their promulgation. One that the
 * download does not date comes first: only older downloads are so.
 */
const revisionKey = ({ revision }: LawFile): string =>
  revision === undefined
    ? ''
    : [
        revision.validFrom,
        revision.amendedBy?.slice(0, 3),
        revision.amendedBy?.slice(-4),
        revision.amendedBy,
      ].join(' ');

async function sha256Of(file: LawFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of await file.open()) hash.update(chunk);
  return hash.digest('hex');
}

function problemOf(file: LawFile, error: unknown): Problem {
  if (!(error instanceof Error)) throw error;
  const { line, column } = error instanceof UnreadableLaw ? error : {};
  return {
    file: file.name,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    message: error.message,
  };
}
