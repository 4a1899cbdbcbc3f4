/** What search knows of a node, how well words fit it, and the words it shows: the same in every store. */
import type { PropertyValue } from '../graph/model.ts';
import { displayName, namesOf } from '../graph/names.ts';
import { foldNumerals } from '../graph/numerals.ts';
import { foldedWithOffsets, normalizeText } from '../graph/text.ts';

/** Everything but the title is folded. */
export interface SearchDocument {
  /** How the node is shown. */
  readonly title: string;
  /** The canonical name first, each once. */
  readonly names: readonly string[];
  readonly caption: string;
  readonly text: string;
}

/** How well something fits, best first. The steps are apart so that no tie joins two kinds of match. */
export const scores = {
  canonicalName: 1,
  otherName: 0.9,
  canonicalStart: 0.8,
  nameStart: 0.7,
  inName: 0.6,
  inCaption: 0.5,
  inText: 0.3,
} as const;

interface Described {
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export function searchDocument({ id, properties }: Described): SearchDocument {
  const { citation, caption } = properties;
  const stated = Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, NonNullable<PropertyValue>] => entry[1] !== null,
    ),
  );
  const names = [citation, ...namesOf({ properties: stated })].filter(isText).map(normalizeText);
  return {
    title: displayName({ id, properties: stated }),
    names: [...new Set([...names, ...names.map(foldNumerals)])],
    caption: isText(caption) ? normalizeText(caption) : '',
    text: normalizeText(textOf(properties)),
  };
}

/** What a person typed, as the stores look for it. */
export interface SearchWords {
  /** Folded; all must be found. */
  readonly words: readonly string[];
  /** The words as one, and the same with numerals folded: they may be a name. */
  readonly phrases: readonly string[];
}

export function searchWords(typed: string): SearchWords {
  const words = typed.split(/\s+/u).map(normalizeText).filter(Boolean);
  const phrase = words.join('');
  return { words, phrases: [...new Set([phrase, foldNumerals(phrase)])] };
}

/** The whole phrase as a name, or else the worst of its words; 0 where one is not found. */
export function scoreOf(document: SearchDocument, { words, phrases }: SearchWords): number {
  const whole = Math.max(...phrases.map((phrase) => fitOf(document, phrase)));
  if (words.length === 1 || whole >= scores.canonicalStart) return whole;
  let worst = 1;
  for (const word of words) {
    worst = Math.min(worst, fitOf(document, word));
    if (worst === 0) break;
  }
  // Words apart are less than a name that begins with the phrase, however well each fits.
  return Math.max(whole, Math.min(worst, scores.nameStart));
}

function fitOf({ names, caption, text }: SearchDocument, word: string): number {
  let best = 0;
  for (const [i, name] of names.entries()) {
    const at = name.indexOf(word);
    if (at < 0) continue;
    if (name.length === word.length) {
      best = Math.max(best, i === 0 ? scores.canonicalName : scores.otherName);
    } else if (at === 0) {
      best = Math.max(best, i === 0 ? scores.canonicalStart : scores.nameStart);
    } else {
      best = Math.max(best, scores.inName);
    }
  }
  if (best > 0) return best;
  if (caption.includes(word)) return scores.inCaption;
  return text.includes(word) ? scores.inText : 0;
}

const around = 40;

/** The words of a node's text around the first word that is found there, as the text has them. */
export function snippetOf(
  properties: Readonly<Record<string, PropertyValue>>,
  words: readonly string[],
): string | null {
  const source = textOf(properties);
  if (source === '') return null;
  const { text: folded, offsets } = foldedWithOffsets(source);
  const first = words.find((word) => folded.includes(word));
  if (first === undefined) return null;
  const at = folded.indexOf(first);
  const start = Math.max(0, (offsets[at] ?? 0) - around);
  const end = Math.min(source.length, (offsets[at + first.length - 1] ?? 0) + 1 + around);
  const cut = source.slice(wholeCharacter(source, start), wholeCharacter(source, end)).trim();
  return `${start > 0 ? '…' : ''}${cut}${end < source.length ? '…' : ''}`;
}

function textOf({ text, description }: Readonly<Record<string, PropertyValue>>): string {
  return [text, description].filter(isText).join('');
}

/** Moves a cut off the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

const isText = (value: unknown): value is string => typeof value === 'string';
