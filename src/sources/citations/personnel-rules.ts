/** 人事院規則: one of them, 人事院規則一―二（用語の定義）, says for all of them what 法, 給与法 and the like mean. */
import type { Anchor } from '../../graph/anchor.ts';
import type { InstrumentRegister } from './register.ts';
import { statedNamesOf } from './stated.ts';

/** The id of 人事院規則一―二（用語の定義）, 昭和二十四年人事院規則一―二. */
export const termsOfPersonnelRules = 'law/324RJNJ01002000';

/** Whether an instrument is one of the rules by its id, which e-Gov gives them all alike: law/324RJNJ01002000. */
const isPersonnelRule = (id: string): boolean => /^law\/\d{3}RJNJ/.test(id);

type Provisions = readonly { readonly anchor: Anchor; readonly text: string }[];

/**
 * The short names that an instrument may use without giving them, and the ids of what they mean; none for
 * one that is no 人事院規則. `terms` are the provisions of 人事院規則一―二, as far as they are at hand.
 */
export function namesForPersonnelRules(
  terms: Provisions,
  register: InstrumentRegister,
): (instrument: string) => ReadonlyMap<string, string | undefined> {
  const text = { id: termsOfPersonnelRules, title: '人事院規則一―二', provisions: terms };
  const names = statedNamesOf(text, register);
  return (instrument) => (isPersonnelRule(instrument) ? names : none);
}

const none: ReadonlyMap<string, string | undefined> = new Map();
