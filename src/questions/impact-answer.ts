/** The answer to a question of impact: the provision that is meant, a page of hits, and the words about them. */
import { parseCitation } from '../graph/citation.ts';
import type { LocalDate } from '../graph/dates.ts';
import type { NodeKind } from '../graph/model.ts';
import {
  type Filter,
  type GraphReader,
  nodeAt,
  nodesAt,
  type SelectedNode,
  textOf,
} from '../store/graph-store.ts';
import { isValid } from './chains.ts';
import type { ImpactSearch } from './impact.ts';
import type { ImpactHit, ImpactStep } from './impact-path.ts';
import { type ImpactWants, shownRoots } from './impact-selection.ts';
import {
  type Absence,
  askedWords,
  instrumentFilter,
  NotFound,
  needed,
  type ProvisionBy,
} from './look-up.ts';
import type { Bilingual } from './wording.ts';

/**
 * The provision that is meant, where it is in force on the day.
 * @param found what `startSelection` fetched for `provisionFilter(by)`
 * @throws NotFound, saying whether there is none, no longer or not yet; Ambiguous
 */
export function provisionInForce(
  found: readonly SelectedNode[],
  by: ProvisionBy,
  asOf: LocalDate,
): SelectedNode {
  const among = inForceAmong(by, asOf);
  const provision = needed(found, 'provision', by, among);
  const absence = absenceOf(provision, asOf);
  if (absence === null) return provision;
  throw new NotFound('provision', askedWords(by), among, absence);
}

/** 第二十条　削除: e-Gov keeps the number of what was deleted. */
const deleted = /^削除$/;

function absenceOf(provision: SelectedNode, asOf: LocalDate): Absence | null {
  if (deleted.test(textOf(provision, 'text')?.trim() ?? ''))
    return { state: 'REPEALED', until: null };
  for (const node of [provision, nodeAt(provision, 'instrument')]) {
    if (node === null || isValid(node, asOf)) continue;
    const from = textOf(node, 'validFrom');
    return from !== null && from > asOf
      ? { state: 'NOT_YET_IN_FORCE', from }
      : { state: 'REPEALED', until: textOf(node, 'validTo') };
  }
  return null;
}

/** Where the nearest are looked for: what is in force in the same instrument. */
function inForceAmong(by: ProvisionBy, asOf: LocalDate): Filter {
  const title = 'citation' in by ? parseCitation(by.citation)?.instrument : undefined;
  const instrument = 'id' in by ? by.id.split('#')[0] : undefined;
  const day = (property: string, bound: Filter): Filter => ({
    any: [{ property, in: [null] }, bound],
  });
  return {
    all: [
      ...(title === undefined ? [] : [{ field: 'instrument', some: instrumentFilter({ title }) }]),
      ...(instrument === undefined
        ? []
        : [{ field: 'instrument', some: instrumentFilter({ id: instrument }) }]),
      day('validFrom', { property: 'validFrom', atMost: asOf }),
      day('validTo', { property: 'validTo', atLeast: asOf }),
      { not: { property: 'text', in: ['削除'] } },
    ],
  };
}

/** A window on the hits of these kinds; of all kinds where none are named. */
export interface HitsWanted {
  readonly kinds: readonly string[] | null;
  readonly offset: number;
  readonly size: number;
  /** Whether it is asked how many there are. */
  readonly total: boolean;
}

/** A window on hits. */
export interface HitsPage {
  readonly hits: readonly ImpactHit[];
  /** Null where it was not asked for. */
  readonly total: number | null;
  readonly hasNext: boolean;
}

/** Goes on with the searches, all in one `select` a round, until each of them has `enough`. */
export async function runSearches(
  store: GraphReader,
  searches: readonly ImpactSearch[],
  enough: (search: ImpactSearch) => boolean,
): Promise<void> {
  for (;;) {
    const open = searches.flatMap((search, i) =>
      search.done || (search.final > 0 && enough(search)) ? [] : [[`${i}.`, search] as const],
    );
    if (open.length === 0) return;
    const fetched = await store.select({
      roots: open.flatMap(([prefix, search]) => search.roots(prefix)),
    });
    for (const [prefix, search] of open) search.advance(fetched, prefix);
  }
}

