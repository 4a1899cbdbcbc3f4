/** `audit`: the report on one city, and the release that it was drawn from. */
import { auditOf } from '../../questions/audit.ts';
import { type CityQuestion, cityRoots, cityWork } from '../../questions/city-selection.ts';
import type { SelectedNode } from '../../store/graph-store.ts';
import { nodeCost } from '../plan/cost.ts';
import type { RootPlanner } from '../plan/root.ts';
import { selectionOf } from '../plan/selection.ts';
import { withCandidates } from './candidates.ts';
import { detailed } from './detailed.ts';
import { costOfCity } from './gaps.ts';
import { dayOf } from './trace.ts';

/** Units and documents of a city that a report names; more are shown, but counted as these. */
const usualRows = 100;

export const audit: RootPlanner = ({ city, asOf }, below, key) => {
  const question = { city } as CityQuestion;
  const prefix = `${key}.`;
  const ofCity = selectionOf(below.at('city'));
  const ofUnit = selectionOf(below.at('organizations', 'organization'));
  const ofSource = selectionOf(below.at('sources', 'source'));
  const rows = nodeCost(ofUnit) + nodeCost(ofSource);
  return {
    roots: cityRoots(question, prefix),
    cost: costOfCity + nodeCost(ofCity) + usualRows * rows,
    answer: (fetched, store) =>
      withCandidates(store, async () => {
        const work = await cityWork(store, fetched, question, prefix);
        const { release } = await store.dataset();
        const report = auditOf(work, dayOf(asOf), release);
        const [cities, units, sources] = await detailed(store, [
          { nodes: [report.city], select: ofCity },
          { nodes: report.organizations.map(({ organization }) => organization), select: ofUnit },
          { nodes: report.sources.map(({ source }) => source), select: ofSource },
        ]);
        const of = (known: typeof cities, node: SelectedNode) => known?.get(node.id) ?? node;
        return {
          ...report,
          city: of(cities, report.city),
          organizations: report.organizations.map((row) => ({
            ...row,
            organization: of(units, row.organization),
          })),
          sources: report.sources.map((row) => ({ ...row, source: of(sources, row.source) })),
        };
      }),
  };
};
