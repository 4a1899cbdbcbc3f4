/**
 * What questions about all assignments of a city fetch: the assignments in the operation's `select`,
 * and in a second one every duty, unit and basis once, however many assignments share it.
 */
import {
  type Filter,
  type GraphReader,
  nodeAt,
  nodesAt,
  type RootSelection,
  type SelectedList,
  type SelectedNode,
  type Selection,
} from '../store/graph-store.ts';
import { bare, mergeSelections, want } from '../store/selection.ts';
import {
  type CityBy,
  cityFilter,
  needed,
  type OrganizationBy,
  organizationFilter,
} from './look-up.ts';
import { basisSelection, cityWanted, noted, unitSelection } from './trace-selection.ts';

/** Without a city: that of the organisation; without either: every city. */
export interface CityQuestion {
  readonly city?: CityBy;
  readonly organization?: OrganizationBy;
}

/** The piece of the graph that was fetched. */
export interface CityWork {
  readonly cities: readonly SelectedNode[];
  readonly organization: SelectedNode | null;
  /** With duty, city, organisation, evidence and bases, as `assignmentSelection` has them. */
  readonly assignments: readonly SelectedNode[];
}

/** No city has as many; one question about more says so instead of answering in part. */
export const mostAssignments = 20_000;

/** More assignments than one question takes. */
export class TooManyAssignments extends Error {
  readonly code = 'TOO_MANY_ASSIGNMENTS';

  constructor() {
    super(`There are more than ${mostAssignments} assignments; ask for one city.`);
  }
}

const period = ['validFrom', 'validTo'];
const dated: Selection = {
  properties: ['title', 'titleEn', 'issuedOn', 'revisionId', ...period],
  fields: [],
};
const quoted: Selection = {
  properties: [],
  fields: [
    want('source', { properties: ['title', 'titleEn', 'date'], fields: [] }),
    want('original', { properties: ['title', 'titleEn', 'date'], fields: [] }),
  ],
};
const basedOn: Filter = { property: 'citationKind', in: ['BASED_ON'] };

/** Ordinances and rules with the instruments that they say they are based on. */
const issued: Selection = mergeSelections(dated, {
  properties: [],
  fields: [
    want('source', { properties: ['title', 'titleEn'], fields: [] }),
    {
      key: 'basedOn',
      field: 'provisions',
      where: { field: 'cites', some: basedOn },
      select: {
        properties: ['citation'],
        fields: [
          want('evidence', bare),
          {
            key: 'cites',
            field: 'cites',
            where: basedOn,
            select: {
              properties: [],
              fields: [
                want('instrument', dated),
                want('to', { properties: [], fields: [want('instrument', dated)] }),
              ],
            },
          },
        ],
      },
    },
  ],
});

const lean: Selection = {
  properties: ['mode', 'certainty', 'reason', 'reasonEn', 'scope', ...period],
  fields: [
    want('duty', bare),
    want('city', bare),
    want('organization', bare),
    want('authorityHolder', bare),
    want('evidence', quoted),
    want('bases', bare),
  ],
};

function cityMeant({ city, organization }: CityQuestion): Filter {
  if (city !== undefined) return cityFilter(city);
  return organization === undefined
    ? { kinds: ['City'] }
    : {
        all: [
          { kinds: ['City'] },
          { field: 'organizations', some: organizationFilter(organization) },
        ],
      };
}

/** The roots of one `select`; `prefix` keeps them apart from other questions of the same request. */
export function cityRoots(question: CityQuestion, prefix = ''): readonly RootSelection[] {
  const { city, organization } = question;
  const inCity: Filter = { field: 'city', some: cityMeant(question) };
  return [
    {
      key: `${prefix}cities`,
      where: cityMeant(question),
      select: mergeSelections(cityWanted, {
        properties: ['code'],
        fields: [want('instruments', issued)],
      }),
    },
    ...(organization === undefined
      ? []
      : [
          {
            key: `${prefix}organization`,
            where: organizationFilter(organization, city),
            select: unitSelection(),
          },
        ]),
    {
      key: `${prefix}assignments`,
      where: { all: [{ kinds: ['Assignment'] }, inCity] },
      page: { size: mostAssignments, at: 'start' },
      select: lean,
    },
  ];
}

