import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldNumerals,
  maxNumeral,
  parseNumeral,
  toChineseNumeral,
} from '../../src/graph/numerals.ts';

describe('a numeral', () => {
  it.each([
    ['252', 252],
    ['２５２', 252],
    ['二百五十二', 252],
    ['二五二', 252],
    ['千九百', 1900],
    ['一千九百', 1900],
    ['二〇二六', 2026],
    ['〇', 0],
    ['十', 10],
    ['拾', 10],
    ['廿一', 21],
    ['弐百五拾弐', 252],
    ['壹萬貳千', 12_000],
    ['十万', 100_000],
    ['九千九百九十九万九千九百九十九', 99_999_999],
  ])('%s is %i', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(['', '万', '十百', '百二〇', '2百', '二2', '一億', '123456789', '1.5', '-1', ' 1'])(
    'is not what %j says',
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );

  it.each([
    [0, '〇'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [100, '百'],
    [252, '二百五十二'],
    [1900, '千九百'],
    [10_000, '一万'],
    [11_500, '一万千五百'],
  ])('%i is printed in statutes as %s', (value, text) => {
    expect(toChineseNumeral(value)).toBe(text);
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(fc.nat({ max: maxNumeral }), (n) => {
        expect(parseNumeral(toChineseNumeral(n))).toBe(n);
        expect(parseNumeral(String(n))).toBe(n);
      }),
    );
  });

  it.each([-1, 1.5, maxNumeral + 1, Number.NaN])('%d has no Chinese form', (n) => {
    expect(() => toChineseNumeral(n)).toThrow(RangeError);
  });

  it('in a law number is the same in Chinese and in arabic digits', () => {
    expect(foldNumerals('昭和二十二年法律第六十七号')).toBe('昭和22年法律第67号');
    expect(foldNumerals('昭和２２年法律第67号')).toBe('昭和22年法律第67号');
    expect(foldNumerals('令和元年法律第三号')).toBe('令和1年法律第3号');
  });
});
