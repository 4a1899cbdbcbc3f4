/** `ja` for words in Japanese, which an English page shows where nobody has put them into English. */
export const langOf = (text: string): 'ja' | undefined =>
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : undefined;
