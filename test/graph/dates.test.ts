import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayBefore,
  type EdtfDate,
  edtfBounds,
  formatEdtfEn,
  formatEdtfJa,
  isInForce,
  japaneseEra,
  type LocalDate,
  parseEdtf,
  parseLocalDate,
  todayInTokyo,
} from '../../src/graph/dates.ts';

function edtf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`the test names no date: ${text}`);
  return date;
}
const day = (text: string) => text as LocalDate;

const anyDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each([
    ['2026-04-01', '2026-03-31'],
    ['2024-03-01', '2024-02-29'],
    ['2026-01-01', '2025-12-31'],
    ['0001-01-01', null],
  ])('%s comes after %s', (text, before) => {
    expect(dayBefore(day(text))).toBe(before);
  });

  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each(['2023-02-29', '1900-02-29', '2015-02-30', '2015-13-01', '2015-00-01', '2015-01-00'])(
    '%s does not exist',
    (text) => {
      expect(parseLocalDate(text)).toBeNull();
    },
  );

  it.each(['2015-3-1', '2015-03', '20150301', '2015-03-01T00:00', ' 2015-03-01', '２０１５-03-01'])(
    '%s is not written as ISO 8601 asks',
    (text) => {
      expect(parseLocalDate(text)).toBeNull();
    },
  );

  it('is any that the calendar has', () => {
    fc.assert(
      fc.property(anyDay, (text) => {
        expect(parseLocalDate(text)).toBe(text);
      }),
    );
  });
});

describe('a date as precise as its source', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31', '2020年', '2020'],
    ['2015-03', '2015-03-01', '2015-03-31', '2015年3月', 'March 2015'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024年2月', 'February 2024'],
    ['2014-05-08', '2014-05-08', '2014-05-08', '2014年5月8日', '8 May 2014'],
    ['2014-05-08/2014-05-21', '2014-05-08', '2014-05-21', '2014年5月8日〜5月21日', '8–21 May 2014'],
    [
      '2014-05-08/2014-06-03',
      '2014-05-08',
      '2014-06-03',
      '2014年5月8日〜6月3日',
      '8 May – 3 June 2014',
    ],
    ['2014-05/2014-11', '2014-05-01', '2014-11-30', '2014年5月〜11月', 'May–November 2014'],
    [
      '2014-11/2015-02',
      '2014-11-01',
      '2015-02-28',
      '2014年11月〜2015年2月',
      'November 2014 – February 2015',
    ],
    ['2014/2015', '2014-01-01', '2015-12-31', '2014年〜2015年', '2014–2015'],
    ['2014/2014-05', '2014-01-01', '2014-05-31', '2014年〜2014年5月', '2014 – May 2014'],
  ])('%s runs from %s to %s and is read %s, %s', (text, min, max, ja, en) => {
    expect(edtfBounds(edtf(text))).toEqual({ min, max });
    expect(formatEdtfJa(edtf(text))).toBe(ja);
    expect(formatEdtfEn(edtf(text))).toBe(en);
  });

  it.each([
    ['2015-02-30', 'no such day'],
    ['2015-13', 'no such month'],
    ['2014-00', 'no such month'],
    ['0000', 'no such year'],
    ['2014-05-21/2014-05-08', 'it ends before it starts'],
    ['2014-05/2013', 'it ends before it starts'],
    ['2014-05-08/21', 'its end is cut short'],
    ['2014/2015/2016', 'it has three ends'],
    ['2014-05/..', 'it has no end'],
    ['2014-21', 'a season has no days'],
    ['201X', 'a mask has no days'],
    ['2014~', 'about is not a day'],
    ['平成26年', 'it is not EDTF'],
    ['', 'it is empty'],
  ])('is not %s: %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('spans from its first day to its last', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [min, max] = a <= b ? [a, b] : [b, a];
        expect(edtfBounds(edtf(`${min}/${max}`))).toEqual({ min, max });
      }),
    );
  });
});

describe('a date as Japanese sources write it', () => {
  it.each([
    ['令和4年度3月', '2023-03'],
    ['令和4年度4月', '2022-04'],
    ['令和4年度', '2022-04/2023-03'],
    ['令和5年度2月29日', '2024-02-29'],
    ['令和4年(2022年)4月', '2022-04'],
    ['令和４年（２０２２年）４月', '2022-04'],
    ['令和4(2022)年4月1日', '2022-04-01'],
    ['平成27年3月', '2015-03'],
    ['令和二年十月', '2020-10'],
    ['令和元年', '2019'],
    ['令和元年度4月', '2019-04'],
    ['㋿元年五月一日', '2019-05-01'],
    ['H26.12.10', '2014-12-10'],
    ['Ｈ２６．１２', '2014-12'],
    ['r4/4/1', '2022-04-01'],
    ['S61', '1986'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成33年', '2021'],
    ['2014年5月8日', '2014-05-08'],
    ['明治五年', '1872'],
    ['昭和二十二年四月十七日', '1947-04-17'],
  ])('%s is %s', (text, expected) => {
    expect(japaneseEra(text)).toBe(expected);
  });

  it.each([
    ['令和4年(2021年)4月', 'it contradicts itself'],
    ['令和4年度2月29日', '2023 was no leap year'],
    ['平成27年13月', 'no such month'],
    ['令和元年3月', 'the era had not begun'],
    ['平成元年1月7日', 'it was still 昭和'],
    ['平成0年', 'eras count from one'],
    ['明治5年3月', 'the calendar was another one'],
    ['H26.', 'something is missing'],
    ['令和4年4月頃', 'something is left over'],
    ['', 'it is empty'],
  ])('%s is refused: %s', (text) => {
    expect(japaneseEra(text)).toBeNull();
  });
});

describe('what is in force', () => {
  const validity = { validFrom: day('2012-04-01'), validTo: day('2020-03-31') };

  it.each([
    ['2012-03-31', false],
    ['2012-04-01', true],
    ['2020-03-31', true],
    ['2020-04-01', false],
  ])('from 2012-04-01 to 2020-03-31 is on %s: %s', (asOf, expected) => {
    expect(isInForce(validity, day(asOf))).toBe(expected);
  });

  it('stays so where no end is known, and was so where no beginning is', () => {
    expect(isInForce({ validFrom: day('2012-04-01'), validTo: null }, day('9999-12-31'))).toBe(
      true,
    );
    expect(isInForce({ validTo: day('2020-03-31') }, day('0001-01-01'))).toBe(true);
    expect(isInForce({}, day('2026-11-22'))).toBe(true);
  });
});

describe('today', () => {
  it('begins in Tokyo nine hours before it does in Greenwich', () => {
    expect(todayInTokyo(new Date('2026-11-21T14:59:59Z'))).toBe('2026-11-21');
    expect(todayInTokyo(new Date('2026-11-21T15:00:00Z'))).toBe('2026-11-22');
    expect(todayInTokyo(new Date('2026-12-31T15:00:00Z'))).toBe('2027-01-01');
  });
});
