import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Places } from '../../src/release/places.ts';

const quoted = (id: string) => Buffer.from(JSON.stringify(id));

/** The places of these ids, in this order. */
function placesOf(ids: readonly string[]): Places {
  const places = new Places();
  for (const id of ids) places.add('Duty', quoted(id), 1, quoted(id).length);
  return places;
}

describe('the places of nodes', () => {
  // Ids that begin alike or end alike, with characters of several bytes and such as JSON escapes.
  const anyId = fc.string({ unit: fc.constantFrom('a', '/', '"', '\\', '旅', '\n'), maxLength: 5 });

  it('are found by their ids, whichever was found before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId), fc.array(fc.nat(40)), (ids, asked) => {
        const places = placesOf(ids);
        let near = -1;
        for (const [i, id] of ids.entries()) {
          expect(places.find(quoted(id), 1, asked[i] ?? near)).toBe(i);
          near = i;
        }
      }),
    );
  });

  it('are none for an id that no node has', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId), anyId, fc.nat(40), (ids, other, near) => {
        fc.pre(!ids.includes(other));
        expect(placesOf(ids).find(quoted(other), 1, near)).toBe(-1);
      }),
    );
  });
});
