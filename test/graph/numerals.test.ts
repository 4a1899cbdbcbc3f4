import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldNumerals,
  foldNumeralsWithOffsets,
  maxNumeral,
  parseNumeral,
  toChineseNumeral,
} from '../../src/graph/numerals.ts';
import { foldedWithOffsets } from '../../src/graph/text.ts';

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

  it('folded in a text keeps the way back: digits written anew come from the whole numeral', () => {
    const { text, offsets } = foldNumeralsWithOffsets(foldedWithOffsets('第 ２５条の二十、元年'));
    expect(text).toBe('第25条の20、1年');
    // 第, then 2 and 5 in their own places behind a space, 条の; both digits of 20 from 二十; 、; 元年 whole.
    expect([...offsets]).toEqual([0, 2, 3, 4, 5, 6, 6, 8, 9, 9, 11]);
  });

  it('folded with the way back or without is the same text', () => {
    const unit = fc.constantFrom(...'第〇一二十百千万元年条252０９ 旅𠮷');
    fc.assert(
      fc.property(fc.string({ unit }), (source) => {
        const folded = foldedWithOffsets(source);
        const { text, offsets } = foldNumeralsWithOffsets(folded);
        expect(text).toBe(foldNumerals(folded.text));
        expect(offsets).toHaveLength(text.length + 1);
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.at(-1)).toBe(source.length);
      }),
      { numRuns: 2000 },
    );
  });
});
