/** The lists: filters and orders of the schema, as filters and orders of the store. */
import type { LocalDate } from '../../graph/dates.ts';
import { instrumentKinds, type NodeKind } from '../../graph/model.ts';
import { lookupKey } from '../../graph/names.ts';
import {
  type CityBy,
  cityFilter,
  type DutyBy,
  dutyFilter,
  type InstrumentBy,
  instrumentFilter,
  type OrganizationBy,
  organizationFilter,
} from '../../questions/look-up.ts';
import type { Filter, Order } from '../../store/graph-store.ts';
import type {
  AssignmentFilter,
  CityFilter,
  DutyFilter,
  InstrumentFilter,
  OrganizationFilter,
  PolicyFilter,
  ProvisionFilter,
  SourceFilter,
} from '../generated/resolvers.ts';
import { pageOf } from '../plan/page.ts';
import type { RootPlanner } from '../plan/root.ts';
import { nodesAsked, selectionOf } from '../plan/selection.ts';

interface ListDefinition {
  readonly kinds: readonly NodeKind[];
  /** The order where nothing is said. */
  readonly natural: readonly Order[];
  /** The property behind each value of the order's enumeration. */
  readonly orders: Readonly<Record<string, string>>;
  /** One store filter for each field of the schema's filter that is stated. */
  filters(filter: never): readonly (Filter | null)[];
}

/** A filter where its value is stated, null where it is not. */
const when = <T>(value: T | null | undefined, filter: (value: T) => Filter): Filter | null =>
  value == null ? null : filter(value);

const within = (field: string, some: Filter): Filter => ({ field, some });
const oneOfValues =
  (property: string) =>
  (values: readonly string[]): Filter => ({ property, in: values });
const itself = (id: string): Filter => ({ ids: [id] });

