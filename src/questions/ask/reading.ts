/**
 * How a sentence is read. A wrong reading is worse than none: every word must be a name of the graph
 * or a word that questions are made of, and each part must mean one thing; else the sentence is not
 * understood, and sentences that would be are offered instead.
 */
import type { LocalDate } from '../../graph/dates.ts';
import { alternativesTo } from './alternatives.ts';
import { kindOf, type Meaning, meaningOf } from './meaning.ts';
import { type Parts, partsOf } from './parts.ts';
import type { AskedKind } from './sentences.ts';
import { type Span, spansOf } from './spans.ts';
import type { Item, Vocabulary } from './vocabulary.ts';

/** Why a sentence is not understood. */
export type Obstacle =
  | 'UNKNOWN_WORDS'
  | 'NO_QUESTION'
  | 'NEGATION'
  | 'SEVERAL_MEANINGS'
  | 'NO_DUTY'
  | 'NO_ORGANIZATION'
  | 'NO_PROVISION'
  | 'NO_CITY'
  | 'NOT_ONE_DAY'
  | 'OTHER_CITY';

export interface Reading {
  readonly kind: AskedKind | 'NOT_UNDERSTOOD';
  readonly duty: Item | null;
  /** Those named, or the one that was assumed; COMPARE: two or more. */
  readonly cities: readonly Item[];
  /** True where no city was named and the only one that fits was taken. */
  readonly cityAssumed: boolean;
  readonly organization: Item | null;
  readonly provision: string | null;
  readonly asOf: LocalDate | null;
  /** Null where the sentence is understood. */
  readonly obstacle: Obstacle | null;
  /** The words that are not known, as written. */
  readonly unknown: readonly string[];
  /** Sentences that can be asked instead. */
  readonly alternatives: readonly string[];
  readonly spans: readonly Span[];
}

/** UTF-16 units of a question; the API's limit of texts that are no ids. */
export const longestQuestion = 200;

export function readSentence(sentence: string, vocabulary: Vocabulary): Reading {
  const spans = spansOf(sentence, vocabulary);
  const parts = partsOf(spans);
  const kind = kindOf(parts);
  const meaning = meaningOf(parts, kind, vocabulary);
  const obstacle = obstacleTo(parts, kind, meaning);
  const { duty, organization, provision, asOf, cities, namesCities } = meaning;
  return {
    kind: obstacle === null && kind !== null ? kind : 'NOT_UNDERSTOOD',
    duty,
    cities,
    cityAssumed: !namesCities && kind !== 'COMPARE' && cities.length === 1,
    organization,
    provision,
    asOf,
    obstacle,
    unknown: parts.unknown.map(({ start, end }) => sentence.slice(start, end)),
    alternatives:
      obstacle === null
        ? []
        : alternativesTo(parts, kind, meaning, vocabulary, languageOf(sentence)),
    spans,
  };
}

const languageOf = (sentence: string): 'JA' | 'EN' =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sentence) ? 'JA' : 'EN';

/** The first thing that keeps a sentence from being understood. */
function obstacleTo(parts: Parts, kind: AskedKind | null, meaning: Meaning): Obstacle | null {
  if (parts.cues.has('not') && kind !== 'GAPS') return 'NEGATION';
  if (meaning.guesses.length > 1) return 'SEVERAL_MEANINGS';
  if (parts.unknown.length > 0) return 'UNKNOWN_WORDS';
  if (parts.hasBareInstrument) return 'NO_PROVISION';
  if (kind === null) return 'NO_QUESTION';
  if (meaning.isOfOtherCity) return 'OTHER_CITY';
  if (meaning.offices.length > 1) return 'SEVERAL_MEANINGS';
  if (parts.days.length > 1) return 'NOT_ONE_DAY';
  return lackOf(parts, kind, meaning);
}

/** What a question of this kind needs and does not have, or has and cannot take. */
function lackOf(parts: Parts, kind: AskedKind, meaning: Meaning): Obstacle | null {
  const isOfDuty = kind === 'TRACE' || kind === 'WHO' || kind === 'COMPARE';
  if (isOfDuty && meaning.duty === null) return 'NO_DUTY';
  if (!isOfDuty && meaning.duty !== null) return 'NO_QUESTION';
  if (kind === 'DUTIES' && meaning.organization === null) return 'NO_ORGANIZATION';
  if ((kind === 'IMPACT') !== (meaning.provision !== null)) return 'NO_PROVISION';
  const takesNoOffice = kind === 'WHO' || kind === 'COMPARE' || kind === 'IMPACT';
  if (takesNoOffice && parts.offices.length > 0) return 'NO_QUESTION';
  if (kind === 'IMPACT' && meaning.namesCities) return 'NO_QUESTION';
  return meaning.cities.length === 0 && !meaning.isCityFree ? 'NO_CITY' : null;
}
