/** Numbers of laws: 昭和二十二年法律第六十七号, 平成12年熊本市条例第5号, 昭和三十八年人事院規則九―四〇. */
import { arabicDigits, chineseDigits } from '../../graph/numerals.ts';

const numeral = `[${chineseDigits}${arabicDigits}元]+`;
/** Between year and number stands the kind of text and who made it, never a day. */
const kind = `[^第、。（）()「」\\s${chineseDigits}${arabicDigits}]{1,40}?`;
const pattern = new RegExp(
  `(?:明治|大正|昭和|平成|令和)${numeral}年(${kind})(?:第${numeral}号|[${chineseDigits}]+[―－—ー-][${chineseDigits}―－—ー-]+)`,
  'y',
);
/** 平成十年四月一日条例第三号: the day is not part of the number. */
const isDay = /^(?:以|度|間|分|の|に|を|は|が|で|と|か)/;

/** The length of the law number that `text` has at `start`; 0 where it has none. */
export function lawNumberAt(text: string, start: number): number {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match === null || isDay.test(match[1] ?? '') ? 0 : match[0].length;
}

/** The kind of text that a law number states: 法律, 政令, 厚生労働省令. */
export function kindOfNumber(number: string): string {
  pattern.lastIndex = 0;
  return pattern.exec(number)?.[1] ?? '';
}
