/** Questions that can be asked instead of one that was not understood, from what was understood of it. */
import type { LocalDate } from '../../graph/dates.ts';
import type { Meaning } from './meaning.ts';
import { type Parts, unique } from './parts.ts';
import { type AskedKind, exampleQuestions, sentenceFor, type Wanted } from './sentences.ts';
import type { Item, Vocabulary } from './vocabulary.ts';

const mostAlternatives = 10;

/** Sentences; examples where nothing of it was understood. */
export function alternativesTo(
  parts: Parts,
  kind: AskedKind | null,
  { guesses, offices, candidates }: Meaning,
  vocabulary: Vocabulary,
  language: 'JA' | 'EN',
): readonly string[] {
  const oneByOne = candidates.length > 0 ? candidates : vocabulary.citiesWithData;
  const offered = wantedOf({
    kinds: kind === null ? kindsFor(parts) : [kind],
    duties: guesses,
    offices,
    cities: kind === 'COMPARE' ? [candidates] : oneByOne.map((city) => [city]),
    provisions: parts.provisions,
    days: parts.days,
  }).map((wanted) => sentenceFor(wanted, language));
  return offered.length === 0
    ? exampleQuestions[language]
    : unique(offered).slice(0, mostAlternatives);
}

/** What can be asked of what is named, where nothing is asked. */
function kindsFor({ duties, offices, unknown }: Parts): readonly AskedKind[] {
  if (duties.length > 0) return ['TRACE', 'WHO'];
  return offices.length > 0 && unknown.length === 0 ? ['DUTIES'] : [];
}

interface Choices {
  readonly kinds: readonly AskedKind[];
  readonly duties: readonly Item[];
  readonly offices: readonly Item[];
  readonly cities: readonly (readonly Item[])[];
  readonly provisions: readonly string[];
  readonly days: readonly LocalDate[];
}

/** Every choice of what each kind of question needs. */
function wantedOf(choices: Choices): readonly Wanted[] {
  const { kinds, duties, offices, provisions, days } = choices;
  return kinds.flatMap((kind) => {
    const isOfDuty = kind === 'TRACE' || kind === 'WHO' || kind === 'COMPARE';
    const isImpact = kind === 'IMPACT';
    const takesOffice = kind === 'TRACE' || kind === 'DUTIES' || kind === 'GAPS';
    if (isOfDuty && duties.length === 0) return [];
    if (kind === 'DUTIES' && offices.length === 0) return [];
    if (isImpact && provisions.length === 0) return [];
    return orNone(isOfDuty ? duties : []).flatMap((duty) =>
      orNone(takesOffice ? offices : []).flatMap((organization) =>
        (isImpact ? [[]] : choices.cities).flatMap((cities) =>
          orNone(isImpact ? provisions : []).flatMap((provision) =>
            orNone(days).map((asOf) => ({ kind, duty, organization, cities, provision, asOf })),
          ),
        ),
      ),
    );
  });
}

const orNone = <T>(list: readonly T[]): readonly (T | null)[] =>
  list.length === 0 ? [null] : list;
