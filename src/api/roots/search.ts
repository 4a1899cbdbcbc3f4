/** `search`: hits by rank, a page at a time. */
import type { LocalDate } from '../../graph/dates.ts';
import type { NodeKind } from '../../graph/model.ts';
import {
  type CityBy,
  cityFilter,
  type InstrumentBy,
  instrumentFilter,
} from '../../questions/look-up.ts';
import { type Filter, searchableKinds } from '../../store/graph-store.ts';
import { nodeCost } from '../plan/cost.ts';
import { pageOf } from '../plan/page.ts';
import type { RootPlanner } from '../plan/root.ts';
import { nodesAsked, selectionOf } from '../plan/selection.ts';
import { decodeOffset, encodeOffset } from './offset.ts';

export const search: RootPlanner = (args, below) => {
  const { text, kinds, asOf, first, after } = args;
  const words = String(text);
  const filters = filtersOf(args);
  const { size } = pageOf({ first: first as number | null });
  const offset = after == null ? 0 : decodeOffset(String(after), words);
  const select = selectionOf(nodesAsked(below).at('node'));
  return {
    roots: [],
    cost: size * nodeCost(select),
    answer: async (_fetched, store) => {
      const { hits, total } = await store.search({
        text: words,
        kinds: (kinds as readonly NodeKind[] | null) ?? searchableKinds,
        size,
        offset,
        select,
        ...(filters.length === 0 ? {} : { where: { all: filters } }),
        ...(asOf == null ? {} : { asOf: asOf as LocalDate }),
      });
      return {
        nodes: hits,
        cursors: hits.map((_hit, i) => encodeOffset(offset + i + 1, words)),
        total,
        hasNext: offset + hits.length < total,
        hasPrevious: offset > 0,
      };
    },
  };
};

/** The quickest to tell first. */
function filtersOf({
  city,
  instrument,
  provisionKinds,
}: Readonly<Record<string, unknown>>): readonly Filter[] {
  return [
    ...(provisionKinds == null
      ? []
      : [{ property: 'provisionKind', in: provisionKinds as readonly string[] }]),
    ...(instrument == null ? [] : [standsIn(instrument as InstrumentBy)]),
    ...(city == null ? [] : [belongsTo(city as CityBy)]),
  ];
}

/** Provisions stand in any instrument, statements on roles and events in policies. */
function standsIn(instrument: InstrumentBy): Filter {
  const some = instrumentFilter(instrument);
  return {
    any: [
      { field: 'instrument', some },
      { field: 'policy', some },
    ],
  };
}

/** The city itself, what it has and issues, and what it performs. */
function belongsTo(city: CityBy): Filter {
  const itself = cityFilter(city);
  const ofCity: Filter = { field: 'city', some: itself };
  return {
    any: [
      itself,
      ofCity,
      { field: 'instrument', some: ofCity },
      { field: 'policy', some: ofCity },
      { field: 'assignments', some: ofCity },
    ],
  };
}
