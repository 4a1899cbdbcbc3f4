/** Lines of text as bytes in pieces, so that none of a large file but one piece is held at once. */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** Characters that are written, and bytes that are read, at once. */
const pieceSize = 2 ** 20;

/** Lines as UTF-8, each with its end, in pieces of many. */
export function* encoded(lines: Iterable<string>): Generator<Buffer, void> {
  let piece: string[] = [];
  let length = 0;
  for (const line of lines) {
    piece.push(line);
    length += line.length;
    if (length < pieceSize) continue;
    yield textBlock(piece);
    piece = [];
    length = 0;
  }
  if (piece.length > 0) yield textBlock(piece);
}

const textBlock = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);

/** The same bytes in pieces that are worth writing, from blocks however small; the next block may overwrite one. */
export function* inPieces(blocks: Iterable<Buffer>): Generator<Buffer, void> {
  let piece: Buffer[] = [];
  let length = 0;
  for (const block of blocks) {
    piece.push(Buffer.from(block));
    length += block.length;
    if (length < pieceSize) continue;
    yield Buffer.concat(piece);
    piece = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(piece);
}

/** A file by its path, or one that is open by its descriptor: what was opened stays, though another takes its place. */
export type Readable = string | number;

/** The bytes of a file in pieces of a size, from its start; each is overwritten by the next. */
export function* piecesOf(file: Readable, size = pieceSize): Generator<Uint8Array> {
  const isOpen = typeof file === 'number';
  const descriptor = isOpen ? file : openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(size);
    for (let position = 0; ; ) {
      // What a path leads to may be a pipe, which has no positions; what is open is read from the start each time.
      const count = readSync(descriptor, bytes, 0, size, isOpen ? position : null);
      if (count === 0) return;
      yield bytes.subarray(0, count);
      position += count;
    }
  } finally {
    if (!isOpen) closeSync(descriptor);
  }
}

/** The lines in UTF-8 bytes, without their ends: those that each piece completes. */
export function* linesIn(pieces: Iterable<Uint8Array>): Generator<readonly string[], void> {
  for (const block of wholeLinesIn(pieces)) yield linesOf(block);
}

/**
 * Whole lines as bytes, each with its end: as many at once as a piece completes. They are overwritten by the next.
 * @returns how many bytes follow the last line end
 */
export function* wholeLinesIn(pieces: Iterable<Uint8Array>): Generator<Buffer, number> {
  let bytes = Buffer.alloc(0);
  let begun = 0;
  for (const piece of pieces) {
    const filled = begun + piece.length;
    if (filled > bytes.length) bytes = Buffer.concat([bytes.subarray(0, begun)], 2 * filled);
    bytes.set(piece, begun);
    const last = piece.lastIndexOf(lineEnd);
    const end = last < 0 ? 0 : begun + last + 1;
    if (end > 0) yield bytes.subarray(0, end);
    bytes.copyWithin(0, end, filled);
    begun = filled - end;
  }
  return begun;
}

/** The lines of a block of {@link wholeLinesIn}, without their ends. */
export function linesOf(block: Buffer): readonly string[] {
  const lines = textOf(block).split('\n');
  lines.pop();
  return lines;
}

/** Where the first so many lines of a block end, or all where there are fewer. */
export function endOfLines(block: Buffer, most: number): number {
  let at = 0;
  for (let count = 0; count < most && at < block.length; count++) at = endOfLine(block, at);
  return at;
}

export function countLines(block: Buffer): number {
  let count = 0;
  for (let at = 0; at < block.length; count++) at = endOfLine(block, at);
  return count;
}

/** Behind the end of the line that begins there. */
export const endOfLine = (block: Buffer, start: number): number =>
  block.indexOf(lineEnd, start) + 1;

/** What is no UTF-8 in it becomes U+FFFD. `toString('utf8')` by itself takes five times as long. */
function textOf(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes)
    ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
    : bytes.toString('utf8');
}

export const lineEnd = '\n'.charCodeAt(0);
