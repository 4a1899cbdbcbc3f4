/** Names that a text gives in so many words: この法律において「入管法」とは、出入国管理及び難民認定法をいう。 */
import type { Instrument } from './instrument.ts';
import { lawNumberAt } from './law-number.ts';
import type { LegalText } from './legal-text.ts';
import { Names } from './names.ts';
import type { InstrumentRegister } from './register.ts';
import type { Token } from './token.ts';
import { endsLikeAnInstrument } from './unknown-name.ts';

const quoted = /「([^「」]{1,40})」とは、「?([^「」、。（）]+)(?:（[^（）]*）)?」?をいう/g;
/** 一　旧法　第一条の規定による改正前の旅券法をいう。 */
const listed = /^([^\s　、。（）「」]{1,40})[\s　].*をいう。?$/;

/** Notes the names that a provision states to be those of instruments. */
export function learnStated(text: string, tokens: readonly Token[], names: Names): void {
  if (!text.includes('をいう')) return;
  for (const [name, instrument] of statedIn(text, names)) names.define(name, instrument);
  const name = listed.exec(text)?.[1] ?? '';
  const instrument = endsLikeAnInstrument(name) ? firstNamed(tokens) : undefined;
  if (instrument !== undefined) names.define(name, instrument);
}

function statedIn(text: string, names: Names): readonly (readonly [string, Instrument])[] {
  return [...text.matchAll(quoted)].flatMap(({ index, 1: name = '', 2: title = '' }) => {
    if (!endsLikeAnInstrument(name) || !endsLikeAnInstrument(title)) return [];
    const start = text.indexOf(title, index + name.length + 2);
    const end = start + title.length;
    const instrument = names.named(title, text, start, end);
    // 「規則」とは、人事院規則をいう: a kind of text, not one of them.
    const isOne = instrument.ids.length > 0 || lawNumberAt(text, end + 1) > 0;
    return isOne ? [[name, instrument]] : [];
  });
}

/**
 * The names that a text states, and the ids of the instruments that the register has: what 人事院規則一―二（用語の定義） says for all
 * 人事院規則.
 */
export function statedNamesOf(
  text: LegalText,
  register: InstrumentRegister,
): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const names = new Names(text, register);
  for (const { text: words } of text.provisions) {
    for (const [name, instrument] of statedIn(words, names)) {
      found.set(name, instrument.ids.length === 1 ? instrument.ids[0] : undefined);
    }
  }
  return found;
}

function firstNamed(tokens: readonly Token[]): Instrument | undefined {
  const token = tokens.find((each) => each.is === 'owner' && each.owner === 'named');
  return token?.is === 'owner' && token.owner === 'named' ? token.instrument : undefined;
}
