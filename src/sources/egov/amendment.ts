/** The amending law that a 附則 belongs to, as `AmendLawNum` names it. */
import { japaneseEra, type LocalDate, parseLocalDate } from '../../graph/dates.ts';
import { arabicDigits, chineseDigits, foldNumerals, parseNumeral } from '../../graph/numerals.ts';

export interface Amendment {
  /** As it is cited: 平成11年法律第87号. */
  readonly number: string;
  readonly promulgatedOn?: LocalDate;
  /** Stands for it in anchors: 19990716_87. Left out where no day can be read. */
  readonly key?: string;
}

/** In arabic numerals, the first year of an era by its name. */
const arabic = (words: string) => foldNumerals(words).replace(/^(..)1年/, '$1元年');

const named = /^((?:明治|大正|昭和|平成|令和)[^年]+年)([^月]+月[^日]+日)?(.*)$/;
const numeral = new RegExp(`[${arabicDigits}]+|[${chineseDigits}]+`, 'g');

/** 平成一一年七月一六日法律第八七号. Words that are no such number stand for themselves. */
export function readAmendment(amendLawNum: string): Amendment {
  // ○ is a slip for 〇 in a few.
  const plain = amendLawNum.replaceAll('○', '〇').replace(/\s+抄$|\s+/g, '');
  const [, year = '', day = '', words = ''] = named.exec(plain) ?? [];
  const promulgatedOn = parseLocalDate(japaneseEra(year + day) ?? '');
  const cited = arabic(words === '' ? year + day : year + words) || plain;
  if (promulgatedOn === null) return { number: cited };
  const numbers = (words.match(numeral) ?? []).slice(0, 3).map((found) => parseNumeral(found) ?? 0);
  const key = [promulgatedOn.replaceAll('-', ''), ...numbers].join('_');
  return { number: cited, promulgatedOn, key };
}
