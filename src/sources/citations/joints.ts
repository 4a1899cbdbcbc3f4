/** The words that join the members of a list and the ends of a range. */
import { codesOf } from './characters.ts';
import type { Word } from './words.ts';

const joints = [
  [
    'and',
    /、?(?:及[びビヒ]?|並びに|並[ビヒ]?ニ|並(?=第)|又は|又ハ|若しくは|若シ?ク?ハ)|、|・|と(?=[第前次同附別])/y,
  ],
  ['from', /から|より|カラ/y],
  ['until', /まで|迄|マデ/y],
  ['through', /乃至/y],
  ['within', /中/y],
] as const;

const starts = codesOf('、及並又若・とかよカま迄マ乃中');

/** The joint that `text` has at `start`; undefined where it has none. */
export function jointAt(text: string, start: number): Word | undefined {
  if (!starts.has(text.charCodeAt(start))) return undefined;
  for (const [is, words] of joints) {
    words.lastIndex = start;
    const length = words.exec(text)?.[0].length;
    if (length !== undefined) return { length, content: { is } };
  }
  return undefined;
}