const definitions: Readonly<Record<string, ListDefinition>> = {
  instruments: {
    kinds: instrumentKinds,
    natural: [{ property: 'title' }],
    orders: { TITLE: 'title', TITLE_KANA: 'titleKana', NUMBER: 'number', ISSUED_ON: 'issuedOn' },
    filters: ({ kinds, city, title }: InstrumentFilter) => [
      when(kinds, (wanted) => ({ kinds: wanted })),
      when(city, (by) => within('city', cityFilter(by as CityBy))),
      when(title, (words) => ({ key: lookupKey('name', words) })),
    ],
  },
  provisions: {
    kinds: ['Provision'],
    natural: [{ property: 'position' }],
    orders: { POSITION: 'position', CITATION: 'citation' },
    filters: ({ instrument, kinds, city, parent }: ProvisionFilter) => [
      when(instrument, (by) => within('instrument', instrumentFilter(by as InstrumentBy))),
      when(kinds, oneOfValues('provisionKind')),
      when(city, (by) => within('instrument', within('city', cityFilter(by as CityBy)))),
      when(parent, (id) => within('parent', itself(id))),
    ],
  },
  cities: {
    kinds: ['City'],
    natural: [{ property: 'code' }],
    orders: { CODE: 'code', NAME: 'name', NAME_KANA: 'nameKana' },
    filters: ({ prefecture, performing }: CityFilter) => [
      when(prefecture, (words) =>
        within('prefecture', {
          any: [
            itself(words),
            { key: lookupKey('name', words) },
            { key: lookupKey('code', words) },
          ],
        }),
      ),
      when(performing, (by) => within('assignments', within('duty', dutyFilter(by as DutyBy)))),
    ],
  },
  organizations: {
    kinds: ['Organization'],
    natural: [],
    orders: { NAME: 'name', NAME_KANA: 'nameKana', TYPE: 'type' },
    filters: ({ city, types, ward, parent, performing }: OrganizationFilter) => [
      when(city, (by) => within('city', cityFilter(by as CityBy))),
      when(types, oneOfValues('type')),
      when(ward, (id) => within('wards', itself(id))),
      when(parent, (id) => within('parent', itself(id))),
      when(performing, (by) => within('assignments', within('duty', dutyFilter(by as DutyBy)))),
    ],
  },
  duties: {
    kinds: ['Duty'],
    natural: [{ property: 'nameKana' }],
    orders: { NAME: 'name', NAME_KANA: 'nameKana', CATEGORY: 'category' },
    filters: ({ city, organization, natures, modes, category }: DutyFilter) => {
      // One assignment must satisfy all of them: performed here, by this unit, in this way.
      const performed = [
        when(city, (by) => within('city', cityFilter(by as CityBy))),
        when(organization, (by) =>
          within(
            'organization',
            organizationFilter(by as OrganizationBy, (city ?? undefined) as CityBy | undefined),
          ),
        ),
        when(modes, oneOfValues('mode')),
      ].filter((part) => part !== null);
      return [
        performed.length === 0 ? null : within('assignments', { all: performed }),
        when(natures, oneOfValues('nature')),
        when(category, (name) => ({ property: 'category', in: [name] })),
      ];
    },
  },
  assignments: {
    kinds: ['Assignment'],
    natural: [],
    orders: { POSITION: 'position', MODE: 'mode', VALID_FROM: 'validFrom' },
    filters: (filter: AssignmentFilter) => {
      const { duty, city, organization, authorityHolder, modes, natures, provision } = filter;
      return [
        when(duty, (by) => within('duty', dutyFilter(by as DutyBy))),
        when(city, (by) => within('city', cityFilter(by as CityBy))),
        when(organization, (by) =>
          within(
            'organization',
            organizationFilter(by as OrganizationBy, (city ?? undefined) as CityBy | undefined),
          ),
        ),
        when(authorityHolder, (id) => within('authorityHolder', itself(id))),
        when(modes, oneOfValues('mode')),
        when(natures, (wanted) => within('duty', { property: 'nature', in: wanted })),
        when(provision, (id) => within('bases', within('provision', itself(id)))),
      ];
    },
  },
  policies: {
    kinds: ['Policy', 'Directive'],
    natural: [{ property: 'issuedOn' }],
    orders: { TITLE: 'title', ISSUED_ON: 'issuedOn' },
    filters: ({ city }: PolicyFilter) => [
      when(city, (by) => within('city', cityFilter(by as CityBy))),
    ],
  },
  sources: {
    kinds: ['Source'],
    natural: [{ property: 'title' }],
    orders: { TITLE: 'title', PUBLISHER: 'publisher', DATE: 'date' },
    filters: ({ publisher }: SourceFilter) => [
      when(publisher, (name) => ({ property: 'publisher', in: [name] })),
    ],
  },
};

export const listPlanners: Readonly<Record<string, RootPlanner>> = Object.fromEntries(
  Object.entries(definitions).map(([name, definition]) => [name, listPlanner(definition)]),
);

function listPlanner({ kinds, natural, orders, filters }: ListDefinition): RootPlanner {
  return ({ filter, orderBy, ...page }, below, key) => {
    const stated = (filter ?? {}) as { readonly asOf?: LocalDate | null };
    const { asOf } = stated;
    return {
      roots: [
        {
          key,
          where: {
            all: [...filters(stated as never).filter((part) => part !== null), { kinds }],
          },
          order: orderOf(orderBy, orders) ?? natural,
          page: pageOf(page),
          total: below.has('totalCount'),
          select: selectionOf(nodesAsked(below)),
          ...(asOf == null ? {} : { asOf }),
        },
      ],
      answer: (fetched) => fetched[key],
    };
  };
}

function orderOf(
  orderBy: unknown,
  properties: Readonly<Record<string, string>>,
): readonly Order[] | null {
  if (orderBy == null) return null;
  const { field, direction } = orderBy as { field: string; direction: 'ASC' | 'DESC' };
  const property = properties[field];
  return property === undefined ? null : [{ property, descending: direction === 'DESC' }];
}
