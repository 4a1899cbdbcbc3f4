/** References in the text of laws and municipal instruments, resolved to provisions. */
import type { FoundCitation } from './citation.ts';
import { learnFromClause } from './enacting-clause.ts';
import { parse } from './grammar.ts';
import { nounOf } from './instrument.ts';
import { kindsOf } from './kind.ts';
import type { LegalText } from './legal-text.ts';
import { lex } from './lexer.ts';
import { Names } from './names.ts';
import { Outline } from './outline.ts';
import { Reader } from './reader.ts';
import type { InstrumentRegister } from './register.ts';
import { settle } from './settle.ts';
import { learnStated } from './stated.ts';

/** The anchor of a 制定文. */
export const enactingClause = 'EnactStatement';

/** Every citation in the text, in the order of its provisions and of their words. */
export function citationsOf(
  text: LegalText,
  register: InstrumentRegister,
): readonly FoundCitation[] {
  const own = { id: text.id, outline: Outline.of(text.provisions) };
  const names = new Names(text, register);
  for (const [name, id] of text.shortNames ?? []) {
    names.define(name, { noun: nounOf(name), ids: id === undefined ? [] : [id], former: false });
  }
  learnFromClause(text, names);
  const instrument = { noun: nounOf(text.title), ids: [text.id], former: false };
  const reader = new Reader(instrument, own.outline);
  const found: FoundCitation[] = [];
  for (const { anchor, text: words } of text.provisions) {
    reader.begin(anchor, words);
    const tokens = lex(words, anchor, names);
    const references = parse(tokens);
    const kinds = kindsOf(words, references, {
      ...(text.kind === undefined ? {} : { instrument: text.kind }),
      enacts: anchor === enactingClause,
    });
    for (const [i, reference] of references.entries()) {
      const reading = reader.read(reference);
      if (reading === undefined) continue;
      const { start, end } = reference;
      const kind = kinds[i] ?? 'CITES';
      // What an order leaves to another of its kind it does not set itself.
      const isOwn = reading.instrument.ids.includes(text.id);
      found.push({
        from: anchor,
        start,
        end,
        text: words.slice(start, end),
        kind: kind === 'SPECIFIES' && isOwn ? 'CITES' : kind,
        ...settle(reading, own, register),
        ...(reading.part === undefined ? {} : { part: reading.part }),
      });
    }
    learnStated(words, tokens, names);
  }
  return found;
}
