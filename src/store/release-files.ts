/** An archive of release files: identified once, compared when somebody asks. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { compareText } from '../graph/compare.ts';
import type { NodeChange } from '../graph/node-change.ts';
import { changesBetween } from '../release/difference.ts';
import { DifferenceTooLarge, InvalidRelease } from '../release/errors.ts';
import { scanReleaseFile } from '../release/file.ts';
import { nowhere } from '../release/line-reader.ts';
import type { ReleaseInfo } from './graph-store.ts';
import { type ReleaseArchive, ReleaseNotAtHand, TooManyChanges } from './release-archive.ts';

/** Nodes in which two releases may differ; with all that is said of them they take some 120 MB. */
const usualMost = 50_000;
/** What one difference counts beside its nodes, so that empty ones do not pile up. */
const countedBeside = 1_000;
/** What is looked at in a folder. */
const extension = '.konkyo';

/** A release file that was read and found whole. */
export interface KeptFile {
  readonly file: string;
  readonly release: ReleaseInfo;
  /** Of {@link markOf}, from before it was read: tells whether the file is still the same. */
  readonly mark: string | null;
}

/**
 * Reads a release file to its end.
 * @throws InvalidRelease where it is not there, cut, altered or not a release
 */
export async function identify(file: string): Promise<KeptFile> {
  const mark = await markOf(file);
  const { id, sha256, builtAt, nodes, edges } = await scanReleaseFile(file, nowhere);
  return { file, release: { id, sha256, builtAt, statements: nodes + edges }, mark };
}

/**
 * The releases in the files of a folder whose names end with `.konkyo`; folders in it are not looked into.
 * @param skipped told why a file is none, naming it
 * @throws where the folder cannot be read
 */
export async function identifyAll(
  folder: string,
  skipped: (why: InvalidRelease) => void,
): Promise<readonly KeptFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith(extension))
    .map(({ name }) => name)
    .sort(compareText);
  const kept: KeptFile[] = [];
  for (const name of names) {
    try {
      kept.push(await identify(path.join(folder, name)));
    } catch (error) {
      if (!(error instanceof InvalidRelease)) throw error;
      skipped(error);
    }
  }
  return kept;
}

export class ReleaseFiles implements ReleaseArchive {
  readonly #files: ReadonlyMap<string, KeptFile>;
  readonly #most: number;
  readonly #known: LRUCache<string, readonly NodeChange[]>;
  readonly #underWay = new Map<string, Promise<readonly NodeChange[]>>();
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param kept of several files of one release the first counts
   * @param most in how many nodes two releases may differ; no more are kept for all pairs together
   */
  constructor(kept: readonly KeptFile[], most = usualMost) {
    this.#files = new Map([...kept].reverse().map((file) => [file.release.id, file]));
    this.#most = most;
    this.#known = new LRUCache({
      maxSize: most + countedBeside,
      sizeCalculation: ({ length }) => length + countedBeside,
    });
  }

  get releases(): readonly ReleaseInfo[] {
    return [...this.#files.values()].map(({ release }) => release);
  }

  async changes(from: string, to: string): Promise<readonly NodeChange[]> {
    const [before, after] = [this.#fileOf(from), this.#fileOf(to)];
    if (from === to) return [];
    const pair = `${from} ${to}`;
    // A release is what its id says, so what was worked out stays true.
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    const underWay = this.#underWay.get(pair);
    if (underWay !== undefined) return underWay;
    // One after the other, so that those under way hold no more than one may.
    const answer = this.#last.then(() => this.#compare(before, after));
    this.#last = answer.catch(() => undefined);
    this.#underWay.set(pair, answer);
    try {
      const changes = await answer;
      this.#known.set(pair, changes);
      return changes;
    } finally {
      this.#underWay.delete(pair);
    }
  }

  #fileOf(id: string): KeptFile {
    const file = this.#files.get(id);
    if (file === undefined) throw new ReleaseNotAtHand(id, 'MISSING');
    return file;
  }

  async #compare(before: KeptFile, after: KeptFile): Promise<readonly NodeChange[]> {
    await checkUnchanged(before, after);
    try {
      const changes = await changesBetween(before.file, after.file, this.#most);
      await checkUnchanged(before, after);
      return changes;
    } catch (error) {
      if (error instanceof DifferenceTooLarge) throw new TooManyChanges(error.most);
      // Whatever else went wrong, a file that was replaced meanwhile explains it.
      await checkUnchanged(before, after);
      throw error;
    }
  }
}

/** @throws ReleaseNotAtHand where a file is not the one that was identified */
async function checkUnchanged(...files: readonly KeptFile[]): Promise<void> {
  for (const { file, release, mark } of files) {
    if ((await markOf(file)) !== mark) throw new ReleaseNotAtHand(release.id, 'REPLACED');
  }
}

/** Another one where another file was put in its place; null where there is none. */
export const markOf = (file: string): Promise<string | null> =>
  stat(file).then(
    ({ ino, size, mtimeMs }) => `${ino} ${size} ${mtimeMs}`,
    () => null,
  );
