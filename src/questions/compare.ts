/**
 * Who performs a duty in several cities, and what their policies say on its subject.
 *
 * Each city's row is its trace. Where no organisation performs the duty, the row says whether that is
 * known (NONE_STATED: who does what in the city was collected, and this is not in it) or not
 * (NOT_COLLECTED): a missing row must never be read as "they do not do it".
 */
import type { Certainty } from '../graph/certainty.ts';
import { compareText } from '../graph/compare.ts';
import type { LocalDate } from '../graph/dates.ts';
import { normalizeText } from '../graph/text.ts';
import {
  type RootSelection,
  type SelectedList,
  type SelectedNode,
  type Selection,
  textOf,
} from '../store/graph-store.ts';
import { bare, mergeSelections } from '../store/selection.ts';
import { type CityBy, cityFilter, type DutyBy } from './look-up.ts';
import { answerTrace, type Trace } from './trace.ts';
import { type TraceWants, traceRoots } from './trace-selection.ts';
import { type Bilingual, listEn, listJa, nameEn, nameJa, workOf } from './wording.ts';

export type ComparisonStatus = 'PERFORMED' | 'NONE_STATED' | 'NOT_COLLECTED';

export interface ComparisonRow {
  readonly city: SelectedNode;
  readonly status: ComparisonStatus;
  readonly certainty: Certainty;
  readonly summary: Bilingual;
  readonly assignments: readonly SelectedNode[];
  /** What its policies say on the subject of the duty, then what else they say of roles. */
  readonly roleStatements: readonly SelectedNode[];
  readonly otherRoleStatements: readonly SelectedNode[];
  readonly trace: Trace;
}

