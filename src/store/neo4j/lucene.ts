/**
 * Where the full-text index says to look: what the words need of the tokens that the analyzer `cjk`
 * makes of a text. It says too much at times, never too little; the score decides.
 */
import type { Forms, SearchWords } from '../search-document.ts';

/** Lucene takes 1,024 terms in a query, and looks for each of them in names, captions and texts. */
const mostWords = 8;
const mostTokens = 16;

/** The query; null where some word needs no token that is known: what it is in may be anywhere. */
export function luceneQuery({ words, phrase }: SearchWords): string | null {
  const longest = words.toSorted(([a = ''], [b = '']) => b.length - a.length).slice(0, mostWords);
  const ways = new Set<string>();
  for (const way of [longest, [phrase]]) {
    const needed = way.map(anyForm);
    if (needed.includes(null)) return null;
    ways.add(needed.map((form) => `+(${form})`).join(' '));
  }
  return [...ways].map((way) => `(${way})`).join(' OR ');
}

function anyForm(forms: Forms): string | null {
  const ways = forms.map(neededTokens);
  if (ways.some((tokens) => tokens.length === 0)) return null;
  return ways.map((tokens) => `(${tokens.map((token) => `+${token}`).join(' ')})`).join(' OR ');
}

// Runs of Han and hiragana (katakana is folded to it), and of letters and digits: no token reaches
// from one into the other. What is neither, tokenizers take in different ways.
const han = '\\p{Unified_Ideograph}ぁ-ゖ';
const runs = new RegExp(`[${han}]+|[a-z0-9]+`, 'gu');
const runBefore = new RegExp(`[${han}a-z0-9]$`, 'u');
const runBehind = new RegExp(`^[${han}a-z0-9]`, 'u');
const isPaired = new RegExp(`^[${han}]{2,}$`, 'u');
/** The words that the analyzer leaves out, such as “these”, are letters, five at most. */
const maybeLeftOut = /^[a-z]{1,5}$/;

/** What a text must have if it has this in it: pairs in a row, tokens, beginnings, other parts of tokens. */
function neededTokens(form: string): readonly string[] {
  const needed: string[] = [];
  let room = mostTokens;
  for (const { 0: run, index } of form.matchAll(runs)) {
    if (room <= 0) break;
    if (isPaired.test(run)) {
      const shown = [...run].slice(0, room + 1);
      needed.push(`"${shown.join('')}"`);
      room -= shown.length - 1;
    } else if (!maybeLeftOut.test(run)) {
      // At an end of the form the token may go on.
      const from = runBefore.test(form.slice(0, index)) ? '' : '*';
      const to = runBehind.test(form.slice(index + run.length)) ? '' : '*';
      needed.push(from + run + to);
      room -= 1;
    }
  }
  // Where the beginning is not known Lucene looks through all its tokens.
  const quick = needed.filter((token) => !token.startsWith('*'));
  return quick.length > 0 ? quick : needed;
}
