/** What search knows of a node, and how well words fit it: the same in every store. */
import type { PropertyValue } from '../graph/model.ts';
import { type Named, namesOf } from '../graph/names.ts';
import { foldNumerals } from '../graph/numerals.ts';
import { normalizeText } from '../graph/text.ts';

/** A node's words, folded; in caption and text the numerals too. */
export interface SearchDocument {
  /** The canonical name first, as it is and with numerals folded: a line each, also one before the first. */
  readonly names: string;
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

export function searchDocument(node: Named): SearchDocument {
  const { citation, caption } = node.properties;
  const names = [...(isText(citation) ? [citation] : []), ...namesOf(node)].map(normalizeText);
  return {
    names: ['', ...new Set([...names, ...names.map(foldNumerals)]), ''].join('\n'),
    caption: isText(caption) ? foldNumerals(normalizeText(caption)) : '',
    text: foldNumerals(normalizeText(textOf(node.properties))),
  };
}

/** What search reads as a node's text. */
export function textOf({ text, description }: Readonly<Record<string, PropertyValue>>): string {
  return [text, description].filter(isText).join('');
}

/** The forms under which one thing is sought: folded, and with numerals folded where that differs. */
export type Forms = readonly string[];

/** What a person typed, as the stores look for it. */
export interface SearchWords {
  /** All must be found. None where nothing was typed. */
  readonly words: readonly Forms[];
  /** The words as one: they may be a name. In no form where nothing was typed. */
  readonly phrase: Forms;
}

export function searchWords(typed: string): SearchWords {
  const words = typed.split(/\s+/u).map(normalizeText).filter(Boolean);
  return { words: [...new Set(words)].map(formsOf), phrase: formsOf(words.join('')) };
}

const formsOf = (word: string): Forms =>
  word === '' ? [] : [...new Set([word, foldNumerals(word)])];

/** The whole phrase as a name, or else the worst of its words; 0 where one is not found. */
export function scoreOf(document: SearchDocument, { words, phrase }: SearchWords): number {
  const whole = fitOf(document, phrase);
  if (words.length === 1 || whole >= scores.canonicalStart) return whole;
  // Words apart are less than a name that begins with the phrase, however well each fits.
  let worst: number = scores.nameStart;
  for (const word of words) {
    worst = Math.min(worst, fitOf(document, word));
    if (worst === 0) break;
  }
  return Math.max(whole, worst);
}

const fitOf = (document: SearchDocument, forms: Forms): number =>
  forms.reduce((best, form) => Math.max(best, fitOfForm(document, form)), 0);

function fitOfForm({ names, caption, text }: SearchDocument, form: string): number {
  const fit = nameFit(names, form);
  if (fit > 0) return fit;
  if (caption.includes(form)) return scores.inCaption;
  return text.includes(form) ? scores.inText : 0;
}

function nameFit(names: string, form: string): number {
  let best = 0;
  for (let at = names.indexOf(form); at >= 0; at = names.indexOf(form, at + 1)) {
    const begins = names[at - 1] === '\n';
    const isWhole = begins && names[at + form.length] === '\n';
    const ofCanonical = at === 1;
    const fit = isWhole
      ? scores[ofCanonical ? 'canonicalName' : 'otherName']
      : begins
        ? scores[ofCanonical ? 'canonicalStart' : 'nameStart']
        : scores.inName;
    best = Math.max(best, fit);
  }
  return best;
}

const isText = (value: unknown): value is string => typeof value === 'string';
