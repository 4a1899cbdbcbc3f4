/** `search`: hits by rank, a page at a time. */
import type { LocalDate } from '../../graph/dates.ts';
import type { NodeKind } from '../../graph/model.ts';
import { type CityBy, cityFilter } from '../../questions/look-up.ts';
import { type Filter, searchableKinds } from '../../store/graph-store.ts';
import { nodeCost } from '../plan/cost.ts';
import { pageOf } from '../plan/page.ts';
import type { RootPlanner } from '../plan/root.ts';
import { nodesAsked, selectionOf } from '../plan/selection.ts';
import { decodeOffset, encodeOffset } from './offset.ts';

export const search: RootPlanner = ({ text, kinds, city, asOf, first, after }, below) => {
  const words = String(text);
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
        ...(city == null ? {} : { where: belongsTo(city as CityBy) }),
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
