import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shinjitai } from '../../src/graph/kyujitai.ts';
import { foldedWithOffsets, normalizeText } from '../../src/graph/text.ts';

/** Any text, weighted towards what composes, vanishes or changes its length when folded. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'かカｶﾞ゛\u3099 　\ufe0f\u{e0100}葛國ー-ｰ㍿İΣée\u0301가ᄀ\u1161'),
  }),
);

describe('two spellings of one name are the same', () => {
  it.each([
    ['パスポート', 'ﾊﾟｽﾎﾟｰﾄ'],
    ['パスポート', 'ぱすぽーと'],
    ['サービス', 'サ−ビス'],
    ['サービス', 'ｻ-ﾋﾞｽ'],
    ['区民課', '區民課'],
    ['戸籍法', '戶籍法'],
    ['旧国名', '舊國名'],
    ['広沢辺', '廣澤邊'],
    ['高崎', '髙﨑'],
    ['社会福祉', '社会福祉'],
    ['熊本市 中央区', '熊本市　中央区'],
    ['葛城市', '葛\u{e0100}城市'],
    ['DV相談', 'ｄｖ相談'],
    ['まち・ひと・しごと', 'まち･ひと·しごと'],
    ['が', 'か゛'],
    ['が', 'か \u3099'],
    ['株式会社', '㍿'],
    ['\u{16d67}\u{16d67}', '\u{16d68}'],
    ['第252条', '第２５２条'],
  ])('%s and %s', (a, b) => {
    expect(normalizeText(a)).toBe(normalizeText(b));
  });

  it('whichever of the dashes is typed', () => {
    const forms = [...'-‐‑–—−－ーｰ―─'].map((dash) => normalizeText(`252${dash}20`));
    expect(new Set(forms).size).toBe(1);
  });
});

describe('two names stay apart', () => {
  it.each([
    ['はは', 'ばば'],
    ['きよ', 'きょ'],
    ['一', 'ー'],
    ['東区', '南区'],
  ])('%s and %s', (a, b) => {
    expect(normalizeText(a)).not.toBe(normalizeText(b));
  });
});

describe('folding', () => {
  it('twice is folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on how Unicode composes the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalizeText(text.normalize('NFD'))).toBe(normalizeText(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the way back to the source', () => {
    const source = '本市の　ﾊﾟｽﾎﾟｰﾄ窓口';
    const { text, offsets } = foldedWithOffsets(source);
    expect(text).toBe('本市のぱすぽーと窓口');
    const at = text.indexOf('ぱすぽーと');
    expect(source.slice(offsets[at], offsets[at + 5])).toBe('ﾊﾟｽﾎﾟｰﾄ');
  });

  it('with offsets gives the same text, and offsets that never run backwards', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, offsets } = foldedWithOffsets(source);
        expect(text).toBe(normalizeText(source));
        expect(offsets).toHaveLength(text.length + 1);
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.at(-1)).toBe(source.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('marks without end on one character', () => {
  const marks = (count: number) => `e${'\u0323\u0301'.repeat(count / 2)}`;

  it('count up to thirty', () => {
    expect(normalizeText(marks(28))).not.toBe(normalizeText(marks(30)));
    expect(normalizeText(marks(30))).toBe(normalizeText(marks(32)));
    expect(normalizeText(`${marks(1000)}区`)).toBe(`${normalizeText(marks(30))}区`);
    expect(normalizeText(normalizeText(marks(1000)))).toBe(normalizeText(marks(1000)));
  });

  it('take no longer than as many characters', () => {
    const started = performance.now();
    normalizeText(`e${'\u0323\u0301'.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the table of old forms', () => {
  it('holds the 302 pairs of 常用漢字表 that NFKC leaves alone, and 52 more', () => {
    expect(shinjitai.size).toBe(302 + 52);
    for (const old of shinjitai.keys()) expect(old.normalize('NFKC')).toBe(old);
  });

  it('leads from an old form to one that is not old itself', () => {
    for (const now of shinjitai.values()) expect(shinjitai.has(now)).toBe(false);
  });
});
