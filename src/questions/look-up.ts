/** What people name in a question, as filters; and the one thing that they mean, or why not. */

import type { Anchor } from '../graph/anchor.ts';
import { parseCitation } from '../graph/citation.ts';
import { instrumentKinds, type NodeKind } from '../graph/model.ts';
import { type LookupUse, lookupKey } from '../graph/names.ts';
import { shortened } from '../graph/shorten.ts';
import { type Filter, type SelectedNode, textOf } from '../store/graph-store.ts';

export type DutyBy = { readonly id: string } | { readonly name: string };
export type CityBy =
  | { readonly id: string }
  | { readonly code: string }
  | { readonly name: string };
export type OrganizationBy = { readonly id: string } | { readonly name: string };
export type InstrumentBy =
  | { readonly id: string }
  | { readonly lawId: string }
  | { readonly number: string }
  | { readonly title: string };
export type ProvisionBy = { readonly id: string } | { readonly citation: string };

/** What can be looked up. */
export type Subject = 'duty' | 'city' | 'organization' | 'instrument' | 'provision';

export const subjectKinds: Readonly<Record<Subject, readonly NodeKind[]>> = {
  duty: ['Duty'],
  city: ['City'],
  organization: ['Organization'],
  instrument: instrumentKinds,
  provision: ['Provision'],
};

const named = (kinds: readonly NodeKind[], use: LookupUse, words: string): Filter => ({
  all: [{ key: lookupKey(use, words) }, { kinds }],
});
const identified = (kinds: readonly NodeKind[], id: string): Filter => ({
  all: [{ ids: [id] }, { kinds }],
});

export function dutyFilter(by: DutyBy): Filter {
  return 'id' in by ? identified(['Duty'], by.id) : named(['Duty'], 'name', by.name);
}

export function cityFilter(by: CityBy): Filter {
  if ('id' in by) return identified(['City'], by.id);
  return 'code' in by ? named(['City'], 'code', by.code) : named(['City'], 'name', by.name);
}

/** A name is looked up within the city, where one is given. */
export function organizationFilter(by: OrganizationBy, city?: CityBy): Filter {
  const itself =
    'id' in by ? identified(['Organization'], by.id) : named(['Organization'], 'name', by.name);
  return city === undefined || 'id' in by
    ? itself
    : { all: [itself, { field: 'city', some: cityFilter(city) }] };
}

export function instrumentFilter(by: InstrumentBy): Filter {
  if ('id' in by) return identified(instrumentKinds, by.id);
  if ('lawId' in by) {
    return { all: [{ ids: [`law/${by.lawId}`] }, { kinds: instrumentKinds }] };
  }
  return 'number' in by
    ? named(instrumentKinds, 'number', by.number)
    : named(instrumentKinds, 'name', by.title);
}

/** A citation that cannot be read matches nothing. */
export function provisionFilter(by: ProvisionBy): Filter {
  if ('id' in by) return identified(['Provision'], by.id);
  const citation = parseCitation(by.citation);
  if (citation === null) return { any: [] };
  // The anchor tells most provisions of the instrument apart at once, so it is compared first.
  return {
    all: [
      { kinds: ['Provision'] },
      anchorMeant(citation.anchor),
      { field: 'instrument', some: named(instrumentKinds, 'name', citation.instrument) },
    ],
  };
}

const firstParagraph = /-Pr_1$/;

/**
 * An article of one paragraph is cited without 第1項, and its 第1項 is the article itself. One that
 * has paragraphs of its own is never meant by 第1項.
 */
function anchorMeant(anchor: Anchor): Filter {
  const itself: Filter = { property: 'anchor', in: [anchor] };
  if (!firstParagraph.test(anchor)) return itself;
  const wholeArticle: Filter = {
    all: [
      { property: 'anchor', in: [anchor.replace(firstParagraph, '')] },
      { not: { field: 'children', some: { property: 'provisionKind', in: ['PARAGRAPH'] } } },
    ],
  };
  return { any: [itself, wholeArticle] };
}

/**
 * Why a name fits nothing: there is nothing of that name, or what bears it is not there any more
 * (`until`: its last day, where it is known), or not yet (`from`: its first day).
 */
export type Absence =
  | { readonly state: 'UNKNOWN' }
  | { readonly state: 'REPEALED'; readonly until: string | null }
  | { readonly state: 'NOT_YET_IN_FORCE'; readonly from: string };

/** A name that a question needs, and that fits nothing, or nothing that is there on the day. */
export class NotFound extends Error {
  readonly code = 'NOT_FOUND';
  readonly subject: Subject;
  readonly asked: string;
  /** Among which nodes it was looked for. */
  readonly among: Filter;
  readonly absence: Absence;

  constructor(
    subject: Subject,
    asked: string,
    among: Filter,
    absence: Absence = { state: 'UNKNOWN' },
  ) {
    super(sayAbsence(subject, shortened(asked), absence));
    this.subject = subject;
    this.asked = asked;
    this.among = among;
    this.absence = absence;
  }
}

function sayAbsence(subject: Subject, asked: string, absence: Absence): string {
  switch (absence.state) {
    case 'UNKNOWN':
      return `No ${subject} is called or identified by "${asked}".`;
    case 'REPEALED':
      return absence.until === null
        ? `The ${subject} "${asked}" was repealed (削除).`
        : `The ${subject} "${asked}" was repealed; its last day was ${absence.until}.`;
    case 'NOT_YET_IN_FORCE':
      return `The ${subject} "${asked}" is not in force before ${absence.from}.`;
  }
}

/** A name that fits several. */
export class Ambiguous extends Error {
  readonly code = 'AMBIGUOUS';
  readonly subject: Subject;
  readonly asked: string;
  readonly candidates: readonly SelectedNode[];

  constructor(subject: Subject, asked: string, candidates: readonly SelectedNode[]) {
    super(
      `"${shortened(asked)}" fits ${candidates.length} ${subject} nodes; name one of them by its id.`,
    );
    this.subject = subject;
    this.asked = asked;
    this.candidates = candidates;
  }
}

/** The words or id by which something was asked for. */
export const askedWords = (by: object): string => String(Object.values(by)[0]);

/**
 * The one node that is meant, or null where nothing fits. A canonical name goes before aliases:
 * 福祉課 means the division of that name, whatever else bears it as an alias.
 * @throws Ambiguous where several fit equally well. Nodes must carry `name` or `title`.
 */
export function oneOf(
  found: readonly SelectedNode[],
  subject: Subject,
  by: object,
): SelectedNode | null {
  const [first, ...others] = found;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const asked = askedWords(by);
  const key = lookupKey('canonical', asked);
  const canonical = found.filter(
    (node) => lookupKey('canonical', textOf(node, 'name') ?? textOf(node, 'title') ?? '') === key,
  );
  const [only, ...more] = canonical;
  if (only !== undefined && more.length === 0) return only;
  throw new Ambiguous(subject, asked, found);
}

/**
 * As `oneOf`, for a question that cannot go on without it; `among` is where it was looked for.
 * @throws NotFound
 */
export function needed(
  found: readonly SelectedNode[],
  subject: Subject,
  by: object,
  among: Filter = { all: [] },
): SelectedNode {
  const node = oneOf(found, subject, by);
  if (node === null) throw new NotFound(subject, askedWords(by), among);
  return node;
}
