/**
 * What the graph is: the one table of node kinds, their properties and their relations.
 *
 * Stores, checks, the API's plans and the exports all derive from this table; nothing else in the
 * project knows the list of kinds or relations. Names follow ELI, W3C ORG, CPSV-AP, SKOS and PROV
 * (see `docs/graph-model.md`).
 */

/** A property's value is text, a whole number, a truth value or a list of texts; null is "not stated". */
export type PropertyType = 'text' | 'texts' | 'integer' | 'boolean';
export type PropertyValue = string | number | boolean | readonly string[] | null;

const optionalPeriod = { validFrom: 'text', validTo: 'text' } as const;
const names = { name: 'text', nameKana: 'text', nameEn: 'text' } as const;

const instrument = {
  title: 'text',
  titleKana: 'text',
  titleEn: 'text',
  abbreviations: 'texts',
  lawId: 'text',
  number: 'text',
  revisionId: 'text',
  /** 法令履歴ID of every revision that was collected, oldest first, where there are several. */
  revisions: 'texts',
  issuedOn: 'text',
  note: 'text',
  noteEn: 'text',
  ...optionalPeriod,
} as const;

/** The properties of each kind of node. `id` and `kind` every node has. */
export const nodeKinds = {
  Law: instrument,
  CabinetOrder: instrument,
  MinisterialOrdinance: instrument,
  Ordinance: instrument,
  Rule: instrument,
  Directive: instrument,
  Policy: instrument,
  Provision: {
    provisionKind: 'text',
    anchor: 'text',
    number: 'text',
    citation: 'text',
    caption: 'text',
    text: 'text',
    partial: 'boolean',
    position: 'text',
    ...optionalPeriod,
  },
  /** A reference that a provision's words make; `start` and `end` are UTF-16 offsets in its text. */
  Citation: {
    citationKind: 'text',
    text: 'text',
    start: 'integer',
    end: 'integer',
    unresolved: 'text',
  },
  /**
   * Words by which work under provisions or a whole law is 法定受託事務; `performer` is whose work, in the words
   * of the law. `start` and `end` are UTF-16 offsets in the text of the provision that states it.
   */
  NatureStatement: {
    nature: 'text',
    performer: 'text',
    text: 'text',
    start: 'integer',
    end: 'integer',
  },
  /** A provision as it reads from one revision of its instrument on; `position` is its place in time. */
  ProvisionVersion: {
    caption: 'text',
    text: 'text',
    revisionId: 'text',
    position: 'integer',
    ...optionalPeriod,
  },
  Prefecture: { ...names, code: 'text' },
  City: { ...names, code: 'text' },
  Ward: { ...names, code: 'text' },
  Organization: {
    ...names,
    aliases: 'texts',
    type: 'text',
    tier: 'text',
    openList: 'boolean',
    note: 'text',
    noteEn: 'text',
    ...optionalPeriod,
  },
  Duty: {
    ...names,
    aliases: 'texts',
    category: 'text',
    nature: 'text',
    /** Stated where national law was searched and holds no basis. */
    noBasis: 'text',
    noBasisEn: 'text',
    note: 'text',
    noteEn: 'text',
  },
  Assignment: {
    mode: 'text',
    scope: 'text',
    certainty: 'text',
    reason: 'text',
    reasonEn: 'text',
    note: 'text',
    noteEn: 'text',
    position: 'integer',
    ...optionalPeriod,
  },
  LegalBasis: {
    role: 'text',
    certainty: 'text',
    reason: 'text',
    reasonEn: 'text',
    ...optionalPeriod,
  },
  /** Of one statement; `position` is its place among that statement's evidence. */
  Evidence: { quote: 'text', page: 'integer', anchor: 'text', position: 'integer' },
  Source: {
    title: 'text',
    titleEn: 'text',
    publisher: 'text',
    date: 'text',
    url: 'text',
    sha256: 'text',
    note: 'text',
  },
  RoleStatement: { level: 'text', theme: 'text', text: 'text', position: 'integer' },
  TimelineEvent: {
    date: 'text',
    earliest: 'text',
    latest: 'text',
    title: 'text',
    description: 'text',
    position: 'integer',
  },
  Background: { text: 'text', position: 'integer' },
} as const satisfies Record<string, Record<string, PropertyType>>;

