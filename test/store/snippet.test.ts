/** What a hit shows of its text, and where the words stand in that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldNumerals } from '../../src/graph/numerals.ts';
import { normalizeText } from '../../src/graph/text.ts';
import { searchWords } from '../../src/store/search-document.ts';
import { snippetOf } from '../../src/store/snippet.ts';

const shown = (text: string, typed: string) => {
  const { snippet, highlights } = snippetOf({ text }, searchWords(typed));
  return { snippet, marked: highlights.map(({ start, end }) => snippet?.slice(start, end)) };
};

describe('a snippet', () => {
  it('is the whole text where that is short', () => {
    expect(shown('旅券の申請', '旅券')).toEqual({ snippet: '旅券の申請', marked: ['旅券'] });
  });

  it('has forty characters on either side of the first match, and says where something is left out', () => {
    const { snippet, marked } = shown(`${'前'.repeat(50)}旅券${'後'.repeat(50)}旅券`, '旅券');
    expect(snippet).toBe(`…${'前'.repeat(40)}旅券${'後'.repeat(40)}…`);
    expect(marked).toEqual(['旅券']);
  });

  it('stands around the words as one, if they stand so, else around the first that is there', () => {
    const text = `交付${'、'.repeat(60)}旅券の交付`;
    expect(shown(text, '旅券の 交付').snippet).toMatch(/^…、+旅券の交付$/u);
    expect(shown(text, '無い 交付').snippet).toMatch(/^交付、+…$/u);
  });

  it('cuts no character in two', () => {
    const { snippet } = shown(`${'𠮷'.repeat(21)}a旅券b${'𠮷'.repeat(21)}`, '旅券');
    expect(snippet).toBe(`…${'𠮷'.repeat(20)}a旅券b${'𠮷'.repeat(19)}…`);
  });

  it('has no white space at its ends, and its marks are in their places without it', () => {
    expect(shown('　 旅 券 の申請 ', '旅券')).toEqual({
      snippet: '旅 券 の申請',
      marked: ['旅 券'],
    });
  });

  it('of a text without the words is none', () => {
    expect(shown('旅券の申請', '国民年金')).toEqual({ snippet: null, marked: [] });
    expect(shown('', '旅券')).toEqual({ snippet: null, marked: [] });
  });
});

describe('marks', () => {
  it('stand on every place of every word, in order', () => {
    expect(shown('旅券の申請、ﾊﾟｽﾎﾟｰﾄの申請', '申請 ぱすぽーと').marked).toEqual([
      '申請',
      'ﾊﾟｽﾎﾟｰﾄ',
      '申請',
    ]);
  });

  it('that overlap are one', () => {
    expect(shown('旅券の申請の受理', '旅券の申請 申請の受理').marked).toEqual(['旅券の申請の受理']);
    expect(shown('区区区', '区区').marked).toEqual(['区区区']);
  });

  it('cover a numeral as a whole where its digits are written otherwise', () => {
    expect(shown('第二百五十二条の二十', '第25').marked).toEqual(['第二百五十二']);
    expect(shown('第252条の20', '第25').marked).toEqual(['第25']);
    expect(shown('平成元年から', '平成1年').marked).toEqual(['平成元年']);
  });
});

describe('whatever the text and the words,', () => {
  const unit = fc.constantFrom(
    ...['旅', '券', '旅券', 'の', 'ノ', 'ｶﾞ', 'が', '第', '二', '十', '百', '万', '2', '０', '元年'],
    ...['𠮷', '舊', ' ', '　', '゛', '\u200b', 'Ａ', 'a', '、'],
  );
  const text = fc.string({ unit, maxLength: 120 });
  const words = fc
    .array(fc.string({ unit, minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((some) => some.join(' '));
  const fold = (some: string) => foldNumerals(normalizeText(some));

  it('marks lie in the snippet, in order and apart, and fold to what was sought', () => {
    let marks = 0;
    fc.assert(
      fc.property(text, words, (source, typed) => {
        const wanted = searchWords(typed);
        const { snippet, highlights } = snippetOf({ text: source }, wanted);
        const forms = [...wanted.words, wanted.phrase].flat();
        let before = 0;
        for (const { start, end } of highlights) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(snippet?.length ?? 0);
          const piece = snippet?.slice(start, end) ?? '';
          expect(piece).toBe(piece.trim());
          expect(forms.some((form) => fold(piece).includes(form))).toBe(true);
          before = end;
          marks += 1;
        }
        expect(snippet === null).toBe(highlights.length === 0);
      }),
      { numRuns: 3000 },
    );
    expect(marks).toBeGreaterThan(0);
  });

  it('a snippet is a piece of the text', () => {
    fc.assert(
      fc.property(text, words, (source, typed) => {
        const { snippet } = snippetOf({ text: source }, searchWords(typed));
        if (snippet !== null) expect(source).toContain(snippet.replaceAll(/^…|…$/gu, ''));
      }),
    );
  });
});
