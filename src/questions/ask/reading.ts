/**
 * How a sentence is read. A wrong reading is worse than none: every word must be a name of the graph
 * or a word that questions are made of, and each part must mean one thing; else the sentence is not
 * understood, and sentences that would be are offered instead.
 */
import type { LocalDate } from '../../graph/dates.ts';
import { type AskedKind, exampleQuestions, sentenceFor, type Wanted } from './sentences.ts';
import { type Span, spansOf } from './spans.ts';
import type { Item, Vocabulary } from './vocabulary.ts';
import type { Cue } from './words.ts';

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
const mostAlternatives = 10;

export function readSentence(sentence: string, vocabulary: Vocabulary): Reading {
  const language = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sentence)
    ? 'JA'
    : 'EN';
  const spans = spansOf(sentence, vocabulary);
  const cues = new Set(spans.flatMap((span) => (span.type === 'word' ? [span.cue] : [])));
  const named = spans.flatMap((span) => (span.type === 'name' ? [span.items] : []));
  const provisions = unique(
    spans.flatMap((span) => (span.type === 'provision' ? [span.citation] : [])),
  );
  const dates = spans.flatMap((span) => (span.type === 'date' ? [span] : []));
  const unknown = spans.filter((span) => span.type === 'unknown');

  const namedCities = uniqueItems(named.flatMap((items) => ofKind(items, 'City')));
  const wardCities = named
    .map((items) => ofKind(items, 'Ward').map(({ city }) => city))
    .filter((ids) => ids.length > 0);
  const isOffice = (items: readonly Item[]) => ofKind(items, 'Organization').length > 0;
  const isDuty = (items: readonly Item[]) => ofKind(items, 'Duty').length > 0;
  const asksForWork =
    cues.has('work') || (cues.has('what') && cues.has('perform')) || !cues.has('basis');
  const onlyOffices = named.filter((items) => isOffice(items) && !isDuty(items));
  const ambiguous = named.filter((items) => isOffice(items) && isDuty(items));
  const otherDuties = named.filter((items) => isDuty(items) && !isOffice(items));
  // 区選挙管理委員会 is an office and a duty: the office where its work is asked for, else the duty.
  const readAsOffice =
    otherDuties.length > 0 || (asksForWork && onlyOffices.length === 0 && cues.has('work'));
  const duties = [...otherDuties, ...(readAsOffice ? [] : ambiguous)].map((items) =>
    ofKind(items, 'Duty'),
  );
  const offices = [...onlyOffices, ...(readAsOffice ? ambiguous : [])].map((items) =>
    ofKind(items, 'Organization'),
  );

  const kind = kindOf(cues, duties.length > 0, offices.length > 0, provisions.length > 0);
  const allowed = namedCities.map(({ id }) => id);
  const inCity = (item: Item) =>
    (allowed.length === 0 || item.city === null || allowed.includes(item.city)) &&
    wardCities.every((ids) => item.city === null || ids.includes(item.city));
  const found = mostSpecific(offices.map((items) => items.filter(inCity)));
  const guesses =
    duties.length > 0
      ? uniqueItems(duties.flat())
      : vocabulary.duties
          .filter(({ folded }) =>
            unknown.some(
              (span) => span.folded.length > 1 && folded.some((name) => name.includes(span.folded)),
            ),
          )
          .map(({ item }) => item);
  const duty = duties.length > 0 && guesses.length === 1 ? (guesses[0] ?? null) : null;
  const organization = found.length === 1 ? (found[0] ?? null) : null;
  const days = unique(dates.flatMap(({ first, last }) => [first, last]));
  const asOf = days.length === 1 ? (days[0] ?? null) : null;

  const candidates = citiesFor(vocabulary, namedCities, wardCities, organization);
  const cities =
    kind === 'COMPARE' ? (namedCities.length > 1 ? namedCities : vocabulary.cities) : candidates;
  const isCityFree = kind === 'IMPACT' || (kind === 'GAPS' && organization === null);
  const stated = namedCities.length > 0 || wardCities.length > 0;
  const takenCities =
    isCityFree && !stated ? [] : kind === 'COMPARE' || cities.length === 1 ? cities : [];

  const obstacle = ((): Obstacle | null => {
    if (cues.has('not') && kind !== 'GAPS') return 'NEGATION';
    if (guesses.length > 1) return 'SEVERAL_MEANINGS';
    if (unknown.length > 0) return 'UNKNOWN_WORDS';
    if (spans.some((span) => span.type === 'name' && span.items.every(isInstrument)))
      return 'NO_PROVISION';
    if (kind === null) return 'NO_QUESTION';
    if (offices.some((items) => !items.some(inCity))) return 'OTHER_CITY';
    if (found.length > 1) return 'SEVERAL_MEANINGS';
    if (days.length > 1) return 'NOT_ONE_DAY';
    const isOfDuty = kind === 'TRACE' || kind === 'WHO' || kind === 'COMPARE';
    if (isOfDuty && duty === null) return 'NO_DUTY';
    if (!isOfDuty && duty !== null) return 'NO_QUESTION';
    if (kind === 'DUTIES' && organization === null) return 'NO_ORGANIZATION';
    if ((kind === 'IMPACT') !== (provisions.length === 1)) return 'NO_PROVISION';
    if ((kind === 'WHO' || kind === 'COMPARE' || kind === 'IMPACT') && offices.length > 0)
      return 'NO_QUESTION';
    if (kind === 'IMPACT' && stated) return 'NO_QUESTION';
    return takenCities.length === 0 && !(isCityFree && !stated) ? 'NO_CITY' : null;
  })();

  const offered =
    obstacle === null
      ? []
      : alternatives({
          kinds:
            kind !== null
              ? [kind]
              : duties.length > 0
                ? ['TRACE', 'WHO']
                : offices.length > 0 && unknown.length === 0
                  ? ['DUTIES']
                  : [],
          duties: guesses,
          offices: found,
          cities:
            kind === 'COMPARE'
              ? [cities]
              : (cities.length > 0 ? cities : vocabulary.citiesWithData).map((city) => [city]),
          provisions,
          days,
        }).map((wanted) => sentenceFor(wanted, language));
  return {
    kind: obstacle === null && kind !== null ? kind : 'NOT_UNDERSTOOD',
    duty,
    cities: takenCities,
    cityAssumed: !stated && kind !== 'COMPARE' && takenCities.length === 1,
    organization,
    provision: provisions.length === 1 ? (provisions[0] ?? null) : null,
    asOf,
    obstacle,
    unknown: unknown.map(({ start, end }) => sentence.slice(start, end)),
    alternatives:
      obstacle !== null && offered.length === 0
        ? exampleQuestions[language]
        : unique(offered).slice(0, mostAlternatives),
    spans,
  };
}

