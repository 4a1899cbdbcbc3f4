import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText, sortKey } from '../../src/graph/compare.ts';
import type { PropertyValue } from '../../src/graph/model.ts';
import { InvalidCursor, type Order } from '../../src/store/graph-store.ts';
import { compareBy, decodeCursor, encodeCursor } from '../../src/store/order.ts';

/** The definition: as databases do it, code point by code point. */
function byCodePoints(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => Array.from(text, (char) => char.codePointAt(0) ?? 0));
  for (const [i, point] of (x ?? []).entries()) {
    const other = y?.[i];
    if (other === undefined) return 1;
    if (point !== other) return point - other;
  }
  return (x?.length ?? 0) - (y?.length ?? 0);
}

/** Any text that UTF-8 can hold, with much of what lies on both sides of the surrogates. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', '旅', '\ud7ff', '\ue000', '﨑', '\uffff', '𠮷', '𠮸', '😀'),
  }),
);
const signOf = Math.sign;

describe('texts', () => {
  it('are compared by code points', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(signOf(compareText(a, b))).toBe(signOf(byCodePoints(a, b)));
      }),
      { numRuns: 2000 },
    );
  });

  it('are sorted so by their keys', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(texts.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(
          texts.toSorted(byCodePoints),
        );
      }),
    );
  });

  it('with a common beginning are, too', () => {
    fc.assert(
      fc.property(text, text, text, (start, a, b) => {
        expect(signOf(compareText(start + a, start + b))).toBe(signOf(byCodePoints(a, b)));
      }),
    );
  });

  it.each([
    ['𠮷野家', '﨑津', 1],
    ['﨑津', '熊本', 1],
    ['𠮷', '𠮸', -1],
    ['区', '区民', -1],
    ['', '区', -1],
    ['区', '区', 0],
  ])('%s and %s', (a, b, expected) => {
    expect(signOf(compareText(a, b))).toBe(expected);
    expect(signOf(compareText(b, a))).toBe(-expected || 0);
  });
});

const orders: fc.Arbitrary<readonly Order[]> = fc.uniqueArray(
  fc.record(
    { property: fc.constantFrom('name', 'position', 'note'), descending: fc.boolean() },
    { requiredKeys: ['property'] },
  ),
  { maxLength: 3, selector: ({ property }) => property },
);
const value: fc.Arbitrary<PropertyValue> = fc.oneof(
  text,
  fc.constantFrom('2', '10', '1a'),
  fc.integer({ min: -1, max: 11 }),
  fc.constant(null),
  fc.boolean(),
  fc.array(text, { maxLength: 1 }),
);
const node = fc.record({
  id: fc.oneof(text, fc.constantFrom('duty/a', 'duty/b')),
  properties: fc.record({ name: value, position: value, note: value }, { noNullPrototype: true }),
});

describe('an order', () => {
  it('is total: of three nodes none stands before itself', () => {
    fc.assert(
      fc.property(orders, node, node, node, (order, a, b, c) => {
        const compare = compareBy(order);
        expect(compare(a, a)).toBe(0);
        expect(signOf(compare(a, b))).toBe(-signOf(compare(b, a)) || 0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) {
          expect(compare(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves only one node in each place', () => {
    fc.assert(
      fc.property(orders, node, node, (order, a, b) => {
        fc.pre(a.id !== b.id);
        expect(compareBy(order)(a, b)).not.toBe(0);
      }),
    );
  });
});

describe('a cursor', () => {
  it('stands at the place of its node', () => {
    fc.assert(
      fc.property(orders, node, node, (order, a, b) => {
        const place = decodeCursor(encodeCursor(a, order), order);
        const compare = compareBy(order);
        expect(compare(place, a)).toBe(0);
        expect(signOf(compare(place, b))).toBe(signOf(compare(a, b)));
      }),
      { numRuns: 1000 },
    );
  });

  it('can stand in an address as it is', () => {
    fc.assert(
      fc.property(orders, node, (order, a) => {
        expect(encodeCursor(a, order)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it('belongs to one order', () => {
    fc.assert(
      fc.property(orders, orders, node, (given, asked, a) => {
        const written = (order: readonly Order[]) =>
          JSON.stringify(order.map(({ property, descending = false }) => [property, descending]));
        fc.pre(written(given) !== written(asked));
        expect(() => decodeCursor(encodeCursor(a, given), asked)).toThrow(InvalidCursor);
      }),
    );
  });

  it('is refused where it is anything else', () => {
    fc.assert(
      fc.property(orders, fc.oneof(text, fc.base64String()), (order, cursor) => {
        expect(() => decodeCursor(cursor, order)).toThrow(InvalidCursor);
      }),
    );
  });

  it('is refused where it is cut, or a character of it is none of its alphabet', () => {
    const order: readonly Order[] = [{ property: 'name' }];
    const whole = encodeCursor({ id: 'duty/koseki', properties: { name: '戸籍' } }, order);
    for (let at = 0; at < whole.length; at++) {
      const altered = `${whole.slice(0, at)}!${whole.slice(at + 1)}`;
      expect(() => decodeCursor(altered, order), altered).toThrow(InvalidCursor);
      expect(() => decodeCursor(whole.slice(0, at), order), `cut at ${at}`).toThrow(InvalidCursor);
    }
  });
});
