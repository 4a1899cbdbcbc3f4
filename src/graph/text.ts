import { shinjitai } from './kyujitai.ts';

/** Text under its {@link normalizeText} form, and where each unit of it came from. */
export interface FoldedText {
  readonly text: string;
  /**
   * For each UTF-16 index of `text` the index in the source of the character it came from, and one
   * more at the end, the source's length: the source of `text.slice(a, b)` is
   * `source.slice(offsets[a], offsets[b])`.
   */
  readonly offsets: Int32Array;
}

/**
 * The form under which names are compared and text is searched; never shown. Equal after it are:
 * full and half width (NFKC), upper and lower case, katakana and hiragana, hyphens, dashes, minus
 * and long-vowel signs, middle dots, old and new forms of a character. White space and what has no
 * shape of its own (variation selectors, zero-width characters) is gone. Folding twice is folding
 * once.
 */
export function normalizeText(source: string): string {
  return fold(source);
}

/** {@link normalizeText} with the way back, so that a snippet can be cut from the source. */
export function foldedWithOffsets(source: string): FoldedText {
  const offsets: number[] = [];
  const text = fold(source, offsets);
  offsets.push(source.length);
  return { text, offsets: Int32Array.from(offsets) };
}

/** What differs only for the eye. All dashes become one long-vowel sign: サービス is also typed サ−ビス. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ...[...'-‐‑‒–—―−─━⁃'].map((dash) => [dash, 'ー'] as const),
  ...[...'·•‧∙⋅'].map((dot) => [dot, '・'] as const),
  ['〜', '~'],
  ...shinjitai,
]);

/** ァ to ヶ, ヽ and ヾ: each katakana with a hiragana 0x60 before it. */
const katakana = /[ァ-ヶヽヾ]/;
const dropped = /[\s\p{Default_Ignorable_Code_Point}]+/gu;
/**
 * Code points that one character may be made of, itself and what attaches to it; what follows them is
 * dropped, since composing takes time with the square of their number. The Stream-Safe Text Format
 * (UAX #15, section 13) allows 30 and one.
 */
const longestCluster = 31;
/** Combining marks, Hangul vowels and finals, a vowel of Kirat Rai: what composes with the character before it. */
const attaching = /^[\p{M}\u1160-\u11ff\u{16d67}]/u;

const decompose = (text: string) => text.normalize('NFKD').replace(dropped, '');

/**
 * Folds one base character with all that attaches to it. Decomposed first, because what is dropped
 * may stand between two parts of one character (か, space, ゛), and composed last.
 */
function foldCluster(cluster: string): string {
  let folded = '';
  for (const char of decompose(bounded(cluster)).toLowerCase().normalize('NFC')) {
    folded += katakana.test(char)
      ? String.fromCharCode(char.charCodeAt(0) - 0x60)
      : (lookalikes.get(char) ?? char);
  }
  return folded;
}

/** As much of a cluster as {@link longestCluster} allows, each code point decomposed by itself. */
function bounded(cluster: string): string {
  if (cluster.length <= 1) return cluster;
  let parts = '';
  let count = 0;
  for (const char of cluster) {
    const part = decompose(char);
    count += [...part].length;
    if (count > longestCluster) break;
    parts += part;
  }
  return parts;
}

// What each UTF-16 unit folds to when it stands alone, filled in as units are first met: looking a
// name up costs a table read a character, and `String.prototype.normalize` is called only for
// characters that need their neighbours.
const unseen = -1;
const drop = -2;
const needsNeighbours = -3;
const table = new Int32Array(0x1_0000).fill(unseen);

function foldUnit(unit: number): number {
  const known = table[unit] ?? unseen;
  if (known !== unseen) return known;
  const code = foldAlone(unit);
  table[unit] = code;
  return code;
}

function foldAlone(unit: number): number {
  const char = String.fromCharCode(unit);
  const folded = foldCluster(char);
  if (folded === '') return drop;
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  return isSurrogate || folded.length > 1 || attaching.test(decompose(char))
    ? needsNeighbours
    : folded.charCodeAt(0);
}

function fold(source: string, offsets?: number[]): string {
  let folded = '';
  /** Up to where the source is folded; what folds to itself is copied in one piece. */
  let copied = 0;
  const write = (piece: string, from: number, end: number) => {
    folded += source.slice(copied, from) + piece;
    copied = end;
  };
  for (let at = 0; at < source.length; ) {
    const here = source.charCodeAt(at);
    const unit = foldUnit(here);
    let end = at + 1;
    let next = unseen;
    while (end < source.length) {
      next = foldUnit(source.charCodeAt(end));
      if (next !== drop) break;
      end++;
    }
    if (unit !== needsNeighbours && next !== needsNeighbours) {
      if (unit !== drop) offsets?.push(at);
      if (unit !== here || end > at + 1) {
        write(unit === drop ? '' : String.fromCharCode(unit), at, end);
      }
    } else {
      end = clusterEnd(source, at);
      const piece = foldCluster(source.slice(at, end));
      for (let i = 0; i < piece.length; i++) offsets?.push(at);
      write(piece, at, end);
    }
    at = end;
  }
  return copied === 0 ? source : folded + source.slice(copied);
}

function clusterEnd(source: string, start: number): number {
  let end = start;
  do end += (source.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  while (end < source.length && attaches(source.codePointAt(end) ?? 0));
  return end;
}

function attaches(codePoint: number): boolean {
  const parts = decompose(String.fromCodePoint(codePoint));
  return parts === '' || attaching.test(parts);
}
