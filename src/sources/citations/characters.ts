/** Kinds of characters, by which words are told apart where nothing separates them. */

const between = (code: number, first: number, last: number) => code >= first && code <= last;

/** The codes of characters: to look one up makes no text of it, where a text is gone through. */
export const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** 漢字, with 々 and 〆. */
export const isHan = (code: number): boolean =>
  between(code, 0x4e00, 0x9fff) || between(code, 0x3400, 0x4dbf) || between(code, 0x3005, 0x3006);

export const isHiragana = (code: number): boolean => between(code, 0x3041, 0x309e);

export const isKatakana = (code: number): boolean =>
  between(code, 0x30a1, 0x30fe) && code !== 0x30fb;

/** Whether a text is written in 漢字 and katakana, as statutes were until 1946: its particles are katakana. */
export const isKatakanaStyle = (text: string): boolean =>
  !/[ぁ-ん]/.test(text) && /[ァ-ヶ]/.test(text);

/** （ and (; names are followed by either. */
export const isOpening = (code: number): boolean => code === 0xff08 || code === 0x28;

export const isClosing = (code: number): boolean => code === 0xff09 || code === 0x29;
