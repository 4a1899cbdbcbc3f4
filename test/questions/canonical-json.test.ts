/** RFC 8785's own examples. */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/questions/canonical-json.ts';

describe('canonical JSON', () => {
  it('writes the example of section 3.2.2 as section 3.2.3 has it', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders members by UTF-16 code units, as in section 3.2.3', () => {
    const text = canonicalJson({
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    });
    const inOrder = ['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew'];
    expect(inOrder.map((word) => text.indexOf(word)).every((at) => at > 0)).toBe(true);
    expect(inOrder.toSorted((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(inOrder);
  });

  it('writes one text, in whichever order the members were given', () => {
    expect(canonicalJson({ b: { d: 1, c: [] }, a: {} })).toBe('{"a":{},"b":{"c":[],"d":1}}');
    expect(canonicalJson({ a: {}, b: { c: [], d: 1 } })).toBe('{"a":{},"b":{"c":[],"d":1}}');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud83d', { '\ude00': 1 }])(
    'does not write what JSON cannot: %j',
    (value) => {
      expect(() => canonicalJson({ value })).toThrow(TypeError);
    },
  );
});
