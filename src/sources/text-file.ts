/** Reads text files that people name: nothing but files, of a bounded size, in UTF-8. */
import { readFile, stat } from 'node:fs/promises';

export interface ReadText {
  readonly text: string;
  readonly bytes: Uint8Array;
}

export interface ExpectedFile {
  /** In bytes. */
  readonly largest: number;
  /** What was expected where a file is larger. */
  readonly as: string;
}

/** The text of a file, or why there is none. Nothing but a file is opened: a pipe would never end. */
export async function readTextFile(
  file: string,
  { largest, as }: ExpectedFile,
): Promise<ReadText | { readonly message: string }> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return { message: 'is a folder; expected a file' };
    if (!found.isFile()) return { message: 'is no file' };
    if (found.size > largest) {
      return { message: `is larger than ${largest / 1_000_000} MB; expected ${as}` };
    }
    const bytes = await readFile(file);
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes };
    } catch {
      return { message: 'is not UTF-8 (Shift_JIS?); save it as UTF-8' };
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return {
      message:
        code === 'ENOENT' ? 'leads to no file' : `cannot be read (${code ?? 'unknown error'})`,
    };
  }
}
