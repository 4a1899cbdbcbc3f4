/** A sentence as spans: names, provisions, days, words that ask, and what is not known. */
import { edtfBounds, japaneseEra, type LocalDate, parseEdtf } from '../../graph/dates.ts';
import { parseLabel } from '../../graph/parse-label.ts';
import { foldedWithOffsets } from '../../graph/text.ts';
import type { Item, Vocabulary } from './vocabulary.ts';
import { type Cue, questionWords } from './words.ts';

/** `start` and `end` are UTF-16 offsets in the sentence. */
export type Span = { readonly start: number; readonly end: number } & (
  | { readonly type: 'name'; readonly items: readonly Item[] }
  | { readonly type: 'provision'; readonly citation: string }
  | { readonly type: 'date'; readonly first: LocalDate; readonly last: LocalDate }
  | { readonly type: 'word'; readonly cue: Cue }
  | { readonly type: 'unknown'; readonly folded: string }
);

type Found = { readonly end: number } & (
  | { readonly type: 'name'; readonly items: readonly Item[] }
  | { readonly type: 'provision'; readonly citation: string }
  | { readonly type: 'date'; readonly first: LocalDate; readonly last: LocalDate }
  | { readonly type: 'word'; readonly cue: Cue }
);

/** No label in a question is longer. */
const longestLabelAsked = 40;
const latin = /[a-z]/;
const words = /^[\p{L}\p{N}ー々]$/u;

/** From left to right, always the longest that is known. */
export function spansOf(sentence: string, { names }: Vocabulary): readonly Span[] {
  const { text, offsets } = foldedWithOffsets(sentence);
  const sourceAt = (at: number) => offsets[at] ?? sentence.length;
  const foldedAt = (position: number) => {
    let at = 0;
    while (at < text.length && sourceAt(at) < position) at++;
    return at;
  };
  const isApart = (at: number) =>
    !latin.test(text[at - 1] ?? '') ||
    !latin.test(text[at] ?? '') ||
    sourceAt(at) - sourceAt(at - 1) > 1;

  const instrumentAt = (at: number) => {
    const name = names.longestAt(text, at, isApart);
    const instrument = name?.meaning.find(({ kind }) => !notInstruments.has(kind));
    return name === null || instrument === undefined ? null : { end: name.end, instrument };
  };
  const provisionAt = (at: number): Found | null => {
    const english =
      /^article\s+([\d-]+)(?:\s*\((\d+)\)|,?\s*paragraph\s+(\d+))?,?\s+of\s+(?:the\s+)?/i.exec(
        sentence.slice(sourceAt(at)),
      );
    if (english !== null) {
      const named = instrumentAt(foldedAt(sourceAt(at) + english[0].length));
      const label = labelOf(english[1] ?? '', english[2] ?? english[3]);
      return named === null
        ? null
        : { type: 'provision', end: named.end, citation: named.instrument.name + label };
    }
    const named = instrumentAt(at);
    if (named === null) return null;
    const rest = sentence.slice(sourceAt(named.end));
    const after = /^,?\s*article\s+([\d-]+)(?:\s*\((\d+)\)|,?\s*paragraph\s+(\d+))?/i.exec(rest);
    if (after !== null) {
      const end = foldedAt(sourceAt(named.end) + after[0].length);
      const label = labelOf(after[1] ?? '', after[2] ?? after[3]);
      return { type: 'provision', end, citation: named.instrument.name + label };
    }
    const brackets = /^\s*[（(][^（()）]*[)）]/.exec(rest)?.[0].length ?? 0;
    for (let length = longestLabelAsked; length > 1; length--) {
      const label = rest.slice(brackets, brackets + length).trim();
      if (label !== '' && parseLabel(label) !== null) {
        const end = foldedAt(sourceAt(named.end) + brackets + Math.min(length, rest.length));
        return { type: 'provision', end, citation: named.instrument.name + label };
      }
    }
    return null;
  };
  const nameAt = (at: number): Found | null => {
    const found = names.longestAt(text, at, isApart);
    return found === null ? null : { type: 'name', end: found.end, items: found.meaning };
  };
  const wordAt = (at: number): Found | null => {
    const found = questionWords.longestAt(text, at, isApart);
    return found === null ? null : { type: 'word', end: found.end, cue: found.meaning };
  };

  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const found = isApart(at)
      ? (provisionAt(at) ?? dateAt(text, at) ?? longer(nameAt(at), wordAt(at)))
      : null;
    const end = found?.end ?? at + 1;
    const place = { start: sourceAt(at), end: sourceAt(end) };
    if (found !== null) spans.push({ ...found, ...place });
    else if (words.test(text[at] ?? '')) joinUnknown(spans, text[at] ?? '', place);
    at = Math.max(end, at + 1);
  }
  return spans;
}

const notInstruments: ReadonlySet<string> = new Set(['Duty', 'City', 'Ward', 'Organization']);

const labelOf = (article: string, paragraph: string | undefined): string => {
  const [number, ...branches] = article.split('-').filter((part) => part !== '');
  const branch = branches.map((part) => `の${part}`).join('');
  return `第${number}条${branch}${paragraph === undefined ? '' : `第${paragraph}項`}`;
};

const longer = (a: Found | null, b: Found | null): Found | null =>
  a !== null && (b === null || a.end >= b.end) ? a : b;

function joinUnknown(spans: Span[], char: string, place: { start: number; end: number }): void {
  const last = spans.at(-1);
  if (last?.type !== 'unknown' || last.end !== place.start) {
    spans.push({ type: 'unknown', folded: char, ...place });
  } else {
    spans[spans.length - 1] = { ...last, folded: last.folded + char, end: place.end };
  }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const count = '[0-9〇零一二三四五六七八九十]{1,7}';
const japanese = new RegExp(
  `(?:(?:明治|大正|昭和|平成|令和)(?:元|${count})|[0-9]{4})年度?(?:${count}月(?:${count}日)?)?|[mtshr][0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}|[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}`,
  'y',
);
const iso = /([0-9]{4})ー([0-9]{2})ー([0-9]{2})/y;
const dayFirst = new RegExp(`([0-9]{1,2})${month}([0-9]{4})`, 'y');
const monthFirst = new RegExp(`${month}([0-9]{1,2}),([0-9]{4})`, 'y');

function dateAt(text: string, at: number): Found | null {
  const match = (form: RegExp) => {
    form.lastIndex = at;
    return form.exec(text);
  };
  const dated = (written: string, length: number): Found | null => {
    const date = parseEdtf(written);
    if (date === null) return null;
    const { min, max } = edtfBounds(date);
    return { type: 'date', end: at + length, first: min, last: max };
  };
  const inJapanese = match(japanese)?.[0];
  if (inJapanese !== undefined) return dated(japaneseEra(inJapanese) ?? '', inJapanese.length);
  const numbers = match(iso);
  if (numbers !== null) return dated(numbers.slice(1).join('-'), numbers[0].length);
  const day = match(dayFirst);
  if (day !== null) return dated(western(day[3], day[2], day[1]), day[0].length);
  const named = match(monthFirst);
  return named === null ? null : dated(western(named[3], named[1], named[2]), named[0].length);
}

const western = (year = '', name = '', day = ''): string =>
  `${year}-${String(months.indexOf(name.slice(0, 3)) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
