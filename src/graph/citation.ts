/** Citations: an instrument's name and a provision's label, as one text. */
import { arabicDigits, chineseDigits } from './numerals.ts';
import { longestLabel, type ProvisionReference, parseLabel } from './parse-label.ts';

/** An instrument by the words it was cited with, and a place in it. */
export interface CitationParts extends ProvisionReference {
  /** The title as written, without the number that may follow it in brackets. */
  readonly instrument: string;
  /** That number: 昭和二十六年法律第二百六十七号. */
  readonly number?: string;
}

/** Longer than any title in the statute book with its number and a label behind. */
export const longestCitation = 300;

/** The last brackets at the end of a text. */
const bracketsAtEnd = /[(（]([^()（）]*)[)）]$/;
/** The number of a law, and behind it at most what the citing text adds: 。以下「法」という。 */
const lawNumber = /^(?:明治|大正|昭和|平成|令和)[^第、。]*第[^号、。]*号(?=[、。]|$)/;

/**
 * Words that a title does not end with, after which a label goes on or another one joins:
 * 旅券法第三条及び第八条 is two citations, not article 8 of something called 旅券法第三条及び.
 */
const openEnd = /(?:[、，,・･~〜～:：のノ]|及び?|及ビ|並びに|又は|又ハ|若しくは|乃至|から|まで)$/;

/**
 * A citation taken apart: 地方自治法第252条の20第1項, 地方自治法別表第一,
 * 旅券法（昭和二十六年法律第二百六十七号）第三条. The label is the longest at the end of the text, as titles
 * may hold 第 or 条 themselves. Null where there is no title or no label, and where what precedes
 * the label is itself a citation or an open one (旅券法第三条及び第八条), and where it is longer than
 * {@link longestCitation}.
 */
export function parseCitation(text: string): CitationParts | null {
  if (text.length > longestCitation) return null;
  const found = labelAtEnd(text);
  if (found === null) return null;
  const before = text.slice(0, found.at).trim();
  const brackets = bracketsAtEnd.exec(before);
  const number = lawNumber.exec(brackets?.[1] ?? '')?.[0];
  const instrument = number === undefined ? before : before.slice(0, brackets?.index).trimEnd();
  if (instrument === '' || openEnd.test(instrument) || labelAtEnd(instrument)) return null;
  return {
    instrument,
    ...(number === undefined ? {} : { number }),
    ...found.reference,
  };
}

/** The longest label that the text ends with, and where it starts. */
function labelAtEnd(text: string): { at: number; reference: ProvisionReference } | null {
  for (let at = Math.max(0, text.length - longestLabel); at < text.length; at++) {
    const reference = startsLabel(text, at) ? parseLabel(text.slice(at)) : null;
    if (reference !== null) return { at, reference };
  }
  return null;
}

/** A first look that spares most positions the reading; never inside a numeral. */
function startsLabel(text: string, at: number): boolean {
  return labelStart.test(text[at] ?? '') && !(isNumeral(text[at]) && isNumeral(text[at - 1]));
}

const labelStart = new RegExp(`[第本附別${arabicDigits}${chineseDigits}]`);
const numeralCharacter = new RegExp(`[${arabicDigits}${chineseDigits}]`);
const isNumeral = (char: string | undefined) => char !== undefined && numeralCharacter.test(char);
