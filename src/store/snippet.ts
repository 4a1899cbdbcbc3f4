/** The words of a node's text around what was sought, and where that stands in them: the same in every store. */
import type { PropertyValue } from '../graph/model.ts';
import { foldNumeralsWithOffsets } from '../graph/numerals.ts';
import { foldedWithOffsets } from '../graph/text.ts';
import type { SearchHit, TextRange } from './graph-store.ts';
import { type SearchWords, textOf } from './search-document.ts';

/** How many characters are shown on either side of what was found. */
const around = 40;

/** The text is cut as it stands in the source, around the phrase or else the first word found there. */
export function snippetOf(
  properties: Readonly<Record<string, PropertyValue>>,
  { words, phrase }: SearchWords,
): Pick<SearchHit, 'snippet' | 'highlights'> {
  const source = textOf(properties);
  const { text, offsets } = foldNumeralsWithOffsets(foldedWithOffsets(source));
  const found = [...new Set([phrase, ...words].flat())].filter((form) => text.includes(form));
  const [first] = found;
  if (first === undefined) return { snippet: null, highlights: [] };

  /** Where in the source a piece of the folded text comes from, to the end of its last character or numeral. */
  const sourceOf = (at: number, length: number): TextRange => {
    const last = offsets[at + length - 1] ?? 0;
    let next = at + length;
    while (offsets[next] === last) next += 1;
    return trimmed(source, { start: offsets[at] ?? 0, end: offsets[next] ?? source.length });
  };
  const shown = sourceOf(text.indexOf(first), first.length);
  const start = wholeCharacter(source, Math.max(0, shown.start - around));
  const end = wholeCharacter(source, Math.min(source.length, shown.end + around));
  const cut = trimmed(source, { start, end });
  const before = start > 0 ? '…' : '';
  const after = end < source.length ? '…' : '';

  const ranges: TextRange[] = [];
  for (const form of found) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const range = sourceOf(at, form.length);
      if (range.start >= cut.start && range.end <= cut.end) ranges.push(range);
    }
  }
  const shift = before.length - cut.start;
  return {
    snippet: before + source.slice(cut.start, cut.end) + after,
    highlights: apart(ranges).map((range) => ({
      start: range.start + shift,
      end: range.end + shift,
    })),
  };
}

/** Without the white space at either end. */
function trimmed(source: string, { start, end }: TextRange): TextRange {
  const piece = source.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: from + piece.trim().length };
}

/** Moves a cut off the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** In their order, with those that overlap made one. */
function apart(ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}
