/** What numbers subitems besides numerals: イロハ, アイウ and small roman numerals. */

/** The order in which イロハ numbers: the いろは歌 in katakana, 47 characters. */
export const iroha =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';

/** The order in which アイウ numbers, as municipal texts do: the 五十音, 46 characters. */
export const gojuon =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';

const romanNumerals = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** 4 → iv, for (i), (ii) … below (1). */
export function toRoman(n: number): string {
  let [rest, roman] = [n, ''];
  for (const [value, letters] of romanNumerals) {
    roman += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return roman;
}

/** iv → 4; 0 where the letters are no number. */
export function parseRoman(text: string): number {
  let [rest, value] = [text, 0];
  for (const [step, letters] of romanNumerals) {
    for (; rest.startsWith(letters); rest = rest.slice(letters.length)) value += step;
  }
  return toRoman(value) === text ? value : 0;
}
