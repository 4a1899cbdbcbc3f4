/** What the enacting clause (制定文) of an order says of the names in it. */
import type { Anchor } from '../../graph/anchor.ts';
import { nounOf } from './instrument.ts';
import type { LegalText } from './legal-text.ts';
import { lex } from './lexer.ts';
import type { Names } from './names.ts';

/**
 * Notes the short names that the clause gives, and what 法 and 令 mean in an order that never says it: the
 * first law and the first order that it is made under.
 */
export function learnFromClause({ title, enactingClause = '' }: LegalText, names: Names): void {
  if (enactingClause === '' || nounOf(title) === '法') return;
  const tokens = lex(enactingClause, 'Mp' as Anchor, names);
  for (const noun of ['法', '令'] as const) {
    const token = tokens.find(
      (each) => each.is === 'owner' && each.owner === 'named' && each.instrument.noun === noun,
    );
    if (token?.is !== 'owner' || token.owner !== 'named') continue;
    names.assume(noun, token.instrument);
  }
}