export interface Comparison {
  readonly duty: SelectedNode;
  readonly asOf: LocalDate;
  readonly summary: Bilingual;
  /** In the order in which the cities were named, each once. */
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonQuestion {
  readonly duty: DutyBy;
  readonly cities: readonly CityBy[];
}

export interface ComparisonWants extends TraceWants {
  readonly roleStatement?: Selection;
}

/** Japan has 20 designated cities. */
export const mostCities = 20;
/** Far more sentences than a policy on roles has. */
const mostStatements = 200;

/** The roots of one `select` for all cities; `prefix` keeps them apart from other questions of the request. */
export function compareRoots(
  { duty, cities }: ComparisonQuestion,
  { roleStatement = bare, ...wants }: ComparisonWants = {},
  prefix = '',
): readonly RootSelection[] {
  const withSubject = {
    ...wants,
    duty: mergeSelections({ properties: ['aliases', 'category'], fields: [] }, wants.duty ?? bare),
  };
  return cities.flatMap((city, i) => [
    ...traceRoots({ duty, city }, withSubject, `${prefix}${i}.`),
    {
      key: `${prefix}${i}.roles`,
      where: {
        all: [
          { kinds: ['RoleStatement'] },
          { field: 'policy', some: { field: 'city', some: cityFilter(city) } },
        ],
      },
      page: { size: mostStatements, at: 'start' },
      select: mergeSelections(
        { properties: ['text', 'theme', 'level'], fields: [] },
        roleStatement,
      ),
    },
  ]);
}

/**
 * The answer, from what {@link compareRoots} fetched.
 * @throws NotFound, Ambiguous where a name does not mean one thing
 */
export function answerCompare(
  fetched: Readonly<Record<string, SelectedList>>,
  { duty, cities }: ComparisonQuestion,
  asOf: LocalDate,
  prefix = '',
): Comparison {
  const rows = new Map<string, ComparisonRow>();
  for (const [i, city] of cities.entries()) {
    const at = `${prefix}${i}.`;
    const row = rowOf(
      answerTrace(fetched, { duty, city }, asOf, at),
      fetched[`${at}roles`]?.nodes ?? [],
    );
    if (!rows.has(row.city.id)) rows.set(row.city.id, row);
  }
  const all = [...rows.values()];
  const [first] = all;
  if (first === undefined) throw new Error('a comparison needs a city');
  return {
    duty: first.trace.duty,
    asOf,
    rows: all,
    summary: summarize(first.trace.duty, all),
  };
}

function rowOf(trace: Trace, statements: readonly SelectedNode[]): ComparisonRow {
  const assignments = new Map(trace.chains.map(({ assignment }) => [assignment.id, assignment]));
  const isOnSubject = onSubjectOf(trace.duty);
  const sorted = statements.toSorted((a, b) => compareText(a.id, b.id));
  return {
    city: trace.city,
    status: statusOf(trace),
    certainty: trace.certainty,
    summary: trace.summary,
    assignments: [...assignments.values()],
    roleStatements: sorted.filter(isOnSubject),
    otherRoleStatements: sorted.filter((one) => !isOnSubject(one)),
    trace,
  };
}

/** Without a chain a trace has one missing link, which says why there is none. */
function statusOf({ chains, missing }: Trace): ComparisonStatus {
  if (chains.length > 0) return 'PERFORMED';
  return missing.some(({ status }) => status === 'NOT_COLLECTED') ? 'NOT_COLLECTED' : 'NONE_STATED';
}

/** Rule: a sentence is on the subject of a duty if it holds its name, another name of it, or its field of work. */
function onSubjectOf(duty: SelectedNode): (statement: SelectedNode) => boolean {
  const { aliases } = duty.properties;
  const words = [
    textOf(duty, 'name'),
    textOf(duty, 'category'),
    ...(Array.isArray(aliases) ? aliases : []),
  ]
    .filter((word): word is string => typeof word === 'string')
    .map(normalizeText)
    .filter(({ length }) => length >= 2);
  return (statement) => {
    const said = normalizeText(`${textOf(statement, 'theme') ?? ''} ${textOf(statement, 'text')}`);
    return words.some((word) => said.includes(word));
  };
}

function summarize(duty: SelectedNode, rows: readonly ComparisonRow[]): Bilingual {
  const { ja: work, en: workEn } = workOf(duty);
  const named = (status: ComparisonStatus) => rows.filter((row) => row.status === status);
  const [performed, none, unknown] = [
    named('PERFORMED'),
    named('NONE_STATED'),
    named('NOT_COLLECTED'),
  ];
  const cities = (list: readonly ComparisonRow[]) => listJa(list.map(({ city }) => nameJa(city)));
  const citiesEn = (list: readonly ComparisonRow[]) => listEn(list.map(({ city }) => nameEn(city)));
  return {
    ja: [
      ...performed.map(
        ({ city, trace }) => `${nameJa(city)}では${work}を${unitsJa(trace)}が行う。`,
      ),
      none.length === 0 ? '' : `${cities(none)}の収集した資料には、${work}を行う組織の記載がない。`,
      unknown.length === 0
        ? ''
        : `${cities(unknown)}については、組織と分掌を示す資料を収集していないため、行っているかどうか分からない。`,
    ].join(''),
    en: [
      ...performed.map(
        ({ city, trace }) => `In ${nameEn(city)}, the ${unitsEn(trace)} performs ${workEn}.`,
      ),
      ...(none.length === 0
        ? []
        : [`What was collected of ${citiesEn(none)} names no organisation for ${workEn}.`]),
      ...(unknown.length === 0
        ? []
        : [
            `Of ${citiesEn(unknown)}, who does what was not collected: whether it is performed there is not known.`,
          ]),
    ].join(' '),
  };
}

const unitsOf = ({ chains }: Trace): readonly SelectedNode[] => [
  ...new Map(
    chains.flatMap(({ steps }) => {
      const unit = steps.at(-1)?.to;
      return unit === undefined ? [] : [[unit.id, unit] as const];
    }),
  ).values(),
];
const unitsJa = (trace: Trace): string => listJa(unitsOf(trace).map(nameJa));
const unitsEn = (trace: Trace): string => listEn(unitsOf(trace).map(nameEn));
