/** What a trace fetches: the roots of one `select`, with room for what a caller wants besides. */
import type { RootSelection, Selection } from '../store/graph-store.ts';
import { bare, mergeSelections, want } from '../store/selection.ts';
import {
  type CityBy,
  cityFilter,
  type DutyBy,
  dutyFilter,
  type OrganizationBy,
  organizationFilter,
} from './look-up.ts';

export interface TraceQuestion {
  readonly duty: DutyBy;
  readonly city: CityBy;
  readonly organization?: OrganizationBy;
}

/** What a caller wants to know of the nodes that an answer shows, beyond what the answer needs. */
export interface TraceWants {
  readonly duty?: Selection;
  readonly city?: Selection;
  readonly organization?: Selection;
  readonly assignment?: Selection;
  readonly provision?: Selection;
  readonly evidence?: Selection;
  /** Of both ends of a step, whatever they are. */
  readonly end?: Selection;
}

const places = [
  'duty',
  'city',
  'organization',
  'assignment',
  'provision',
  'evidence',
  'end',
] as const satisfies readonly (keyof TraceWants)[];

/** What either caller wants. */
export const mergeWants = (a: TraceWants, b: TraceWants): TraceWants =>
  Object.fromEntries(
    places.map((place) => [place, mergeSelections(a[place] ?? bare, b[place] ?? bare)]),
  );

const names: Selection = { properties: ['name', 'nameEn'], fields: [] };
export const noted: Selection = {
  properties: ['name', 'nameEn', 'noBasis', 'noBasisEn', 'note', 'noteEn'],
  fields: [],
};
const period = ['validFrom', 'validTo'];
/** No duty of a city has more assignments than it has units; this many is beyond any city. */
const mostAssignments = 200;

/** The roots of one `select`; `prefix` keeps them apart from other questions of the same request. */
export function traceRoots(
  { duty, city, organization }: TraceQuestion,
  wants: TraceWants = {},
  prefix = '',
): readonly RootSelection[] {
  const inCity = cityFilter(city);
  return [
    {
      key: `${prefix}duty`,
      where: dutyFilter(duty),
      select: mergeSelections(noted, wants.duty ?? bare),
    },
    {
      key: `${prefix}city`,
      where: inCity,
      select: mergeSelections(cityWanted, wants.city ?? bare),
    },
    ...(organization === undefined
      ? []
      : [
          {
            key: `${prefix}organization`,
            where: organizationFilter(organization, city),
            select: mergeSelections(
              names,
              { properties: [], fields: [want('instanceOf', bare)] },
              wants.organization ?? bare,
            ),
          },
        ]),
    {
      key: `${prefix}assignments`,
      where: {
        all: [
          { kinds: ['Assignment'] },
          { field: 'duty', some: dutyFilter(duty) },
          { field: 'city', some: inCity },
        ],
      },
      page: { size: mostAssignments, at: 'start' },
      select: assignmentSelection(wants),
    },
  ];
}

export const cityWanted: Selection = {
  properties: ['name', 'nameEn'],
  fields: [
    want('prefecture', names),
    // One assignment tells whether anything was collected on who does what in this city.
    {
      key: 'anyAssignment',
      field: 'assignments',
      page: { size: 1, at: 'start' },
      select: bare,
    },
  ],
};

/** What the chains of an assignment are made of. */
export function assignmentSelection(wants: TraceWants = {}): Selection {
  const own: Selection = {
    properties: ['certainty', 'reason', 'reasonEn', 'scope', 'note', 'noteEn', ...period],
    fields: [
      want('duty', mergeSelections(noted, wants.duty ?? bare)),
      want('city', mergeSelections(cityWanted, wants.city ?? bare)),
      want('organization', unitSelection(wants)),
      evidenceWanted(wants),
      want('bases', basisSelection(wants)),
    ],
  };
  return mergeSelections(own, wants.assignment ?? bare);
}

/** What a chain tells of the unit at its end. */
export function unitSelection(wants: TraceWants = {}): Selection {
  const office = officeSelection(wants);
  return mergeSelections(
    office,
    {
      properties: ['note', 'noteEn'],
      fields: [want('parent', mergeSelections(office, ancestors))],
    },
    wants.organization ?? bare,
  );
}

/** What a chain tells of one basis. */
export function basisSelection(wants: TraceWants = {}): Selection {
  const { provision = bare, end = bare } = wants;
  const office = officeSelection(wants);
  const cited = mergeSelections(
    { properties: ['citation', 'number', 'position', 'partial', ...period], fields: [] },
    provision,
    end,
  );
  return {
    properties: ['role', 'certainty', 'reason', 'reasonEn', ...period],
    fields: [
      want('provision', cited),
      want(
        'instrument',
        mergeSelections({ properties: ['title', 'issuedOn', ...period], fields: [] }, end),
      ),
      want('from', office),
      want('to', mergeSelections(office, cited)),
      evidenceWanted(wants),
    ],
  };
}

const officeSelection = ({ end = bare }: TraceWants): Selection =>
  mergeSelections(
    { properties: ['name', 'nameEn', 'tier'], fields: [want('instanceOf', bare)] },
    end,
  );

const evidenceWanted = ({ evidence = bare }: TraceWants) =>
  want(
    'evidence',
    mergeSelections(
      {
        properties: ['quote', 'page', 'anchor'],
        fields: [want('source', { properties: ['title', 'publisher', 'date'], fields: [] })],
      },
      evidence,
    ),
  );

const ancestors: Selection = {
  properties: [],
  fields: [want('parent', { properties: ['name', 'nameEn'], fields: [want('parent', names)] })],
};
