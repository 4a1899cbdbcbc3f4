/** The schema: everything in it is described, and what the contract fixes is there, by name and type. */
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildExecutableSchema } from '../../src/api/schema.ts';
import { schemaText } from '../../src/api/schema-text.ts';
import { allKinds } from '../../src/graph/model.ts';
import {
  assignmentModes,
  basisRoles,
  certainties,
  citationKinds,
  dutyNatures,
  gapKinds,
  organizationTypes,
  provisionKinds,
  roleLevels,
  tiers,
} from '../../src/graph/vocabulary.ts';

const schema = buildExecutableSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Enumerations whose values are names of fields, and say all by that. */
const namesThemselves = (name: string) => name.endsWith('OrderField');

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
}

function describedIn(type: GraphQLNamedType): readonly Described[] {
  const { name: on, description } = type;
  const itself = { place: on, description };
  if (isEnumType(type)) {
    const values = namesThemselves(on) ? [] : type.getValues();
    return [itself, ...values.map((value) => ({ place: `${on}.${value.name}`, ...value }))];
  }
  if (isInputObjectType(type)) {
    return [
      itself,
      ...Object.values(type.getFields()).map((f) => ({ place: `${on}.${f.name}`, ...f })),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [itself];
  return [
    itself,
    ...Object.values(type.getFields()).flatMap((field) => [
      { place: `${on}.${field.name}`, description: field.description },
      ...field.args.map((arg) => ({ place: `${on}.${field.name}(${arg.name})`, ...arg })),
    ]),
  ];
}

test.each(types.map((type) => [type.name, type] as const))(
  '%s is described, with all that it has',
  (_name, type) => {
    const missing = describedIn(type).filter(({ description }) => !description?.trim());
    expect(missing.map(({ place }) => place)).toEqual([]);
  },
);

test('what runs is described as its text is', () => {
  const text = buildSchema(schemaText);
  const described = types.flatMap((type) => {
    const written = text.getType(type.name);
    return written === undefined ? [] : describedIn(written);
  });
  expect(types.flatMap(describedIn).map(words)).toEqual(described.map(words));
});

const words = ({ place, description }: Described) => `${place}: ${description}`;

test('descriptions are short', () => {
  for (const { place, description } of types.flatMap(describedIn)) {
    expect(description?.length, place).toBeLessThan(320);
  }
});

describe('what the contract fixes', () => {
  const page = '(first: Int, after: String, last: Int, before: String)';
  const list = (name: string) =>
    `(filter: ${name}Filter, orderBy: ${name}Order, first: Int, after: String, last: Int, before: String)`;

  /** Each field with its arguments, as `contract.md` has them; more may be added. */
  const contract: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    Query: {
      node: '(id: ID!): Node',
      nodes: '(ids: [ID!]!): [Node]!',
      instrument: '(by: InstrumentBy!): LegalInstrument',
      provision: '(by: ProvisionBy!): Provision',
      city: '(by: CityBy!): City',
      organization: '(by: OrganizationBy!): Organization',
      duty: '(by: DutyBy!): Duty',
      assignment: '(id: ID!): Assignment',
      instruments: `${list('Instrument')}: InstrumentConnection!`,
      provisions: `${list('Provision')}: ProvisionConnection!`,
      cities: `${list('City')}: CityConnection!`,
      organizations: `${list('Organization')}: OrganizationConnection!`,
      duties: `${list('Duty')}: DutyConnection!`,
      assignments: `${list('Assignment')}: AssignmentConnection!`,
      policies: `${list('Policy')}: PolicyConnection!`,
      sources: `${list('Source')}: SourceConnection!`,
      search:
        '(text: String!, kinds: [NodeKind!], city: CityBy, asOf: LocalDate, first: Int, after: String): SearchConnection!',
      trace:
        '(duty: DutyBy!, city: CityBy!, organization: OrganizationBy, asOf: LocalDate): Trace!',
      impact: '(provision: ProvisionBy!, asOf: LocalDate, first: Int, after: String): Impact!',
      amendments: '(within: Int, from: LocalDate, city: CityBy): [UpcomingAmendment!]!',
      gaps: '(city: CityBy, organization: OrganizationBy, kinds: [GapKind!], asOf: LocalDate, first: Int, after: String): GapConnection!',
      audit: '(city: CityBy!, asOf: LocalDate): AuditReport!',
      dataset: ': Dataset!',
      releases: ': [Release!]!',
      changes:
        '(from: ID!, to: ID!, kinds: [NodeKind!], first: Int, after: String): ChangeConnection!',
    },
    Node: { id: ': ID!' },
    Trace: {
      duty: ': Duty!',
      city: ': City!',
      organization: ': Organization',
      asOf: ': LocalDate!',
      summary: '(lang: Language = JA): String!',
      certainty: ': Certainty!',
      chains: ': [BasisChain!]!',
      missing: ': [MissingLink!]!',
    },
    BasisChain: {
      certainty: ': Certainty!',
      provisions: ': [Provision!]!',
      steps: ': [BasisStep!]!',
      missing: ': [MissingLink!]!',
    },
    BasisStep: {
      from: ': Node!',
      to: ': Node!',
      role: ': BasisRole!',
      certainty: ': Certainty!',
      reason: '(lang: Language = JA): String',
      evidence: ': [Evidence!]!',
    },
    Impact: {
      provision: ': Provision!',
      hits: '(kinds: [NodeKind!], first: Int, after: String): ImpactHitConnection!',
    },
    ImpactHit: { node: ': Node!', distance: ': Int!', path: ': [BasisStep!]!' },
    MissingLink: {
      role: ': BasisRole!',
      description: '(lang: Language = JA): String!',
      expectedIn: ': String',
    },
    Evidence: { quote: ': String!', source: ': Source!', page: ': Int', anchor: ': String' },
    LegalBasis: {
      provision: ': Provision',
      instrument: ': LegalInstrument!',
      role: ': BasisRole!',
      certainty: ': Certainty!',
      evidence: ': [Evidence!]!',
    },
    Assignment: {
      id: ': ID!',
      duty: ': Duty!',
      organization: ': Organization!',
      city: ': City!',
      authorityHolder: ': Organization',
      mode: ': AssignmentMode!',
      scope: ': String',
      validFrom: ': LocalDate',
      validTo: ': LocalDate',
      bases: ': [LegalBasis!]!',
      evidence: ': [Evidence!]!',
      trace: '(asOf: LocalDate): Trace!',
    },
    Provision: {
      id: ': ID!',
      instrument: ': LegalInstrument!',
      kind: ': ProvisionKind!',
      number: ': String!',
      citation: ': String!',
      caption: ': String',
      text: ': String',
      parent: ': Provision',
      children: ': [Provision!]!',
      cites: '(first: Int, after: String): CitationConnection!',
      citedBy: '(first: Int, after: String): CitationConnection!',
      basisOf: '(first: Int, after: String): AssignmentConnection!',
    },
    Citation: {
      from: ': Provision!',
      to: ': Provision',
      instrument: ': LegalInstrument',
      kind: ': CitationKind!',
      text: ': String!',
      start: ': Int!',
      end: ': Int!',
      unresolved: ': String',
    },
    SearchHit: {
      node: ': Node!',
      title: ': String!',
      snippet: ': String',
      highlights: ': [TextRange!]!',
      score: ': Float!',
    },
    TextRange: { start: ': Int!', end: ': Int!' },
    Dataset: {
      release: ': Release!',
      counts: ': [KindCount!]!',
      sources: `${page}: SourceConnection!`,
    },
    KindCount: { kind: ': NodeKind!', count: ': Int!' },
    Release: { id: ': ID!', builtAt: ': DateTime!', statements: ': Int!', sha256: ': String!' },
    DutyBy: { id: ': ID', name: ': String' },
    CityBy: { id: ': ID', code: ': String', name: ': String' },
    OrganizationBy: { id: ': ID', name: ': String' },
    InstrumentBy: { id: ': ID', lawId: ': ID', number: ': String', title: ': String' },
    ProvisionBy: { id: ': ID', citation: ': String' },
    PageInfo: {
      hasNextPage: ': Boolean!',
      hasPreviousPage: ': Boolean!',
      startCursor: ': String',
      endCursor: ': String',
    },
  };

  const fields = Object.entries(contract).flatMap(([type, its]) =>
    Object.entries(its).map(([field, signature]) => [`${type}.${field}`, type, field, signature]),
  ) as readonly (readonly [string, string, string, string])[];

  test.each(fields)('%s', (_place, on, name, signature) => {
    const type = schema.getType(on);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) {
      throw new Error(`${on} has no fields`);
    }
    const field = type.getFields()[name];
    const [, args = '', result] = /^(?:\((.*)\))?: (.*)$/.exec(signature) ?? [];
    expect(String(field?.type)).toBe(result);
    const has = new Map(
      (field !== undefined && 'args' in field ? field.args : []).map((arg) => [
        arg.name,
        `${arg.type}${arg.defaultValue === undefined ? '' : ` = ${arg.defaultValue}`}`,
      ]),
    );
    for (const arg of args.split(', ').filter(Boolean)) {
      const [argName = '', argType] = arg.split(': ');
      expect(has.get(argName), argName).toBe(argType);
    }
  });

  test('the inputs that name one thing take exactly one field', () => {
    for (const name of ['DutyBy', 'CityBy', 'OrganizationBy', 'InstrumentBy', 'ProvisionBy']) {
      const type = schema.getType(name);
      expect(isInputObjectType(type) && type.isOneOf, name).toBe(true);
    }
  });

  test('every connection is one of Relay’s, with nodes and totalCount', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection'));
    expect(connections).toHaveLength(14);
    for (const connection of connections) {
      if (!isObjectType(connection)) throw new Error(`${connection.name} is no object`);
      const { edges, nodes, pageInfo, totalCount } = connection.getFields();
      const edge = schema.getType(connection.name.replace('Connection', 'Edge'));
      if (!isObjectType(edge)) throw new Error(`${connection.name} has no edge`);
      expect(String(edges?.type)).toBe(`[${edge.name}!]!`);
      expect(String(edge.getFields()['cursor']?.type)).toBe('String!');
      expect(`[${edge.getFields()['node']?.type}]!`).toBe(String(nodes?.type));
      expect(String(pageInfo?.type)).toBe('PageInfo!');
      expect(String(totalCount?.type)).toBe('Int!');
    }
  });

  test('every kind of node is a Node, every legal instrument a LegalInstrument', () => {
    const node = schema.getType('Node');
    const instrument = schema.getType('LegalInstrument');
    if (!isInterfaceType(node) || !isInterfaceType(instrument)) throw new Error('no interfaces');
    const possible = schema.getPossibleTypes(node).map(({ name }) => name);
    expect([...possible].sort()).toEqual([...allKinds].sort());
    expect(schema.getPossibleTypes(instrument).map(({ name }) => name)).toEqual(
      valuesOf('InstrumentKind'),
    );
  });

  test.each([
    ['Certainty', [...certainties, 'NONE']],
    ['Language', ['JA', 'EN']],
    ['DutyNature', dutyNatures],
    ['AssignmentMode', assignmentModes],
    ['BasisRole', [...basisRoles, 'REFERENCE']],
    ['CitationKind', citationKinds],
    ['GapKind', gapKinds],
    ['OrganizationType', organizationTypes],
    ['Tier', tiers],
    ['ProvisionKind', provisionKinds],
    ['RoleLevel', roleLevels],
    ['NodeKind', allKinds],
  ])('%s has the values that the graph has', (name, values) => {
    expect(valuesOf(name).sort()).toEqual([...values].sort());
  });

  test('the entities of the federation are keyed by id', () => {
    for (const name of ['City', 'Ward', 'Duty', 'LegalInstrument', 'Organization']) {
      const directives = schema.getType(name)?.astNode?.directives ?? [];
      expect(
        directives.map(({ name: { value } }) => value),
        name,
      ).toContain('key');
    }
  });

  test('nothing can be changed or subscribed to', () => {
    expect(schema.getMutationType() ?? null).toBeNull();
    expect(schema.getSubscriptionType() ?? null).toBeNull();
  });
});

function valuesOf(name: string): string[] {
  return (schema.getType(name) as GraphQLEnumType).getValues().map(({ name: value }) => value);
}
