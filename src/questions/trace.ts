/**
 * On which legal basis does a city (an organisation of it) perform a duty?
 *
 * One `select` fetches what was named and every assignment of the duty in the city with all that it
 * rests on; the rest is a pure function of that. Validity is judged here, not by the store, so that
 * one fetch serves every day.
 */
import { type Certainty, compareCertainty } from '../graph/certainty.ts';
import { isInForce, type LocalDate } from '../graph/dates.ts';
import {
  nodeAt,
  type RootSelection,
  type SelectedList,
  type SelectedNode,
  type Selection,
  textOf,
} from '../store/graph-store.ts';
import { bare, mergeSelections, want } from '../store/selection.ts';
import { type Chain, chainsOf, compareChains } from './chains.ts';
import { type MissingLink, missingLink, noneStated, notCollected } from './holes.ts';
import {
  type CityBy,
  cityFilter,
  type DutyBy,
  dutyFilter,
  needed,
  type OrganizationBy,
  organizationFilter,
} from './look-up.ts';
import {
  type Bilingual,
  certaintyWords,
  listEn,
  listProvisions,
  nameEn,
  nameJa,
} from './wording.ts';

export interface TraceQuestion {
  readonly duty: DutyBy;
  readonly city: CityBy;
  readonly organization?: OrganizationBy;
}

export interface TracedChain extends Chain {
  readonly missing: readonly MissingLink[];
}

