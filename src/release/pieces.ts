/** Lines of text as bytes in pieces, so that none of a large file but one piece is held at once. */
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Characters that are written, and bytes that are read, at once. */
const pieceSize = 2 ** 20;

/** Writes lines as UTF-8, each with its end, a piece of many at a time. */
export async function inPieces(
  lines: Iterable<string>,
  write: (piece: Buffer) => Promise<unknown>,
): Promise<void> {
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < pieceSize) continue;
    await write(Buffer.from(piece));
    piece = '';
  }
  await write(Buffer.from(piece));
}

/** A file by its path, or one that is open by its descriptor: what was opened stays, though another takes its place. */
export type Readable = string | number;

/** The bytes of a file in pieces, from its start; each is overwritten by the next. */
export function* piecesOf(file: Readable): Generator<Uint8Array> {
  const isOpen = typeof file === 'number';
  const descriptor = isOpen ? file : openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(pieceSize);
    for (let position = 0; ; ) {
      // What a path leads to may be a pipe, which has no positions; what is open is read from the start each time.
      const count = readSync(descriptor, bytes, 0, pieceSize, isOpen ? position : null);
      if (count === 0) return;
      yield bytes.subarray(0, count);
      position += count;
    }
  } finally {
    if (!isOpen) closeSync(descriptor);
  }
}

/**
 * The lines in UTF-8 bytes, without their ends: those that each piece completes.
 * @returns what follows the last line end
 */
export function* linesIn(pieces: Iterable<Uint8Array>): Generator<readonly string[], string> {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  for (const piece of pieces) {
    const whole = (begun + decoder.write(piece)).split('\n');
    begun = whole.pop() ?? '';
    yield whole;
  }
  return begun;
}