export type NodeKind = keyof typeof nodeKinds;

/** The kinds that are a LegalInstrument (eli:LegalResource). */
export const instrumentKinds = [
  'Law',
  'CabinetOrder',
  'MinisterialOrdinance',
  'Ordinance',
  'Rule',
  'Directive',
  'Policy',
] as const satisfies readonly NodeKind[];
export type InstrumentKind = (typeof instrumentKinds)[number];

/** A field under which a relation is reached from one of its ends. */
export interface End {
  readonly field: string;
  /** How many neighbours a node may have over this field: one, or any number. */
  readonly many: boolean;
  /** The property by which the neighbours stand in their natural order; without one, by id. */
  readonly order?: string;
}

/** One relation: which kinds it joins, and how it is called from either end. */
export interface RelationDefinition {
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  /** From `from` to `to`. */
  readonly forward: End;
  /** From `to` back to `from`, where anybody asks for that. */
  readonly backward?: End;
}

const one = (field: string): End => ({ field, many: false });
const many = (field: string, order?: string): End =>
  order === undefined ? { field, many: true } : { field, many: true, order };

/** Every relation of the graph. The names are the ones that a reader of Cypher sees. */
export const relations = {
  PART_OF: {
    from: ['Provision'],
    to: instrumentKinds,
    forward: one('instrument'),
    backward: many('provisions', 'position'),
  },
  BELOW: {
    from: ['Provision'],
    to: ['Provision'],
    forward: one('parent'),
    backward: many('children', 'position'),
  },
  CITES: {
    from: ['Provision'],
    to: ['Citation'],
    forward: many('cites', 'start'),
    backward: one('from'),
  },
  REFERS_TO: {
    from: ['Citation'],
    to: ['Provision'],
    forward: one('to'),
    backward: many('citedBy'),
  },
  REFERS_TO_INSTRUMENT: {
    from: ['Citation'],
    to: instrumentKinds,
    forward: one('instrument'),
    backward: many('citedBy'),
  },
  STATES_NATURE: {
    from: ['Provision'],
    to: ['NatureStatement'],
    forward: many('statesNatures', 'start'),
    backward: one('statedIn'),
  },
  HAS_NATURE: {
    from: ['Provision'],
    to: ['NatureStatement'],
    forward: many('natures'),
    backward: many('provisions', 'position'),
  },
  INSTRUMENT_HAS_NATURE: {
    from: instrumentKinds,
    to: ['NatureStatement'],
    forward: many('natures'),
    backward: one('instrument'),
  },
  EXCEPTED_FROM_NATURE: {
    from: ['Provision'],
    to: ['NatureStatement'],
    forward: many('exceptedFrom'),
    backward: many('exceptions', 'position'),
  },
  VERSION_OF: {
    from: ['ProvisionVersion'],
    to: ['Provision'],
    forward: one('provision'),
    backward: many('versions', 'position'),
  },
  ISSUED_BY: {
    from: instrumentKinds,
    to: ['City'],
    forward: one('city'),
    backward: many('instruments', 'title'),
  },
  ISSUED_BY_PREFECTURE: {
    from: instrumentKinds,
    to: ['Prefecture'],
    forward: one('prefecture'),
    backward: many('instruments', 'title'),
  },
  PUBLISHED_IN: { from: instrumentKinds, to: ['Source'], forward: one('source') },
  IN_PREFECTURE: {
    from: ['City'],
    to: ['Prefecture'],
    forward: one('prefecture'),
    backward: many('cities', 'code'),
  },
  WARD_OF: {
    from: ['Ward'],
    to: ['City'],
    forward: one('city'),
    backward: many('wards', 'code'),
  },
  ORGANIZATION_OF: {
    from: ['Organization'],
    to: ['City'],
    forward: one('city'),
    backward: many('organizations'),
  },
  ORGANIZATION_OF_PREFECTURE: {
    from: ['Organization'],
    to: ['Prefecture'],
    forward: one('prefecture'),
  },
  UNIT_OF: {
    from: ['Organization'],
    to: ['Organization'],
    forward: one('parent'),
    backward: many('units'),
  },
  INSTANCE_OF: { from: ['Organization'], to: ['Organization'], forward: one('instanceOf') },
  SERVES: {
    from: ['Organization'],
    to: ['Ward'],
    forward: many('wards', 'code'),
    backward: many('organizations'),
  },
  SET_UP_BY: {
    from: ['Organization'],
    to: ['LegalBasis'],
    forward: many('bases'),
    backward: many('organizations'),
  },
  BROADER: {
    from: ['Duty'],
    to: ['Duty'],
    forward: one('broader'),
    backward: many('narrower'),
  },
  FOUNDED_ON: {
    from: ['Duty'],
    to: ['LegalBasis'],
    forward: many('bases'),
    backward: many('duties'),
  },
  OF_DUTY: {
    from: ['Assignment'],
    to: ['Duty'],
    forward: one('duty'),
    backward: many('assignments'),
  },
  PERFORMS: {
    from: ['Organization'],
    to: ['Assignment'],
    forward: many('assignments', 'position'),
    backward: one('organization'),
  },
  IN_CITY: {
    from: ['Assignment'],
    to: ['City'],
    forward: one('city'),
    backward: many('assignments'),
  },
  HOLDS_AUTHORITY_FOR: {
    from: ['Organization'],
    to: ['Assignment'],
    forward: many('holdsAuthorityFor'),
    backward: one('authorityHolder'),
  },
  RESTS_ON: {
    from: ['Assignment'],
    to: ['LegalBasis'],
    forward: many('bases'),
    backward: many('assignments'),
  },
  BY_PROVISION: {
    from: ['LegalBasis'],
    to: ['Provision'],
    forward: one('provision'),
    backward: many('bases'),
  },
  BY_INSTRUMENT: { from: ['LegalBasis'], to: instrumentKinds, forward: one('instrument') },
  GIVEN_BY: { from: ['LegalBasis'], to: ['Organization'], forward: one('from') },
  GIVEN_TO: { from: ['LegalBasis'], to: ['Organization', 'Provision'], forward: one('to') },
  SUPPORTED_BY: {
    from: [
      'Assignment',
      'LegalBasis',
      'RoleStatement',
      'TimelineEvent',
      'Background',
      'Organization',
      'Provision',
      'City',
      'Ward',
      'Duty',
      ...instrumentKinds,
    ],
    to: ['Evidence'],
    forward: many('evidence', 'position'),
  },
  QUOTED_FROM: { from: ['Evidence'], to: ['Source'], forward: one('source') },
  ORIGINALLY_IN: { from: ['Evidence'], to: ['Source'], forward: one('original') },
  SAYS_ROLE: {
    from: ['RoleStatement'],
    to: instrumentKinds,
    forward: one('policy'),
    backward: many('roleStatements', 'position'),
  },
  EVENT_OF: {
    from: ['TimelineEvent'],
    to: instrumentKinds,
    forward: one('policy'),
    backward: many('timeline', 'position'),
  },
  BACKGROUND_OF: {
    from: ['Background'],
    to: instrumentKinds,
    forward: one('policy'),
    backward: many('background', 'position'),
  },
} as const satisfies Record<string, RelationDefinition>;

export type RelationName = keyof typeof relations;

/**
 * Fields that pass over several relations at once, each neighbour once.
 * `basisOf`: the assignments that rest on a provision, by way of their legal bases.
 */
export const paths = {
  basisOf: { from: ['Provision'], via: ['bases', 'assignments'] },
} as const satisfies Record<string, { from: readonly NodeKind[]; via: readonly string[] }>;

export const isNodeKind = (text: string): text is NodeKind => Object.hasOwn(nodeKinds, text);
export const allKinds = Object.keys(nodeKinds) as readonly NodeKind[];
export const allRelations = Object.keys(relations) as readonly RelationName[];

/** The properties of a kind and their types. */
export function propertiesOf(kind: NodeKind): Readonly<Record<string, PropertyType>> {
  return nodeKinds[kind];
}
