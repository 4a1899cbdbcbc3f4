/** The release files that a service compares: the one that it serves, and those of a folder. */
import type { Logger } from 'pino';
import type { InvalidRelease } from '../release/errors.ts';
import { identifyAll, type KeptFile, ReleaseFiles } from '../store/release-files.ts';
import { CommandFailure, exitCodes } from './exit-codes.ts';

/**
 * @param served undefined where the release comes from a database
 * @throws CommandFailure where the folder cannot be read
 */
export async function openArchive(
  served: KeptFile | undefined,
  folder: string | undefined,
  logger: Logger,
): Promise<ReleaseFiles> {
  const kept = served === undefined ? [] : [served];
  if (folder === undefined) return new ReleaseFiles(kept);
  // A broken file of the past is no reason not to serve what is sound.
  const passOver = ({ message }: InvalidRelease) => logger.warn(`Passed over. ${message}`);
  const others = await identifyAll(folder, passOver).catch((cause: unknown) => {
    throw new CommandFailure(exitCodes.noInput, why(cause, folder), { cause });
  });
  return new ReleaseFiles([...kept, ...others]);
}

function why(cause: unknown, folder: string): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const what =
    code === 'ENOENT'
      ? 'there is no such folder'
      : code === 'ENOTDIR'
        ? 'it is no folder'
        : 'it cannot be read';
  return `Cannot read the releases in ${folder}: ${what}; expected a folder of files made by \`konkyo build\`.`;
}
