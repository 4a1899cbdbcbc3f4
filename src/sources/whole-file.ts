/** Files that are written whole or not at all. */
import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';

/**
 * Leaves the new file or the old one as it was, whatever happens: it is written to a neighbour, flushed, then
 * renamed over the old one. A disk that fills up while it is written is an error, not a shorter file. What a link
 * leads to is replaced; the new file has the mode of the old one.
 * @throws what the file system throws
 */
export async function writeWholeFile(file: string, data: string | Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const old = await stat(target).catch(() => null);
  const neighbour = `${target}.${randomUUID()}`;
  try {
    await using handle = await open(neighbour, 'wx');
    if (old !== null) await handle.chmod(old.mode);
    // Writes on until all is written, where one write may stop short.
    await handle.writeFile(data);
    await handle.sync();
    await rename(neighbour, target);
  } finally {
    await rm(neighbour, { force: true });
  }
}