export interface Trace {
  readonly duty: SelectedNode;
  readonly city: SelectedNode;
  readonly organization: SelectedNode | null;
  readonly asOf: LocalDate;
  readonly summary: Bilingual;
  readonly certainty: Certainty;
  readonly chains: readonly TracedChain[];
  readonly missing: readonly MissingLink[];
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

const names: Selection = { properties: ['name', 'nameEn'], fields: [] };
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
      select: mergeSelections(names, wants.duty ?? bare),
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

const cityWanted: Selection = {
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
  const { provision = bare, end = bare, evidence = bare } = wants;
  const evidenced = want(
    'evidence',
    mergeSelections(
      {
        properties: ['quote', 'page', 'anchor'],
        fields: [want('source', { properties: ['title', 'publisher'], fields: [] })],
      },
      evidence,
    ),
  );
  const office = mergeSelections(
    { properties: ['name', 'nameEn', 'tier'], fields: [want('instanceOf', bare)] },
    end,
  );
  const cited = mergeSelections(
    { properties: ['citation', 'number', 'position', ...period], fields: [] },
    provision,
    end,
  );
  const own: Selection = {
    properties: ['certainty', 'reason', 'reasonEn', 'scope', ...period],
    fields: [
      want('duty', mergeSelections(names, wants.duty ?? bare)),
      want('city', mergeSelections(cityWanted, wants.city ?? bare)),
      want(
        'organization',
        mergeSelections(
          office,
          {
            properties: [],
            fields: [want('parent', mergeSelections(office, ancestors))],
          },
          wants.organization ?? bare,
        ),
      ),
      evidenced,
      want('bases', {
        properties: ['role', 'certainty', 'reason', 'reasonEn', ...period],
        fields: [
          want('provision', cited),
          want(
            'instrument',
            mergeSelections({ properties: ['title', ...period], fields: [] }, end),
          ),
          want('from', office),
          want('to', mergeSelections(office, cited)),
          evidenced,
        ],
      }),
    ],
  };
  return mergeSelections(own, wants.assignment ?? bare);
}

const ancestors: Selection = {
  properties: [],
  fields: [want('parent', { properties: ['name', 'nameEn'], fields: [want('parent', names)] })],
};

/**
 * The answer, from what `traceRoots` fetched.
 * @throws NotFound, Ambiguous where a name does not mean one thing
 */
export function answerTrace(
  fetched: Readonly<Record<string, SelectedList>>,
  { duty: dutyBy, city: cityBy, organization: organizationBy }: TraceQuestion,
  asOf: LocalDate,
  prefix = '',
): Trace {
  const found = (key: string) => fetched[`${prefix}${key}`]?.nodes ?? [];
  const duty = needed(found('duty'), 'duty', dutyBy);
  const city = needed(found('city'), 'city', cityBy);
  const organization =
    organizationBy === undefined
      ? null
      : needed(found('organization'), 'organization', organizationBy);
  const assignments = found('assignments').filter(
    (assignment) =>
      nodeAt(assignment, 'duty')?.id === duty.id && nodeAt(assignment, 'city')?.id === city.id,
  );
  return compose(duty, city, organization, assignments, asOf);
}

/** The chains of one assignment, which was fetched with `assignmentSelection`. */
export function traceAssignment(assignment: SelectedNode, asOf: LocalDate): Trace {
  const duty = nodeAt(assignment, 'duty');
  const city = nodeAt(assignment, 'city');
  if (duty === null || city === null) {
    throw new Error(`${assignment.id} was not fetched with its duty and city`);
  }
  return compose(duty, city, nodeAt(assignment, 'organization'), [assignment], asOf);
}

function compose(
  duty: SelectedNode,
  city: SelectedNode,
  organization: SelectedNode | null,
  assignments: readonly SelectedNode[],
  asOf: LocalDate,
): Trace {
  const context = { duty, city, prefecture: nodeAt(city, 'prefecture') };
  const valid = assignments.filter((assignment) => coversDay(assignment, asOf));
  const meant =
    organization === null ? valid : valid.filter((one) => isPerformedBy(one, organization));
  const chains = meant
    .flatMap((assignment) => chainsOf(assignment, asOf))
    .sort(compareChains)
    .map((chain) => ({
      ...chain,
      missing: chain.holes.map((hole) => missingLink(hole, context)),
    }));
  const missing =
    chains.length > 0
      ? distinct(chains.flatMap((chain) => chain.missing))
      : [absence(context, organization, valid)];
  const certainty = chains.map((chain) => chain.certainty).sort(compareCertainty)[0] ?? 'NONE';
  return {
    duty,
    city,
    organization,
    asOf,
    certainty,
    chains,
    missing,
    summary: summarize(context, chains, missing, certainty),
  };
}

function absence(
  context: Parameters<typeof notCollected>[0],
  organization: SelectedNode | null,
  elsewhere: readonly SelectedNode[],
): MissingLink {
  const list = context.city.fields['anyAssignment'];
  const collected = list != null && 'nodes' in list && list.nodes.length > 0;
  if (!collected) return notCollected(context);
  const performers = elsewhere.flatMap((one) => nodeAt(one, 'organization') ?? []);
  return noneStated(context, organization, performers);
}

/**
 * The organisation itself, a unit below it, or the kind of unit that it is: what 総合出張所 do, 託麻
 * 総合出張所 does.
 */
function isPerformedBy(assignment: SelectedNode, organization: SelectedNode): boolean {
  const meant = [organization.id, nodeAt(organization, 'instanceOf')?.id];
  let unit = nodeAt(assignment, 'organization');
  if (unit?.id === meant[1]) return true;
  while (unit !== null && unit.id !== meant[0]) unit = nodeAt(unit, 'parent');
  return unit !== null;
}

function coversDay(node: SelectedNode, asOf: LocalDate): boolean {
  return isInForce(
    {
      validFrom: textOf(node, 'validFrom') as LocalDate | null,
      validTo: textOf(node, 'validTo') as LocalDate | null,
    },
    asOf,
  );
}

const distinct = (links: readonly MissingLink[]): readonly MissingLink[] => [
  ...new Map(links.map((link) => [`${link.role} ${link.description.ja}`, link] as const)).values(),
];

function summarize(
  { duty, city }: { duty: SelectedNode; city: SelectedNode },
  chains: readonly TracedChain[],
  missing: readonly MissingLink[],
  certainty: Certainty,
): Bilingual {
  const [best] = chains;
  const holes = best?.missing ?? missing;
  const gapsJa = holes.map(({ description }) => description.ja).join('');
  const gapsEn = holes.map(({ description }) => description.en).join(' ');
  if (best === undefined) return { ja: gapsJa, en: gapsEn };
  const units = new Map(chains.map(({ assignment }) => [assignment.id, assignment] as const));
  const performers = [...units.values()].map(performer);
  const who = performers.map(({ ja }) => ja).join('、');
  const whoEn = listEn(performers.map(({ en }) => en));
  const work = { ja: `「${nameJa(duty)}」`, en: `“${nameEn(duty)}”` };
  if (best.provisions.length === 0) {
    return {
      ja: `${nameJa(city)}では${work.ja}を${who}が行うと資料にあるが、根拠となる規定は示されていない。${gapsJa}`,
      en: `In ${nameEn(city)}, the sources say that ${work.en} is performed by ${whoEn}, but state no provision for it. ${gapsEn}`,
    };
  }
  const sure = certaintyWords[certainty];
  const several = performers.length > 1;
  const first = performer(best.assignment);
  const ground = several ? `${first.ja}についての根拠は` : 'その根拠は';
  const groundEn = several ? `; for ${first.en}` : '';
  return {
    ja: `${nameJa(city)}では${work.ja}を${who}が行う。${ground}${listProvisions(best.provisions)}である（確実さ：${sure.ja}）。${gapsJa === '' ? '' : `ただし、${gapsJa}`}`,
    en: `In ${nameEn(city)}, ${work.en} is performed by ${whoEn}${groundEn}, on the basis of ${listEn(best.provisions.map(nameJa))} (certainty: ${sure.en}).${gapsEn === '' ? '' : ` However: ${gapsEn}`}`,
  };
}

/** 総合出張所（一部事務）: who performs, and which part where it is not the whole. */
function performer(assignment: SelectedNode): Bilingual {
  const unit = nodeAt(assignment, 'organization');
  const scope = textOf(assignment, 'scope');
  if (unit === null) return { ja: '', en: '' };
  return {
    ja: `${nameJa(unit)}${scope === null ? '' : `（${scope}）`}`,
    en: `the ${nameEn(unit)}${scope === null ? '' : ` (${scope})`}`,
  };
}
