/** What a sentence names, sorted by what it may be: the first step of reading it. */
import type { LocalDate } from '../../graph/dates.ts';
import type { Span } from './spans.ts';
import type { Item } from './vocabulary.ts';
import type { Cue } from './words.ts';

/** Each of `duties`, `offices` and `wardCities` is one name with all that it may mean. */
export interface Parts {
  readonly cues: ReadonlySet<Cue>;
  readonly cities: readonly Item[];
  /** The ids of the cities that have a ward of that name. */
  readonly wardCities: readonly (readonly (string | null)[])[];
  readonly duties: readonly (readonly Item[])[];
  readonly offices: readonly (readonly Item[])[];
  readonly provisions: readonly string[];
  /** First and last days of the dates. */
  readonly days: readonly LocalDate[];
  readonly unknown: readonly Extract<Span, { readonly type: 'unknown' }>[];
  /** Whether it names an instrument without a provision of it. */
  readonly hasBareInstrument: boolean;
}

export function partsOf(spans: readonly Span[]): Parts {
  const cues = new Set(spans.flatMap((span) => (span.type === 'word' ? [span.cue] : [])));
  const named = spans.flatMap((span) => (span.type === 'name' ? [span.items] : []));
  return {
    cues,
    cities: uniqueItems(named.flatMap((items) => ofKind(items, 'City'))),
    wardCities: named
      .map((items) => ofKind(items, 'Ward').map(({ city }) => city))
      .filter((ids) => ids.length > 0),
    ...dutiesAndOffices(named, cues),
    provisions: unique(spans.flatMap((span) => (span.type === 'provision' ? [span.citation] : []))),
    days: unique(spans.flatMap((span) => (span.type === 'date' ? [span.first, span.last] : []))),
    unknown: spans.filter((span) => span.type === 'unknown'),
    hasBareInstrument: named.some((items) => items.every(isInstrument)),
  };
}

/** 区選挙管理委員会 is an office and a duty: the office where its work is asked for, else the duty. */
function dutiesAndOffices(
  named: readonly (readonly Item[])[],
  cues: ReadonlySet<Cue>,
): Pick<Parts, 'duties' | 'offices'> {
  const isOffice = (items: readonly Item[]) => ofKind(items, 'Organization').length > 0;
  const isDuty = (items: readonly Item[]) => ofKind(items, 'Duty').length > 0;
  const onlyOffices = named.filter((items) => isOffice(items) && !isDuty(items));
  const onlyDuties = named.filter((items) => isDuty(items) && !isOffice(items));
  const either = named.filter((items) => isOffice(items) && isDuty(items));
  const readAsOffices = onlyDuties.length > 0 || (onlyOffices.length === 0 && cues.has('work'));
  return {
    duties: [...onlyDuties, ...(readAsOffices ? [] : either)].map((items) => ofKind(items, 'Duty')),
    offices: [...onlyOffices, ...(readAsOffices ? either : [])].map((items) =>
      ofKind(items, 'Organization'),
    ),
  };
}

const ofKind = (items: readonly Item[], kind: Item['kind']) =>
  items.filter((item) => item.kind === kind);
const isInstrument = ({ kind }: Item) =>
  kind !== 'Duty' && kind !== 'City' && kind !== 'Ward' && kind !== 'Organization';

export const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
export const uniqueItems = (items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.id, item] as const)).values(),
];