/**
 * The second `select`: what the assignments share, by id. A filter on "is a basis of this city's work"
 * would save the trip, and have the database go through the city's assignments for each basis.
 */
function sharedRoots(assignments: readonly SelectedNode[]): readonly RootSelection[] {
  const ids = (of: (assignment: SelectedNode) => readonly (SelectedNode | null)[]) => ({
    ids: [...new Set(assignments.flatMap((one) => of(one).flatMap((node) => node?.id ?? [])))],
  });
  return [
    {
      key: 'duties',
      where: ids((one) => [nodeAt(one, 'duty')]),
      select: mergeSelections(noted, { properties: ['nature'], fields: [] }),
    },
    {
      key: 'units',
      where: ids((one) => [nodeAt(one, 'organization')]),
      select: mergeSelections(unitSelection(), {
        properties: ['type'],
        fields: [want('wards', { properties: ['name', 'nameEn'], fields: [] })],
      }),
    },
    {
      key: 'bases',
      where: ids((one) => nodesAt(one, 'bases')),
      select: mergeSelections(basisSelection({ evidence: quoted }), {
        properties: [],
        fields: [
          want('instrument', dated),
          want('to', { properties: [], fields: [want('instrument', dated)] }),
        ],
      }),
    },
  ];
}

/**
 * The assignments of what `cityRoots` fetched, with their duties, units and bases, which are fetched
 * here: no second trip where there is no assignment.
 * @throws NotFound, Ambiguous where a name does not mean one thing; TooManyAssignments
 */
export async function cityWork(
  store: GraphReader,
  fetched: Readonly<Record<string, SelectedList>>,
  { city: cityBy, organization: organizationBy }: CityQuestion,
  prefix = '',
): Promise<CityWork> {
  const found = (key: string) => fetched[`${prefix}${key}`]?.nodes ?? [];
  const among: Filter | undefined =
    cityBy === undefined ? undefined : { field: 'city', some: cityFilter(cityBy) };
  const city = cityBy === undefined ? null : needed(found('cities'), 'city', cityBy);
  const organization =
    organizationBy === undefined
      ? null
      : needed(found('organization'), 'organization', organizationBy, among);
  if (fetched[`${prefix}assignments`]?.hasNext === true) throw new TooManyAssignments();
  const all = found('assignments');
  const shared = all.length === 0 ? {} : await store.select({ roots: sharedRoots(all) });
  const known = (nodes: readonly SelectedNode[] = []) =>
    new Map(nodes.map((node) => [node.id, node] as const));
  const cities = known(found('cities'));
  const duties = known(shared['duties']?.nodes);
  const units = known(shared['units']?.nodes);
  const bases = known(shared['bases']?.nodes);
  const joined = (node: SelectedNode | null, nodes: typeof cities) =>
    node === null ? null : (nodes.get(node.id) ?? null);
  const assignments = all.map((assignment) => ({
    ...assignment,
    fields: {
      ...assignment.fields,
      duty: joined(nodeAt(assignment, 'duty'), duties),
      city: joined(nodeAt(assignment, 'city'), cities),
      organization: joined(nodeAt(assignment, 'organization'), units),
      bases: listOf(nodesAt(assignment, 'bases').flatMap((one) => bases.get(one.id) ?? [])),
    },
  }));
  return {
    cities: city === null ? found('cities') : [city],
    organization,
    assignments:
      city === null
        ? assignments
        : assignments.filter((assignment) => nodeAt(assignment, 'city')?.id === city.id),
  };
}

const listOf = (nodes: readonly SelectedNode[]): SelectedList => ({
  nodes,
  cursors: [],
  total: null,
  hasNext: false,
  hasPrevious: false,
});
