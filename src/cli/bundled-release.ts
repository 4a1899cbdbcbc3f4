/** The release that comes with the program: the curated data beside it, as last read. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandFailure, exitCodes } from './exit-codes.ts';

/** At the root of the package, from `src/cli` and from `dist/cli` alike. */
const root = fileURLToPath(new URL('../..', import.meta.url));

export const bundledSeed = path.join(root, 'seed');

/** The code that makes a release: when it changes, so may the release. */
const makers = ['graph', 'release', 'sources'].map((room) => path.join(root, 'dist', room));

/**
 * The file. In a checkout it is made anew where the curated data or the code that reads it is newer:
 * who edits the data sees the answers change. An installed package is used as it was published.
 * @throws CommandFailure where the data has problems, which are then printed, or is not there
 */
export async function bundledRelease(): Promise<string> {
  const file = path.join(root, 'dist', 'seed.konkyo');
  const [checkout, made, edited, compiled] = await Promise.all([
    changeOf(path.join(root, 'src')),
    changeOf(file),
    lastChange(bundledSeed, '.yaml'),
    Promise.all(makers.map((folder) => lastChange(folder, '.js'))),
  ]);
  if (checkout > 0 && edited > 0 && made < Math.max(edited, ...compiled)) {
    const { makeRelease } = await import('./make-release.ts');
    await makeRelease({ seed: bundledSeed }, file);
  } else if (made === 0) {
    throw new CommandFailure(
      exitCodes.noInput,
      'The program is not built yet: run `npm run build`, or name a release file in KONKYO_RELEASE.',
    );
  }
  return file;
}

/** When the newest of these files was written, or one was added or removed; 0 where there is none. */
async function lastChange(folder: string, extension: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const counted = entries
    .filter((entry) => entry.isDirectory() || entry.name.endsWith(extension))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Math.max(0, ...(await Promise.all([folder, ...counted].map(changeOf))));
}

const changeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
