/** Names that a text gives in so many words: この法律において「入管法」とは、出入国管理及び難民認定法をいう。 */
import type { Instrument } from './instrument.ts';
import type { Names } from './names.ts';
import type { Token } from './token.ts';
import { endsLikeAnInstrument } from './unknown-name.ts';

const quoted = /「([^「」]{1,40})」とは、「?([^「」、。（）]+)(?:（[^（）]*）)?」?をいう/g;
/** 一　旧法　第一条の規定による改正前の旅券法をいう。 */
const listed = /^([^\s　、。（）「」]{1,40})[\s　].*をいう。?$/;

/** Notes the names that a provision states to be those of instruments. */
export function learnStated(text: string, tokens: readonly Token[], names: Names): void {
  if (!text.includes('をいう')) return;
  for (const { index, 1: name = '', 2: title = '' } of text.matchAll(quoted)) {
    if (!endsLikeAnInstrument(name) || !endsLikeAnInstrument(title)) continue;
    const start = text.indexOf(title, index + name.length + 2);
    names.define(name, names.named(title, text, start, start + title.length));
  }
  const name = listed.exec(text)?.[1] ?? '';
  const instrument = endsLikeAnInstrument(name) ? firstNamed(tokens) : undefined;
  if (instrument !== undefined) names.define(name, instrument);
}

function firstNamed(tokens: readonly Token[]): Instrument | undefined {
  const token = tokens.find((each) => each.is === 'owner' && each.owner === 'named');
  return token?.is === 'owner' && token.owner === 'named' ? token.instrument : undefined;
}
