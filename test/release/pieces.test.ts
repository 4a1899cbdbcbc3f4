import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesIn, wholeLinesIn } from '../../src/release/pieces.ts';
import { formatRelease, parseRelease } from '../../src/release/release.ts';
import { tiny } from './tiny.ts';

/** Bytes in pieces as a file gives them: each is overwritten by the next. */
function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const piece = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    piece.fill('?');
    const count = Buffer.from(bytes.subarray(at, at + size)).copy(piece);
    yield piece.subarray(0, count);
  }
}

describe('bytes in pieces', () => {
  it('are the same release, wherever a piece ends', () => {
    const text = formatRelease(tiny);
    const bytes = Buffer.from(text);
    const whole = parseRelease(text);
    for (let size = 1; size <= bytes.length; size++) {
      expect(parseRelease(inPieces(bytes, size)), `${size} bytes a piece`).toEqual(whole);
    }
  });

  it('are the same lines, whatever characters a piece divides', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '旅', '𠮷', 'é', '\r'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 1, max: 12 }), (lines, size) => {
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
        expect([...linesIn(inPieces(bytes, size))].flat()).toEqual(lines);
      }),
    );
  });

  it('tell how much follows the last line end', () => {
    const lines = wholeLinesIn(inPieces(Buffer.from('旅\n券'), 2));
    expect(lines.next()).toEqual({ done: false, value: Buffer.from('旅\n') });
    expect(lines.next()).toEqual({ done: true, value: 3 });
  });
});
