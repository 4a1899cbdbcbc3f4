/** Where the name of an instrument begins that is in no register; its end is known by what follows it. */
import { isHan, isKatakana } from './characters.ts';

/** More than any title takes. */
const longestName = 150;

/** Never part of a title. */
const hard = /[、。（）()「」『』\s　]/;

/** Words behind which a title begins. What a title itself may hold (及び, の, に関する) is not among them. */
const soft =
  /改正[前後]の|廃止前の|従前の|(?:規定)?による|により|に規定する|規定の|又は|若しくは|並びに|において|における|場合の|際現に|施行の際|当該|他の|ほか|[はがで]|(?:規定|[条項号]|まで|法|法律|令|規則|条例|規程)(?:及び|と)/g;
/** 及び between two laws that one law amends: 電気事業法及びガス事業法の一部を改正する等の法律. */
const amending = /の(?:一部を改正|廃止等?に関)する(?:等の)?[一-龥]+$/;
/** 関する法律, する政令, 特別措置法: titles whose beginning lies before a hiragana. */
const phrase =
  /(?:る|の|た|う)(?:等の)?(?:法律|政令|[一-龥]{0,8}省令|[一-龥]{0,3}府令|規則|規程|条約|協定|命令|告示|件|法律施行(?:令|規則)|(?:[一-龥]{0,8}特別|特別措置|臨時措置|臨時特例|特例|基本|整備|施行)法(?:施行(?:令|規則))?)$/;

/** What an instrument's name may end with. */
export const endsLikeAnInstrument =
  /(?:(?<![方手作療文製工寸算話技])法|法律|令|規則|条例|規程|条約|協定|議定書|憲章|告示|布告)$/;

/** Where the name that ends at `end` begins, not before `floor`; `end` where there is none. */
export function unknownNameStart(
  text: string,
  end: number,
  floor: number,
  katakana: boolean,
): number {
  const least = Math.max(floor, end - longestName);
  let start = end;
  while (start > least && !hard.test(text[start - 1] ?? '')) start--;
  const run = text.slice(start, end);
  if (!phrase.test(run)) return wordStart(text, end, start, katakana);
  let cut = 0;
  for (const match of run.matchAll(soft)) {
    const isBetweenLaws = match[0].endsWith('及び') && amending.test(run);
    const next = match.index + match[0].length;
    if (!isBetweenLaws && next < run.length) cut = next;
  }
  return start + cut;
}

/** 金融商品取引法: a word of 漢字 and katakana alone. */
function wordStart(text: string, end: number, least: number, katakana: boolean): number {
  let start = end;
  while (start > least) {
    const code = text.charCodeAt(start - 1);
    if (!isHan(code) && (katakana || !isKatakana(code))) break;
    start--;
  }
  return start;
}