/** Whether what a search has found makes out a window: nothing that comes later stands within it. */
export function makesOut(search: ImpactSearch, wanted: HitsWanted): boolean {
  if (search.done) return true;
  if (wanted.total) return false;
  const settled = ofKinds(search.hits(), wanted).filter(({ distance }) => distance <= search.final);
  return settled.length > wanted.offset + wanted.size;
}

/** @param found in their order */
export function pageOfHits(found: readonly ImpactHit[], wanted: HitsWanted): HitsPage {
  const all = ofKinds(found, wanted);
  const end = wanted.offset + wanted.size;
  return {
    hits: all.slice(wanted.offset, end),
    total: wanted.total ? all.length : null,
    hasNext: end < all.length,
  };
}

const ofKinds = (hits: readonly ImpactHit[], { kinds }: HitsWanted): readonly ImpactHit[] =>
  kinds === null ? hits : hits.filter(({ node }) => kinds.includes(node.kind));

/** Hits with all that is shown of them, their steps with evidence and reasons: one `select` for all pages. */
export async function shown(
  store: GraphReader,
  hits: readonly ImpactHit[],
  wants: ImpactWants,
): Promise<(hit: ImpactHit) => ImpactHit> {
  const steps = hits.flatMap(({ path }) => path);
  const unique = (nodes: readonly SelectedNode[]) => [...new Set(nodes.map(({ id }) => id))];
  const roots = shownRoots(
    {
      hits: unique(hits.map(({ node }) => node)),
      ends: unique(steps.flatMap(({ from, to }) => [from, to])),
      statements: unique(
        steps.flatMap(({ statement, citation }) => (citation === null ? [statement] : [])),
      ),
      citations: unique(steps.flatMap(({ citation }) => citation ?? [])),
    },
    wants,
  );
  const fetched = roots.length === 0 ? {} : await store.select({ roots });
  const from = (key: string) => {
    const nodes = new Map(fetched[key]?.nodes.map((node) => [node.id, node] as const));
    return (thin: SelectedNode): SelectedNode => nodes.get(thin.id) ?? thin;
  };
  const [hit, end, stated, cited] = [
    from('hits'),
    from('ends'),
    from('statements'),
    from('citations'),
  ];
  const step = (thin: ImpactStep): ImpactStep => {
    const citation = thin.citation === null ? null : cited(thin.citation);
    const statement = citation ?? stated(thin.statement);
    return {
      ...thin,
      from: end(thin.from),
      to: end(thin.to),
      statement,
      citation,
      reason: thin.reason ?? reasonOf(statement),
      evidence: citation === null ? nodesAt(statement, 'evidence') : quoteOf(citation),
    };
  };
  return (thin) => ({ ...thin, node: hit(thin.node), path: thin.path.map(step) });
}

function reasonOf(statement: SelectedNode): Bilingual | null {
  const ja = textOf(statement, 'reason');
  return ja === null ? null : { ja, en: textOf(statement, 'reasonEn') ?? ja };
}

/** The words of a reference are its evidence, and where they stand is what they were read in. */
function quoteOf(citation: SelectedNode): readonly SelectedNode[] {
  const from = nodeAt(citation, 'from');
  const instrument = from === null ? null : nodeAt(from, 'instrument');
  const source = instrument === null ? null : nodeAt(instrument, 'source');
  if (from === null || source === null) return [];
  return [
    {
      id: citation.id,
      kind: 'Evidence',
      properties: { quote: textOf(citation, 'text'), page: null, anchor: textOf(from, 'anchor') },
      fields: { source, original: null },
    },
  ];
}

/** How many hits of a kind there are; one sentence fit to be quoted. */
export function summarizeImpact(
  provision: string,
  counts: ReadonlyMap<NodeKind, number>,
): Bilingual {
  const count = (kind: NodeKind) => counts.get(kind) ?? 0;
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (all === 0) {
    return {
      ja: `収集した資料の限りでは、${provision}に基づき、又はこれを引用するものはない。`,
      en: `As far as collected, nothing rests on ${provision} or refers to it.`,
    };
  }
  return {
    ja: `${provision}を改正すると、収集した資料の限りでは、事務${count('Duty')}件、割当て${count('Assignment')}件、組織${count('Organization')}件及び規定${count('Provision')}件に影響が及び得る。`,
    en: `As far as collected, an amendment of ${provision} may touch ${count('Duty')} duties, ${count('Assignment')} assignments, ${count('Organization')} organisations and ${count('Provision')} provisions.`,
  };
}
