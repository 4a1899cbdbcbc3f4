/** `amendments`: what takes effect in the days to come, what it changes, and whom that reaches. */
import { daysAfter, endOfDays, type LocalDate } from '../../graph/dates.ts';
import {
  type AmendingLaw,
  amendmentRoot,
  amendmentsIn,
  inCity,
  reachOf,
  relatedTo,
  summarizeAmendment,
  type UpcomingAmendment,
} from '../../questions/amendments.ts';
import { pageOfHits, runSearches, shown } from '../../questions/impact-answer.ts';
import type { ImpactHit } from '../../questions/impact-path.ts';
import { type CityBy, cityFilter, needed } from '../../questions/look-up.ts';
import type { Bilingual } from '../../questions/wording.ts';
import type { GraphReader, SelectedNode, Selection } from '../../store/graph-store.ts';
import { bare } from '../../store/selection.ts';
import { badInput } from '../errors.ts';
import { nodeCost } from '../plan/cost.ts';
import type { RootPlanner } from '../plan/root.ts';
import { selectionOf } from '../plan/selection.ts';
import type { Listed } from '../resolvers/connections.ts';
import { changedProvision, changesAsked, listChanges } from './amendment-changes.ts';
import { withCandidates } from './candidates.ts';
import { type HitsBy, hitsAsked, hitsCost, hitWants, listHits } from './impact-hits.ts';
import { dayOf } from './trace.ts';

export interface ShownAmendingLaw extends AmendingLaw {
  readonly instrument: SelectedNode | null;
}

export interface ShownAmendment extends Omit<UpcomingAmendment, 'changes' | 'amendingLaws'> {
  readonly amendingLaws: readonly ShownAmendingLaw[];
  readonly summary: Bilingual;
  readonly changesBy: Readonly<Record<string, Listed>>;
  readonly hitsBy: HitsBy;
}

const usualDays = 365;
/** Ten years: nothing is promulgated to take effect later. */
const mostDays = 3_660;
/** So many amendments are expected of a year, for the cost. */
const usualAmendments = 20;

export const amendments: RootPlanner = ({ within, from, city }, below, key) => {
  const count = Number(within ?? usualDays);
  if (count < 1 || count > mostDays) {
    throw badInput(`"within" is ${count}; expected 1 to ${mostDays} days.`);
  }
  const last = (first: LocalDate) => daysAfter(first, count - 1);
  const question = [within ?? null, from ?? null, city ?? null];
  const asked = hitsAsked(below, 'hits', question);
  const askedRelated = hitsAsked(below, 'related', question);
  const changes = changesAsked(below);
  const wants = hitWants(below.join([below.at('hits'), below.at('related')]));
  const provision = changedProvision(below.at('changes'));
  const law = below.at('amendingLaws').has('instrument')
    ? selectionOf(below.at('amendingLaws', 'instrument'))
    : null;
  const instrument = selectionOf(below.at('instrument'));
  // A plan may be kept overnight: of a question about today it fetches all that is to come.
  const planned = { from: dayOf(from), until: from == null ? endOfDays : last(dayOf(from)) };
  const shownChanges = changes.reduce((sum, { size }) => sum + size, 0) * nodeCost(provision);
  return {
    roots: [
      amendmentRoot(planned, { instrument, provision }, key),
      ...(city == null
        ? []
        : [{ key: `${key}.city`, where: cityFilter(city as CityBy), select: named }]),
    ],
    cost:
      usualAmendments *
      (nodeCost(instrument) + shownChanges + hitsCost([...asked, ...askedRelated], wants)),
    answer: (fetched, store) =>
      withCandidates(store, async (): Promise<readonly ShownAmendment[]> => {
        const first = dayOf(from);
        const where =
          city == null ? null : needed(fetched[`${key}.city`]?.nodes ?? [], 'city', city);
        const days = { from: first, until: last(first) };
        const found = amendmentsIn(fetched[key]?.nodes ?? [], days);
        const searches = found.map(reachOf);
        if (asked.length > 0 || where !== null || below.has('summary')) {
          await runSearches(store, searches, () => false);
        }
        const reached = found.flatMap((amendment, i) => {
          const search = searches[i];
          const here = (hits: readonly ImpactHit[]) =>
            where === null ? hits : inCity(hits, where.id);
          const all = search?.hits() ?? [];
          const hits = here(all);
          const related = here(relatedTo(amendment));
          if (where !== null && hits.length + related.length === 0) return [];
          // No provision is of a city, so all of them are told of.
          const provisions = all.filter(({ node }) => node.kind === 'Provision');
          const told = where === null ? all : [...hits, ...provisions];
          const summary = summarizeAmendment(amendment, told, related);
          return [{ amendment, hits, related, summary, truncated: search?.truncated ?? false }];
        });
        const pages = reached.flatMap(({ hits, related }) => [
          ...asked.flatMap((wanted) => pageOfHits(hits, wanted).hits),
          ...askedRelated.flatMap((wanted) => pageOfHits(related, wanted).hits),
        ]);
        const show = await shown(store, pages, wants);
        const laws = await lawsOf(
          store,
          reached.map(({ amendment }) => amendment),
          law,
        );
        return reached.map(({ amendment, hits, related, summary, truncated }) => ({
          ...amendment,
          amendingLaws: amendment.amendingLaws.map((one) => ({
            ...one,
            instrument: laws.get(one.lawId) ?? null,
          })),
          summary,
          changesBy: listChanges(amendment.changes, changes),
          hitsBy: {
            ...listHits(hits, truncated, asked, show),
            ...listHits(related, false, askedRelated, show),
          },
        }));
      }),
  };
};

const named: Selection = { ...bare, properties: ['name'] };

/** The amending laws that were collected, by law id; none where nothing is wanted of them. */
async function lawsOf(
  store: GraphReader,
  found: readonly UpcomingAmendment[],
  select: Selection | null,
): Promise<ReadonlyMap<string, SelectedNode>> {
  const lawIds = [
    ...new Set(found.flatMap(({ amendingLaws }) => amendingLaws.map(({ lawId }) => lawId))),
  ];
  if (select === null || lawIds.length === 0) return new Map();
  const { laws } = await store.select({
    roots: [
      {
        key: 'laws',
        where: { ids: lawIds.map((lawId) => `law/${lawId}`) },
        page: { size: lawIds.length, at: 'start' },
        select,
      },
    ],
  });
  return new Map(laws?.nodes.map((node) => [node.id.replace('law/', ''), node] as const));
}