/** What the words ask for; null where they ask for nothing that can be answered. */
function kindOf(
  cues: ReadonlySet<Cue>,
  duty: boolean,
  office: boolean,
  provision: boolean,
): AskedKind | null {
  if (cues.has('impact')) return 'IMPACT';
  if (cues.has('compare')) return 'COMPARE';
  if (!duty && ((cues.has('basis') && cues.has('not')) || (cues.has('basis') && cues.has('gap')))) {
    return 'GAPS';
  }
  if (cues.has('basis')) return 'TRACE';
  if (provision) return null;
  if (!duty && office) {
    return cues.has('work') || (cues.has('perform') && cues.has('what')) ? 'DUTIES' : null;
  }
  const asksWho = cues.has('who') || cues.has('unit') || cues.has('perform');
  return duty && asksWho ? 'WHO' : null;
}

function citiesFor(
  { cities, citiesWithData }: Vocabulary,
  named: readonly Item[],
  wards: readonly (readonly (string | null)[])[],
  organization: Item | null,
): readonly Item[] {
  const inWards = (city: Item) => wards.every((ids) => ids.includes(city.id));
  if (named.length > 0) return named.filter(inWards);
  if (organization !== null && organization.city !== null) {
    return cities.filter((city) => city.id === organization.city && inWards(city));
  }
  return (wards.length > 0 ? cities : citiesWithData).filter(inWards);
}

/** 中央区役所の保護課 is the division: an office above another that was named says where it is. */
function mostSpecific(offices: readonly (readonly Item[])[]): readonly Item[] {
  const all = uniqueItems(offices.flat());
  const above = new Set(all.map(({ parent }) => parent));
  return all.filter(({ id }) => !above.has(id));
}

interface Parts {
  readonly kinds: readonly AskedKind[];
  readonly duties: readonly Item[];
  readonly offices: readonly Item[];
  readonly cities: readonly (readonly Item[])[];
  readonly provisions: readonly string[];
  readonly days: readonly LocalDate[];
}

function alternatives({
  kinds,
  duties,
  offices,
  cities,
  provisions,
  days,
}: Parts): readonly Wanted[] {
  const orNone = <T>(list: readonly T[]): readonly (T | null)[] =>
    list.length === 0 ? [null] : list;
  return kinds.flatMap((kind) => {
    const isOfDuty = kind === 'TRACE' || kind === 'WHO' || kind === 'COMPARE';
    if ((isOfDuty && duties.length === 0) || (kind === 'DUTIES' && offices.length === 0)) return [];
    if (kind === 'IMPACT' && provisions.length === 0) return [];
    const takesOffice = kind === 'TRACE' || kind === 'DUTIES' || kind === 'GAPS';
    return orNone(isOfDuty ? duties : []).flatMap((duty) =>
      orNone(takesOffice ? offices : []).flatMap((organization) =>
        (kind === 'IMPACT' ? [[]] : cities).flatMap((those) =>
          orNone(kind === 'IMPACT' ? provisions : []).flatMap((provision) =>
            orNone(days).map((asOf) => ({
              kind,
              duty,
              organization,
              cities: those,
              provision,
              asOf,
            })),
          ),
        ),
      ),
    );
  });
}

const ofKind = (items: readonly Item[], kind: Item['kind']) =>
  items.filter((item) => item.kind === kind);
const isInstrument = ({ kind }: Item) =>
  kind !== 'Duty' && kind !== 'City' && kind !== 'Ward' && kind !== 'Organization';
const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
const uniqueItems = (items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.id, item] as const)).values(),
];
