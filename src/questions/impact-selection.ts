/** What the question of impact fetches, round by round: roots of one `select` each. */
import type { NodeKind } from '../graph/model.ts';
import type { Filter, RootSelection, Selection } from '../store/graph-store.ts';
import { bare, mergeSelections, want } from '../store/selection.ts';

/** Provisions below and around the one that is asked for: those of a whole chapter. */
export const mostParts = 1_000;
/** References to one provision. */
export const mostCitations = 5_000;
/** Assignments that rest on one basis: a hundred cities that each do fifty things by it. */
export const mostAssignments = 5_000;
/** How many references a way may hold, one upon the other: Act, Cabinet Order, ordinance of a ministry. */
export const mostReferences = 3;

/** From chapter to イ and (1) below its items. */
const levelsBelow = 7;
/** From イ up to the article: nobody cites a whole chapter for what one of its articles says. */
const levelsAbove = 4;

/** What is wanted of the nodes that an answer shows. */
export interface ImpactWants {
  readonly provision?: Selection;
  /** Of the hits themselves. */
  readonly node?: Selection;
  /** Of both ends of a step. */
  readonly end?: Selection;
  readonly evidence?: Selection;
  readonly citation?: Selection;
}

const period = ['validFrom', 'validTo'];
const kindsOfParts: readonly (string | null)[] = ['ARTICLE', 'PARAGRAPH', 'ITEM', 'SUBITEM'];
/** Whether a kind of provision is cited for what stands in it: an article is, a chapter is not. */
export const isPartKind = (kind: string | null): boolean => kindsOfParts.includes(kind);

/** The provision that is asked for: whether it is in force, and what it is a part of. */
export const startSelection = (wants: ImpactWants = {}): Selection =>
  mergeSelections(
    {
      properties: ['citation', 'text', ...period],
      fields: [want('instrument', { properties: period, fields: [] })],
    },
    containersWanted,
    wants.provision ?? bare,
  );

/** What a provision is a part of. */
export const containersWanted: Selection = Array.from({ length: levelsAbove }).reduce<Selection>(
  (above) => ({ properties: ['provisionKind'], fields: [want('parent', above)] }),
  { properties: ['provisionKind'], fields: [] },
);

/**
 * Provisions by their ids and all that is below them, level within level: a way of its own for each level would take Neo4j
 * seconds to plan.
 */
function withAllBelow(ids: readonly string[]): Filter {
  const itself = { ids };
  return Array.from({ length: levelsBelow }).reduce<Filter>(
    (below) => ({ any: [itself, { field: 'parent', some: below }] }),
    itself,
  );
}

/**
 * The first round: what rests on the provisions, on all below them if wanted, and on what they are a part of.
 * @param around the articles and paragraphs that the provisions stand in
 */
export function firstRound(
  ids: readonly string[],
  around: readonly string[],
  withBelow: boolean,
  prefix = '',
): readonly RootSelection[] {
  const parts: Filter = withBelow ? withAllBelow(ids) : { ids };
  const where = around.length === 0 ? parts : { any: [{ ids: around }, parts] };
  return [
    {
      key: `${prefix}citing`,
      where: { all: [{ kinds: ['Provision'] }, where] },
      page: { size: mostParts, at: 'start' },
      select: mergeSelections(resting, cited),
    },
  ];
}

/**
 * A later round: what rests on these provisions. References to them count only where they do more than
 * name what they rest on themselves.
 */
export function nextRound(
  all: readonly string[],
  cites: readonly string[],
  prefix = '',
): readonly RootSelection[] {
  return [
    ...(all.length === 0
      ? []
      : [
          {
            key: `${prefix}resting`,
            where: { all: [{ ids: all }, { field: 'bases', some: { all: [] } }] },
            page: { size: all.length, at: 'start' as const },
            select: resting,
          },
        ]),
    ...(cites.length === 0
      ? []
      : [
          {
            key: `${prefix}citing`,
            where: { ids: cites },
            page: { size: cites.length, at: 'start' as const },
            select: cited,
          },
        ]),
  ];
}

