/** A sentence, answered: it is read, and what it asks for is fetched by one `select`. */
import { todayInTokyo } from '../../graph/dates.ts';
import type {
  Filter,
  GraphReader,
  RootSelection,
  SelectedList,
  SelectedNode,
  Selection,
} from '../../store/graph-store.ts';
import { bare, mergeSelections } from '../../store/selection.ts';
import { provisionFilter } from '../look-up.ts';
import { answerTrace, type Trace } from '../trace.ts';
import { type TraceWants, traceRoots } from '../trace-selection.ts';
import type { Bilingual } from '../wording.ts';
import { type Reading, readSentence } from './reading.ts';
import { fetchVocabulary, type Item } from './vocabulary.ts';
import { readAs, summaryOf } from './wording.ts';

export interface Answer {
  readonly kind: Reading['kind'];
  readonly reading: Reading;
  readonly duty: SelectedNode | null;
  readonly city: SelectedNode | null;
  readonly cities: readonly SelectedNode[];
  readonly cityAssumed: boolean;
  readonly organization: SelectedNode | null;
  readonly provision: SelectedNode | null;
  readonly asOf: string | null;
  readonly readAs: Bilingual;
  readonly summary: Bilingual;
  readonly trace: Trace | null;
  readonly duties: SelectedList | null;
  readonly alternatives: readonly string[];
}

/** What a caller wants to know of the nodes in an answer. */
export interface AskWants {
  readonly duty?: Selection;
  readonly city?: Selection;
  readonly organization?: Selection;
  readonly provision?: Selection;
  readonly duties?: Selection;
  readonly trace?: TraceWants;
}

const names: Selection = { properties: ['name', 'nameEn'], fields: [] };
/** No unit of the cities at hand has more. */
const mostDuties = 100;

/** @throws what the store throws; names are never wrong here, for they come from the release itself */
export async function ask(
  store: GraphReader,
  sentence: string,
  wants: AskWants = {},
): Promise<Answer> {
  const reading = readSentence(sentence, await fetchVocabulary(store));
  const roots = askRoots(reading, wants);
  return answerAsk(reading, roots.length === 0 ? {} : await store.select({ roots }));
}

/** What the answer to a reading needs; also what an operation may cost. */
export function askRoots(reading: Reading, wants: AskWants = {}): readonly RootSelection[] {
  const { kind, duty, cities, organization, provision } = reading;
  const [city] = cities;
  const identified = (key: string, items: readonly Item[], select: Selection) =>
    items.length === 0
      ? []
      : [
          {
            key,
            where: { ids: items.map(({ id }) => id) },
            select: mergeSelections(names, select),
          },
        ];
  return [
    ...identified('duty', duty === null ? [] : [duty], wants.duty ?? bare),
    ...identified('cities', cities, wants.city ?? bare),
    ...identified(
      'organization',
      organization === null ? [] : [organization],
      wants.organization ?? bare,
    ),
    ...(provision === null
      ? []
      : [
          {
            key: 'provision',
            where: provisionFilter({ citation: provision }),
            select: mergeSelections(
              { properties: ['citation'], fields: [] },
              wants.provision ?? bare,
            ),
          },
        ]),
    ...(tracesWork(reading) && duty !== null && city !== undefined
      ? traceRoots(questionOf(duty, city, organization), wants.trace, 'trace.')
      : []),
    ...(kind === 'DUTIES' && organization !== null && city !== undefined
      ? [dutiesRoot(reading, organization, city, wants.duties ?? bare)]
      : []),
  ];
}

const tracesWork = ({ kind }: Reading) => kind === 'TRACE' || kind === 'WHO';

const questionOf = (duty: Item, city: Item, organization: Item | null) => ({
  duty: { id: duty.id },
  city: { id: city.id },
  ...(organization === null ? {} : { organization: { id: organization.id } }),
});

/** The work of the unit, of the units below it, and of the kind of unit that it is. */
function dutiesRoot(
  { asOf }: Reading,
  { id, instanceOf }: Item,
  city: Item,
  wanted: Selection,
): RootSelection {
  const itself: Filter = { ids: [id] };
  const below: Filter = { field: 'parent', some: itself };
  const units: readonly Filter[] = [
    itself,
    below,
    { field: 'parent', some: below },
    ...(instanceOf === null ? [] : [{ ids: [instanceOf] }]),
  ];
  return {
    key: 'duties',
    where: {
      all: [
        { kinds: ['Duty'] },
        {
          field: 'assignments',
          some: {
            all: [
              { field: 'city', some: { ids: [city.id] } },
              { field: 'organization', some: { any: units } },
            ],
          },
        },
      ],
    },
    order: [{ property: 'nameKana' }],
    page: { size: mostDuties, at: 'start' },
    total: true,
    asOf: asOf ?? todayInTokyo(),
    select: mergeSelections(names, wanted),
  };
}

/** The answer, from what `askRoots` fetched. */
export function answerAsk(
  reading: Reading,
  fetched: Readonly<Record<string, SelectedList>>,
): Answer {
  const { kind, duty, cities, organization, alternatives, cityAssumed, asOf } = reading;
  const found = (key: string) => fetched[key]?.nodes ?? [];
  const byId = new Map(found('cities').map((city) => [city.id, city] as const));
  const inOrder = cities.flatMap(({ id }) => byId.get(id) ?? []);
  const [city] = cities;
  const trace =
    tracesWork(reading) && duty !== null && city !== undefined
      ? answerTrace(fetched, questionOf(duty, city, organization), asOf ?? todayInTokyo(), 'trace.')
      : null;
  const duties = fetched['duties'] ?? null;
  return {
    kind,
    reading,
    duty: found('duty')[0] ?? null,
    city: inOrder.length === 1 ? (inOrder[0] ?? null) : null,
    cities: inOrder,
    cityAssumed,
    organization: found('organization')[0] ?? null,
    provision: found('provision')[0] ?? null,
    asOf,
    readAs: readAs(reading),
    summary: trace?.summary ?? summaryOf(reading, duties),
    trace,
    duties,
    alternatives,
  };
}
