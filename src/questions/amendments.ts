/**
 * Which amendments take effect in the days to come, what does each change, and whom does that reach?
 *
 * One `select` fetches the instruments of which several revisions were collected, with the provisions
 * that begin, end or read otherwise within the days; what changes is a pure function of that
 * (`amendment-changes.ts`). Whom it reaches is the question of impact, asked of all that changes together.
 */
import { compareText } from '../graph/compare.ts';
import { dayBefore, formatEdtfEn, formatEdtfJa, type LocalDate } from '../graph/dates.ts';
import { glossary } from '../graph/glossary.ts';
import { instrumentKinds } from '../graph/model.ts';
import { numberOfLawId, readRevisionId } from '../graph/revision-id.ts';
import {
  type Filter,
  nodeAt,
  nodesAt,
  type RootSelection,
  type SelectedNode,
  type Selection,
} from '../store/graph-store.ts';
import { bare, mergeSelections } from '../store/selection.ts';
import { changesOn, type ProvisionChange, type ProvisionChangeKind } from './amendment-changes.ts';
import { isValid, roleOf } from './chains.ts';
import { ImpactSearch } from './impact.ts';
import { compareHits, compareWays, type ImpactHit } from './impact-path.ts';
import { containersWanted, type HitKind, resting } from './impact-selection.ts';
import { hitsOfBases, type Origin } from './impact-ways.ts';
import { type Bilingual, listEn, listJa, nameEn, nameJa } from './wording.ts';

/** Instruments of which several revisions were collected. */
const mostInstruments = 10_000;
/** Provisions of one instrument that change within the days. */
const mostChanged = 5_000;

/** Provisions of one instrument that make work exist. */
const mostFounding = 1_000;

/** The days that are looked at, both included. */
export interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export interface AmendingLaw {
  readonly lawId: string;
  /** 令和六年法律第六十四号; null where the id does not say it. */
  readonly number: string | null;
}

/** What takes effect on one day in one instrument. */
export interface UpcomingAmendment {
  readonly instrument: SelectedNode;
  readonly takesEffectOn: LocalDate;
  /** 法令履歴ID of the instrument as it reads from that day on. */
  readonly revisionId: string;
  /** All that take effect on that day, in the order of their revisions. */
  readonly amendingLaws: readonly AmendingLaw[];
  readonly changes: readonly ProvisionChange[];
}

/** What a caller wants to know of the nodes that an answer shows. */
export interface AmendmentWants {
  readonly instrument?: Selection;
  readonly provision?: Selection;
}

/** The root of one `select`. */
export function amendmentRoot(
  { from, until }: Days,
  wants: AmendmentWants = {},
  key = 'amended',
): RootSelection {
  const begins: Filter = { property: 'validFrom', atLeast: from, atMost: until };
  const [eve, last] = [dayBefore(from) ?? from, dayBefore(until) ?? until];
  const ends: Filter = { property: 'validTo', atLeast: eve, atMost: last };
  return {
    key,
    where: {
      all: [{ kinds: instrumentKinds }, { not: { property: 'revisions', in: [null] } }],
    },
    page: { size: mostInstruments, at: 'start' },
    select: mergeSelections(
      {
        properties: ['title', 'titleEn', 'revisions'],
        fields: [
          {
            key: changedKey,
            field: 'provisions',
            where: { any: [begins, ends, { field: 'versions', some: begins }] },
            page: { size: mostChanged, at: 'start' },
            select: mergeSelections(changed, wants.provision ?? bare),
          },
          {
            key: foundingKey,
            field: 'provisions',
            where: { field: 'bases', some: { property: 'role', in: ['FUNCTION'] } },
            page: { size: mostFounding, at: 'start' },
            select: mergeSelections(resting, { properties: ['citation'], fields: [] }),
          },
        ],
      },
      wants.instrument ?? bare,
    ),
  };
}

const changedKey = 'changed provisions';
const foundingKey = 'founding provisions';
const words = ['caption', 'text', 'validFrom', 'validTo'];
const changed: Selection = mergeSelections(
  {
    properties: ['citation', 'position', ...words],
    fields: [{ key: 'versions', field: 'versions', select: { properties: words, fields: [] } }],
  },
  containersWanted,
);

/** The amendments of the days, the earliest first, those of one day by instrument. */
export function amendmentsIn(
  instruments: readonly SelectedNode[],
  days: Days,
): readonly UpcomingAmendment[] {
  return instruments
    .flatMap((instrument) => amendmentsOf(instrument, days))
    .sort(
      (a, b) =>
        compareText(a.takesEffectOn, b.takesEffectOn) ||
        compareText(a.instrument.id, b.instrument.id),
    );
}

function amendmentsOf(
  instrument: SelectedNode,
  { from, until }: Days,
): readonly UpcomingAmendment[] {
  const byDay = new Map<LocalDate, { id: string; amendingLaws: AmendingLaw[] }>();
  const revisions = revisionsOf(instrument);
  const oldest = revisions[0]?.revision.validFrom;
  for (const { id, revision } of revisions) {
    // What the oldest that was collected changed cannot be told without the text before it.
    if (revision.validFrom === oldest) continue;
    if (revision.validFrom < from || revision.validFrom > until) continue;
    const ofDay = byDay.get(revision.validFrom) ?? { id, amendingLaws: [] };
    // Of revisions that take effect on one day only the last is ever in force.
    ofDay.id = id;
    const lawId = revision.amendedBy;
    if (lawId !== null) ofDay.amendingLaws.push({ lawId, number: numberOfLawId(lawId) });
    byDay.set(revision.validFrom, ofDay);
  }
  return [...byDay].map(([takesEffectOn, { id, amendingLaws }]) => ({
    instrument,
    takesEffectOn,
    revisionId: id,
    amendingLaws,
    changes: changesOn(nodesAt(instrument, changedKey), takesEffectOn),
  }));
}

