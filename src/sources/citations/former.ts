/** Words before a citation that say which text of the law is meant. */

const before = /(?:(?:改正|廃止)前の?|従前の)$/;
const after = /改正後の?$/;

const wordsBefore = (text: string, start: number) => text.slice(Math.max(0, start - 4), start);

/** 改正前の, 廃止前の: the text is no longer the one at hand. */
export const isOfFormerText = (text: string, start: number): boolean =>
  before.test(wordsBefore(text, start));

/** 改正後の */
export const isOfAmendedText = (text: string, start: number): boolean =>
  after.test(wordsBefore(text, start));