const office: Selection = {
  properties: ['position'],
  fields: [want('instanceOf', bare), want('city', bare)],
};
const valid: Selection = { properties: period, fields: [] };

const basis: Selection = {
  properties: ['role', 'certainty', ...period],
  fields: [
    want('provision', valid),
    want('instrument', { properties: ['issuedOn', ...period], fields: [] }),
    want('from', office),
    want('to', mergeSelections(office, valid)),
  ],
};

/** The legal bases of a provision, with the duties, offices and assignments that rest on them. */
export const resting: Selection = {
  properties: period,
  fields: [
    want(
      'bases',
      mergeSelections(basis, {
        properties: [],
        fields: [
          want('duties', bare),
          want('organizations', valid),
          {
            key: 'assignments',
            field: 'assignments',
            page: { size: mostAssignments, at: 'start' },
            select: {
              properties: ['certainty', ...period],
              fields: [
                want('duty', bare),
                want('city', bare),
                want(
                  'organization',
                  mergeSelections(office, valid, {
                    properties: [],
                    fields: [want('parent', office)],
                  }),
                ),
                want('bases', basis),
              ],
            },
          },
        ],
      }),
    ),
  ],
};

/** Who refers to a provision, and what the referring words are a part of. */
const cited: Selection = {
  properties: [],
  fields: [
    {
      key: 'citedBy',
      field: 'citedBy',
      page: { size: mostCitations, at: 'start' },
      select: {
        properties: ['citationKind'],
        fields: [
          want('from', {
            properties: ['position', 'provisionKind', ...period],
            fields: [
              want('parent', {
                properties: ['provisionKind'],
                fields: [
                  want('parent', {
                    properties: ['provisionKind'],
                    fields: [want('parent', { properties: ['provisionKind'], fields: [] })],
                  }),
                ],
              }),
            ],
          }),
        ],
      },
    },
  ],
};

/** Everything about the nodes that the shown hits need: themselves, the ends of their steps, and what states them. */
export function shownRoots(
  ids: {
    readonly hits: readonly string[];
    readonly ends: readonly string[];
    readonly statements: readonly string[];
    readonly citations: readonly string[];
  },
  wants: ImpactWants,
  prefix = '',
): readonly RootSelection[] {
  const root = (key: string, wanted: readonly string[], select: Selection) =>
    wanted.length === 0
      ? []
      : [
          {
            key: `${prefix}${key}`,
            where: { ids: wanted },
            page: { size: wanted.length, at: 'start' as const },
            select,
          },
        ];
  return [
    ...root('hits', ids.hits, mergeSelections(named, wants.node ?? bare)),
    ...root('ends', ids.ends, mergeSelections(named, wants.end ?? bare)),
    ...root('statements', ids.statements, {
      properties: ['reason', 'reasonEn'],
      fields: [want('evidence', mergeSelections(quoted, wants.evidence ?? bare))],
    }),
    ...root(
      'citations',
      ids.citations,
      mergeSelections(
        {
          properties: ['text', 'citationKind'],
          fields: [
            want('from', {
              properties: ['anchor'],
              fields: [
                want('instrument', {
                  properties: [],
                  fields: [want('source', sourceOf(wants.evidence ?? bare))],
                }),
              ],
            }),
          ],
        },
        wants.citation ?? bare,
      ),
    ),
  ];
}

const named: Selection = {
  properties: ['name', 'nameEn', 'citation', 'title'],
  fields: [],
};
const quoted: Selection = {
  properties: ['quote', 'page', 'anchor'],
  fields: [want('source', { properties: ['title'], fields: [] })],
};

/** What is wanted of the source of a quote. */
const sourceOf = ({ fields }: Selection): Selection =>
  mergeSelections(
    { properties: ['title'], fields: [] },
    ...fields.filter(({ field }) => field === 'source').map(({ select }) => select),
  );

/** The kinds that a hit may be of, in the order of hits as far away as each other. */
export const hitKinds = [
  'Duty',
  'Assignment',
  'Organization',
  'Provision',
] as const satisfies readonly NodeKind[];
export type HitKind = (typeof hitKinds)[number];
