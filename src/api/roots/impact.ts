/** `impact`: what an amendment of a provision would touch, with what is asked of the nodes in it. */
import { ImpactSearch } from '../../questions/impact.ts';
import {
  makesOut,
  pageOfHits,
  provisionInForce,
  runSearches,
  shown,
  summarizeImpact,
} from '../../questions/impact-answer.ts';
import { startSelection } from '../../questions/impact-selection.ts';
import { type ProvisionBy, provisionFilter } from '../../questions/look-up.ts';
import { type Bilingual, nameJa } from '../../questions/wording.ts';
import type { SelectedNode } from '../../store/graph-store.ts';
import { nodeCost } from '../plan/cost.ts';
import type { RootPlanner } from '../plan/root.ts';
import { selectionOf } from '../plan/selection.ts';
import { withCandidates } from './candidates.ts';
import { type HitsBy, hitsAsked, hitsCost, hitWants, listHits } from './impact-hits.ts';
import { dayOf } from './trace.ts';

export interface ImpactAnswer {
  readonly provision: SelectedNode;
  readonly asOf: string;
  readonly summary: Bilingual;
  readonly hitsBy: HitsBy;
}

export const impact: RootPlanner = ({ provision, asOf, first, after }, below, key) => {
  const by = provision as ProvisionBy;
  const page = { first: first as number | null, after: after as string | null };
  const asked = hitsAsked(below, 'hits', [by, asOf ?? null], page);
  const wants = hitWants(below.at('hits'));
  const select = startSelection({ provision: selectionOf(below.at('provision')) });
  const summarized = below.has('summary');
  return {
    roots: [{ key, where: provisionFilter(by), select }],
    cost: nodeCost(select) + hitsCost(asked, wants),
    answer: (fetched, store) =>
      withCandidates(store, async (): Promise<ImpactAnswer> => {
        const day = dayOf(asOf);
        const start = provisionInForce(fetched[key]?.nodes ?? [], by, day);
        const search = new ImpactSearch([start], day);
        const enough = () => !summarized && asked.every((wanted) => makesOut(search, wanted));
        if (summarized || asked.length > 0) await runSearches(store, [search], enough);
        const found = search.hits();
        const hits = asked.flatMap((wanted) => pageOfHits(found, wanted).hits);
        const show = await shown(store, hits, wants);
        return {
          provision: start,
          asOf: day,
          summary: summarizeImpact(nameJa(start), search.counts()),
          hitsBy: listHits(found, search.truncated, asked, show),
        };
      }),
  };
};
