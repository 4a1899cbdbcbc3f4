/** The folder of release files that a service compares. */
import type { Logger } from 'pino';
import { identifyAll, type KeptFile } from '../store/release-files.ts';
import { CommandFailure, exitCodes } from './exit-codes.ts';

/**
 * The releases of a folder, read to their end; what is none is named in the log and passed over.
 * @throws CommandFailure where the folder cannot be read
 */
export async function releasesIn(folder: string, logger: Logger): Promise<readonly KeptFile[]> {
  try {
    // A broken file of the past is no reason not to serve what is sound.
    return await identifyAll(folder, ({ message }) => logger.warn(`Passed over. ${message}`));
  } catch (cause) {
    const message = `Cannot read the releases in ${folder}: ${why(cause)}; expected a folder of files made by \`konkyo build\`.`;
    throw new CommandFailure(exitCodes.noInput, message, { cause });
  }
}

function why(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such folder';
    case 'ENOTDIR':
      return 'it is no folder';
    case 'EACCES':
      return 'this user may not read it';
    default:
      return 'it cannot be read';
  }
}
