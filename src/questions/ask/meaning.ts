/** What the names of a sentence mean in it: one duty, one office, and the cities that fit. */
import type { LocalDate } from '../../graph/dates.ts';
import { type Parts, uniqueItems } from './parts.ts';
import type { AskedKind } from './sentences.ts';
import type { Item, Vocabulary } from './vocabulary.ts';
import type { Cue } from './words.ts';

export interface Meaning {
  readonly duty: Item | null;
  /** The duties that may be meant; of a word that is not known, those whose name holds it. */
  readonly guesses: readonly Item[];
  readonly organization: Item | null;
  /** The offices that may be meant in the cities that were named. */
  readonly offices: readonly Item[];
  /** True where an office is named that no city that was named has. */
  readonly isOfOtherCity: boolean;
  readonly provision: string | null;
  readonly asOf: LocalDate | null;
  /** Those that would fit. */
  readonly candidates: readonly Item[];
  /** Those that are taken: of a question about one city the only one that fits. */
  readonly cities: readonly Item[];
  /** True where the sentence names cities or wards. */
  readonly namesCities: boolean;
  /** True where the question needs no city and names none. */
  readonly isCityFree: boolean;
}

/** What the words ask for; null where they ask for nothing that can be answered. */
export function kindOf({ cues, duties, offices, provisions }: Parts): AskedKind | null {
  const asks = (...some: readonly Cue[]) => some.some((cue) => cues.has(cue));
  if (asks('impact')) return 'IMPACT';
  if (asks('compare')) return 'COMPARE';
  if (duties.length === 0 && asks('basis') && asks('not', 'gap')) return 'GAPS';
  if (asks('basis')) return 'TRACE';
  if (provisions.length > 0) return null;
  if (duties.length === 0 && offices.length > 0) {
    return asks('work') || (asks('perform') && asks('what')) ? 'DUTIES' : null;
  }
  return duties.length > 0 && asks('who', 'unit', 'perform') ? 'WHO' : null;
}

export function meaningOf(parts: Parts, kind: AskedKind | null, vocabulary: Vocabulary): Meaning {
  const guesses = dutiesMeant(parts, vocabulary);
  const inCity = isIn(parts);
  const offices = mostSpecific(parts.offices.map((items) => items.filter(inCity)));
  const organization = only(offices);
  const candidates =
    kind === 'COMPARE'
      ? parts.cities.length > 1
        ? parts.cities
        : vocabulary.cities
      : citiesFor(parts, organization, vocabulary);
  const namesCities = parts.cities.length > 0 || parts.wardCities.length > 0;
  const isCityFree =
    !namesCities && (kind === 'IMPACT' || (kind === 'GAPS' && organization === null));
  const isSettled = !isCityFree && (kind === 'COMPARE' || candidates.length === 1);
  return {
    duty: parts.duties.length > 0 ? only(guesses) : null,
    guesses,
    organization,
    offices,
    isOfOtherCity: parts.offices.some((items) => !items.some(inCity)),
    provision: only(parts.provisions),
    asOf: only(parts.days),
    candidates,
    cities: isSettled ? candidates : [],
    namesCities,
    isCityFree,
  };
}

function dutiesMeant({ duties, unknown }: Parts, vocabulary: Vocabulary): readonly Item[] {
  if (duties.length > 0) return uniqueItems(duties.flat());
  const words = unknown.map(({ folded }) => folded).filter((folded) => folded.length > 1);
  return vocabulary.duties
    .filter(({ folded }) => words.some((word) => folded.some((name) => name.includes(word))))
    .map(({ item }) => item);
}

/** Whether what is named fits the cities and wards that are named. */
function isIn({ cities, wardCities }: Parts): (item: Item) => boolean {
  const allowed = cities.map(({ id }) => id);
  return ({ city }) =>
    city === null ||
    ((allowed.length === 0 || allowed.includes(city)) &&
      wardCities.every((ids) => ids.includes(city)));
}

function citiesFor(
  { cities: named, wardCities }: Parts,
  organization: Item | null,
  { cities, citiesWithData }: Vocabulary,
): readonly Item[] {
  const inWards = (city: Item) => wardCities.every((ids) => ids.includes(city.id));
  if (named.length > 0) return named.filter(inWards);
  if (organization !== null && organization.city !== null) {
    return cities.filter((city) => city.id === organization.city && inWards(city));
  }
  return (wardCities.length > 0 ? cities : citiesWithData).filter(inWards);
}

/** 中央区役所の保護課 is the division: an office above another that was named says where it is. */
function mostSpecific(offices: readonly (readonly Item[])[]): readonly Item[] {
  const all = uniqueItems(offices.flat());
  const above = new Set(all.map(({ parent }) => parent));
  return all.filter(({ id }) => !above.has(id));
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);