function revisionsOf({ properties }: SelectedNode) {
  const { revisions } = properties;
  return (Array.isArray(revisions) ? revisions : []).flatMap((id: string) => {
    const revision = readRevisionId(id);
    return revision === null ? [] : [{ id, revision }];
  });
}

/**
 * Whom an amendment reaches: what rests, on the eve of its day, on what it changes. What changes below
 * a provision is a change of its own, so only the provisions themselves count, and the whole around them.
 */
export function reachOf({ changes, takesEffectOn }: UpcomingAmendment): ImpactSearch {
  const touched = changes.flatMap(({ provision, formerly }) =>
    formerly === null ? [provision] : [provision, formerly],
  );
  const starts = [...new Map(touched.map((node) => [node.id, node] as const)).values()];
  return new ImpactSearch(starts, dayBefore(takesEffectOn) ?? takesEffectOn, { withBelow: false });
}

/**
 * The duties that other provisions of the amended instrument make exist, with who performs them:
 * whether the amendment matters to them nothing collected says, so that is for a reader to judge.
 */
export function relatedTo({
  instrument,
  takesEffectOn,
  changes,
}: UpcomingAmendment): readonly ImpactHit[] {
  const changed = new Set(changes.map(({ provision }) => provision.id));
  const eve = dayBefore(takesEffectOn) ?? takesEffectOn;
  const best = new Map<string, ImpactHit>();
  for (const provision of nodesAt(instrument, foundingKey)) {
    if (changed.has(provision.id) || !isValid(provision, eve)) continue;
    const founding = nodesAt(provision, 'bases').filter((basis) => roleOf(basis) === 'FUNCTION');
    for (const hit of hitsOfBases(provision, founding, sameInstrument(provision), eve)) {
      const known = best.get(hit.node.id);
      if (known === undefined || compareWays(hit, known) < 0) best.set(hit.node.id, hit);
    }
  }
  return [...best.values()].sort(compareHits);
}

const sameInstrument = (provision: SelectedNode): Origin => ({
  path: [],
  weaker: {
    certainty: 'INFERRED',
    reason: {
      ja: `この事務は、改正される法令の他の規定（${nameJa(provision)}）を根拠とする。改正が事務の内容に及ぶかどうかは、改正の内容を見て判断する必要がある。`,
      en: `The duty rests on another provision of the amended instrument (${nameJa(provision)}); whether the amendment matters to it is for a reader of the changes to judge.`,
    },
  },
});

/** The hits that are of a city: its assignments and organisations, and the duties that it performs. */
export function inCity(hits: readonly ImpactHit[], city: string): readonly ImpactHit[] {
  const isOf = (node: SelectedNode) => nodeAt(node, 'city')?.id === city;
  const performed = new Set(
    hits.flatMap(({ node }) =>
      node.kind === 'Assignment' && isOf(node) ? [nodeAt(node, 'duty')?.id] : [],
    ),
  );
  return hits.filter(({ node }) => isOf(node) || (node.kind === 'Duty' && performed.has(node.id)));
}

/** One sentence fit to be quoted: what takes effect when, how much it changes, and whom that reaches. */
export function summarizeAmendment(
  { instrument, takesEffectOn, amendingLaws, changes }: UpcomingAmendment,
  hits: readonly ImpactHit[],
  related: readonly ImpactHit[],
): Bilingual {
  const terms = glossary.ProvisionChangeKind;
  const by = amendingLaws.map(({ number, lawId }) => number ?? lawId);
  const changed = (kind: ProvisionChangeKind) =>
    changes.filter((change) => change.kind === kind).length;
  const reached = (kind: HitKind) => hits.filter(({ node }) => node.kind === kind).length;
  const duties = related.filter(({ node }) => node.kind === 'Duty').length;
  return {
    ja: `${formatEdtfJa(takesEffectOn)}、${nameJa(instrument)}の改正${by.length === 0 ? '' : `（${listJa(by)}による改正）`}が施行される。規定の${terms.ADDED.ja}${changed('ADDED')}件、${terms.REPEALED.ja}${changed('REPEALED')}件、${terms.REWORDED.ja}${changed('REWORDED')}件及び${terms.RENUMBERED.ja}${changed('RENUMBERED')}件であり、収集した資料の限りでは、事務${reached('Duty')}件、割当て${reached('Assignment')}件、組織${reached('Organization')}件及び規定${reached('Provision')}件に影響が及び得る。${duties === 0 ? '' : `このほか、同法令の他の規定を根拠とする事務が${duties}件ある。`}`,
    en: `On ${formatEdtfEn(takesEffectOn)} an amendment of ${nameEn(instrument)}${by.length === 0 ? '' : ` (by ${listEn(by)})`} takes effect: ${changed('ADDED')} provisions ${terms.ADDED.en}, ${changed('REPEALED')} ${terms.REPEALED.en}, ${changed('REWORDED')} ${terms.REWORDED.en}, ${changed('RENUMBERED')} ${terms.RENUMBERED.en}. As far as collected it may touch ${reached('Duty')} duties, ${reached('Assignment')} assignments, ${reached('Organization')} organisations and ${reached('Provision')} provisions.${duties === 0 ? '' : ` Besides, ${duties} duties rest on other provisions of the same instrument.`}`,
  };
}
