/** What stands below items or beside them: イ, (1), (i); 本文, ただし書, 各号. */
import type { Anchor } from '../../graph/anchor.ts';
import { iroha, parseRoman } from '../../graph/enumerators.ts';
import { arabicDigits, parseNumeral } from '../../graph/numerals.ts';
import { partWords } from '../../graph/parse-label.ts';
import { isHan, isKatakana } from './characters.ts';
import { upTo } from './position.ts';
import type { Level, Token } from './token.ts';
import type { Word } from './words.ts';

const partWord = new RegExp(
  [...partWords.keys()].sort((a, b) => b.length - a.length).join('|'),
  'y',
);

/** The word for a part of the provision before it; undefined where there is none. */
export function partAt(text: string, start: number): Word | undefined {
  partWord.lastIndex = start;
  const word = partWord.exec(text)?.[0] ?? '';
  const part = partWords.get(word);
  return part && { length: word.length, content: { is: 'part', part } };
}

const bracketed = new RegExp(`[（(](?:([${arabicDigits}]{1,2})|([ivxｉｖｘ]{1,6}))[)）]`, 'y');
/** Particles of statutes in katakana, which are letters of いろは as well: 第二号ニ, 第三号ハ. */
const particles = new Set('ニハヲトノヘカモヨヤ');
/** What follows an イ that cites: に, の, 又は, から … */
const behindLetter =
  /^(?:[にのをはがとでも、）)　（(「]|及|又|並|若|から|まで|(?:中|に|各|本文|ただし|該当|以外))/;

/**
 * The subitem that `text` has at `start`, behind an item (第一号イ), in a list of them (イ又はロ), or by itself
 * in the text of an item, which then has to have one; undefined where there is none.
 */
export function subitemAt(
  text: string,
  start: number,
  tokens: readonly Token[],
  anchor: Anchor,
  katakana: boolean,
): Word | undefined {
  const above = levelBefore(tokens, start);
  const char = text[start] ?? '';
  if (char === '（' || char === '(') return bracketedAt(text, start, above, anchor);
  const letter = iroha.indexOf(char) + 1;
  if (letter === 0 || char === '' || isKatakana(text.charCodeAt(start + 1))) return undefined;
  if (above === 'At' || above === 'Pr') return undefined;
  if (katakana && (above === undefined || particles.has(char))) return undefined;
  const isAlone = above === undefined;
  const before = text.charCodeAt(start - 1);
  if (isAlone && (upTo(anchor, 'It') === undefined || isKatakana(before) || isHan(before))) {
    return undefined;
  }
  if (!behindLetter.test(text.slice(start + 1, start + 4)) && start + 1 < text.length) {
    return undefined;
  }
  return step(1, 'Si1', String(letter));
}

function bracketedAt(
  text: string,
  start: number,
  above: Level | undefined,
  anchor: Anchor,
): Word | undefined {
  bracketed.lastIndex = start;
  const [words, figure, roman] = bracketed.exec(text) ?? [];
  if (words === undefined) return undefined;
  if (figure !== undefined) {
    const fits = above === 'Si1' || above === 'Si2' || (above === undefined && upTo(anchor, 'Si1'));
    return fits ? step(words.length, 'Si2', String(parseNumeral(figure))) : undefined;
  }
  const number = parseRoman((roman ?? '').normalize('NFKC'));
  const fits = above === 'Si2' || above === 'Si3' || (above === undefined && upTo(anchor, 'Si2'));
  return fits && number > 0 ? step(words.length, 'Si3', String(number)) : undefined;
}

const step = (length: number, level: Level, number: string): Word => ({
  length,
  content: { is: 'step', step: { how: 'number', level, number } },
});

/** The level of the step that ends at `start`, or of the one that a joint at `start` goes on from. */
function levelBefore(tokens: readonly Token[], start: number): Level | undefined {
  let last = tokens.at(-1);
  if (last?.end !== start) return undefined;
  if (last.is === 'and' || last.is === 'from' || last.is === 'through') last = tokens.at(-2);
  return last?.is === 'step' && 'level' in last.step ? last.step.level : undefined;
}
