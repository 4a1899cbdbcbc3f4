/**
 * Small graphs and requests that no hand would think of. Texts, ids and days come from small pools,
 * so that ties, matches and shared neighbours are common. Two stores of the same graph must answer
 * every one of these requests alike.
 */
import fc from 'fast-check';
import type { LocalDate } from '../../src/graph/dates.ts';
import { fieldsOf } from '../../src/graph/fields.ts';
import {
  allKinds,
  allRelations,
  type NodeKind,
  type PropertyType,
  type PropertyValue,
  propertiesOf,
  type RelationDefinition,
  relations,
} from '../../src/graph/model.ts';
import { lookupKey } from '../../src/graph/names.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../../src/graph/statement.ts';
import {
  type FieldSelection,
  type Filter,
  type Order,
  type Page,
  type RootSelection,
  type SearchRequest,
  type Selection,
  searchableKinds,
  type WalkRequest,
} from '../../src/store/graph-store.ts';

/** Names and words that fold to each other, numerals, and characters on both sides of the surrogates. */
const words = [
  '旅券',
  '旅券法',
  '旅券の申請',
  '舊旅券',
  '旧旅券',
  'パスポート',
  'ﾊﾟｽﾎﾟｰﾄ',
  'ぱすぽーと',
  '𠮷野家',
  '﨑津',
  'Ａ',
  'a',
  'b',
  '第252条の20',
  '第二百五十二条の二十',
  '43100',
  '431001',
  'C++ [試行]*?',
  '',
] as const;
const days = ['1947-05-03', '2012-03-31', '2012-04-01', '2026-11-22'] as readonly string[];

/** Kinds whose nodes are many in the real graph are many here. */
const commonKinds: readonly NodeKind[] = [
  'Provision',
  'Organization',
  'Duty',
  'Assignment',
  'LegalBasis',
  'Law',
  'City',
  'Ward',
];
const anyKind = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...commonKinds) },
  { weight: 1, arbitrary: fc.constantFrom(...allKinds) },
);
const suffixes = ['2', '10', '﨑', '𠮷'] as const;
const idOf = (kind: NodeKind, suffix: string) => `${kind.toLowerCase()}/${suffix}`;
const anyId = fc.tuple(anyKind, fc.constantFrom(...suffixes)).map(([kind, s]) => idOf(kind, s));

type Stated = NonNullable<PropertyValue>;

const text = fc.constantFrom(...words);
const asOf = fc.option(fc.constantFrom(...(days as LocalDate[])), { nil: undefined });

function anyValue(property: string, type: PropertyType): fc.Arbitrary<Stated> {
  if (property === 'validFrom' || property === 'validTo') return fc.constantFrom(...days);
  switch (type) {
    case 'text':
      return text;
    case 'texts':
      return fc.array(text, { maxLength: 2 });
    case 'integer':
      return fc.integer({ min: 0, max: 11 });
    case 'boolean':
      return fc.boolean();
  }
}

/** Most things are there on all days, and have most of their properties. */
const oftenStated = (property: string) =>
  property === 'validFrom' || property === 'validTo' ? [1, 5] : [3, 1];

const propertiesByKind = new Map(
  allKinds.map((kind) => {
    const entries = Object.entries(propertiesOf(kind)).map(([name, type]) => {
      const [stated = 0, not = 0] = oftenStated(name);
      return fc.oneof(
        {
          weight: stated,
          arbitrary: anyValue(name, type).map((value) => [[name, value]] as const),
        },
        { weight: not, arbitrary: fc.constant([]) },
      );
    });
    return [kind, fc.tuple(...entries).map((all) => Object.fromEntries(all.flat()))] as const;
  }),
);

const anyNode: fc.Arbitrary<NodeStatement> = fc
  .tuple(anyKind, fc.constantFrom(...suffixes))
  .chain(([kind, suffix]) =>
    (propertiesByKind.get(kind) ?? fc.constant({})).map((properties) => ({
      id: idOf(kind, suffix),
      kind,
      properties,
    })),
  );

/** Edges that the model allows: each once, and one neighbour where a field has one. */
function edgesAmong(nodes: readonly NodeStatement[], choices: readonly (readonly number[])[]) {
  const edges = new Map<string, EdgeStatement>();
  const taken = new Set<string>();
  const of = (kinds: readonly NodeKind[]) => nodes.filter(({ kind }) => kinds.includes(kind));
  for (const [start = 0, which = 0, goal = 0] of choices) {
    const source = nodes[start % nodes.length];
    if (source === undefined) continue;
    const possible = allRelations.filter((name) => {
      const { from, to }: RelationDefinition = relations[name];
      return from.includes(source.kind) && of(to).length > 0;
    });
    const relation = possible[which % possible.length];
    if (relation === undefined) continue;
    const { to: targetKinds, forward, backward }: RelationDefinition = relations[relation];
    const targets = of(targetKinds);
    const from = source.id;
    const to = targets[goal % targets.length]?.id ?? '';
    const single = [
      ...(forward.many ? [] : [`${relation} from ${from}`]),
      ...(backward?.many === false ? [`${relation} to ${to}`] : []),
    ];
    if (single.some((place) => taken.has(place))) continue;
    for (const place of single) taken.add(place);
    edges.set(`${relation} ${from} ${to}`, { relation, from, to });
  }
  return [...edges.values()];
}

/** A graph that is valid by `src/graph/model.ts`; it may hold cycles and lone nodes. */
export const anyStatements: fc.Arbitrary<Statements> = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: fc.uniqueArray(anyNode, { selector: ({ id }) => id }) },
      {
        weight: 9,
        arbitrary: fc.uniqueArray(anyNode, {
          minLength: 10,
          maxLength: 24,
          selector: ({ id }) => id,
        }),
      },
    ),
    fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { minLength: 80, maxLength: 160 }),
  )
  .map(([nodes, choices]) => ({ nodes, edges: edgesAmong(nodes, choices) }));

const propertyTypes = new Map(allKinds.flatMap((kind) => Object.entries(propertiesOf(kind))));
const anyProperty = fc.constantFrom(...propertyTypes.keys(), 'weather');
const anyField = fc.constantFrom(
  ...new Set(allKinds.flatMap((kind) => fieldsOf(kind).map(({ name }) => name))),
  'weather',
);

const values: fc.Arbitrary<PropertyValue> = fc.oneof(
  text,
  fc.constantFrom(...days),
  fc.integer({ min: 0, max: 11 }),
  fc.boolean(),
  fc.constant(null),
);
const bound = fc.oneof(text, fc.constantFrom(...days));

export const anyFilter: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({ kinds: fc.array(anyKind, { maxLength: 4 }) }),
    fc.record({ ids: fc.array(anyId, { maxLength: 8 }) }),
    fc.record({
      key: fc
        .tuple(fc.constantFrom('name', 'canonical', 'code', 'number'), text)
        .map(([use, name]) => lookupKey(use, name)),
    }),
    fc.record({ property: anyProperty, in: fc.array(values, { maxLength: 4 }) }),
    fc.record(
      { property: anyProperty, atLeast: bound, atMost: bound },
      { requiredKeys: ['property', 'atLeast'] },
    ),
    fc.record({ property: anyProperty, atMost: bound }),
    fc.record({
      field: anyField,
      some: fc.oneof(fc.record({ kinds: fc.constant(commonKinds) }), tie('filter')),
    }),
    fc.record({ not: tie('filter') }),
    fc.record({ all: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('filter'), { maxLength: 3 }) }),
  ),
})).filter;

/** Mostly by what many kinds have; a position is a text for one kind and a number for others. */
export const anyOrder: fc.Arbitrary<readonly Order[]> = fc.array(
  fc.record(
    {
      property: fc.oneof(fc.constantFrom('name', 'position', 'validFrom', 'number'), anyProperty),
      descending: fc.boolean(),
    },
    { requiredKeys: ['property'] },
  ),
  { maxLength: 2 },
);

/** Without cursors: those come from the answers of the store that is asked. */
export const anyPage: fc.Arbitrary<Page> = fc.record({
  size: fc.integer({ min: 1, max: 5 }),
  at: fc.constantFrom('start', 'end'),
});

/** Filters that leave something are worth more than those that leave nothing. */
const where: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ all: [] }) },
  { weight: 1, arbitrary: fc.record({ kinds: fc.subarray([...commonKinds], { minLength: 3 }) }) },
  { weight: 1, arbitrary: anyFilter },
);

const listOptions = { where, order: anyOrder, page: anyPage, total: fc.boolean() };

/** What may be wanted of nodes of these kinds, and now and then what they do not have. */
function selectionOf(kinds: readonly NodeKind[], depth: number): fc.Arbitrary<Selection> {
  const known = kinds.flatMap((kind) => fieldsOf(kind));
  const field = fc
    .constantFrom(...known, { name: 'weather', targets: allKinds })
    .chain(({ name, targets }) =>
      fc.record(
        { field: fc.constant(name), select: selectionOf(targets, depth - 1), ...listOptions },
        { requiredKeys: ['field', 'select'] },
      ),
    );
  const fields: fc.Arbitrary<readonly Omit<FieldSelection, 'key'>[]> =
    depth === 0 ? fc.constant([]) : fc.array(field, { minLength: 1, maxLength: 4 });
  return fc.record({
    properties: fc.uniqueArray(anyProperty, { maxLength: 4 }),
    fields: fields.map((some) => some.map((one, i) => ({ key: `${one.field}:${i}`, ...one }))),
  });
}

export const anySelection: fc.Arbitrary<Selection> = selectionOf(commonKinds, 2);

export const anyAsOf = asOf;

const rootFrom = (where: fc.Arbitrary<Filter>, kinds: readonly NodeKind[]) =>
  fc.record(
    {
      key: fc.constant('root'),
      select: selectionOf(kinds, 2),
      ...listOptions,
      where,
      asOf: fc.constantFrom(...(days as LocalDate[])),
    },
    { requiredKeys: ['key', 'where', 'select'] },
  );

/** Of one kind and what that has, or of anything. */
export const anyRoot: fc.Arbitrary<RootSelection> = fc.oneof(
  { weight: 2, arbitrary: rootFrom(where, commonKinds) },
  ...commonKinds.map((kind) => ({
    weight: 1,
    arbitrary: rootFrom(fc.constant({ kinds: [kind] }), [kind]),
  })),
);

/** Of anything, and nothing below it: cheap to ask. */
export const anyList: fc.Arbitrary<RootSelection> = fc.record(
  {
    key: fc.constant('root'),
    select: selectionOf(commonKinds, 0),
    ...listOptions,
    where: fc.oneof(where, anyFilter),
    asOf: fc.constantFrom(...(days as LocalDate[])),
  },
  { requiredKeys: ['key', 'where', 'select'] },
);

/** The lists over one field of all nodes of a kind. */
export const anyListBelow: fc.Arbitrary<RootSelection> = fc
  .constantFrom(
    ...commonKinds.flatMap((kind) =>
      fieldsOf(kind)
        .filter(({ many }) => many)
        .map(({ name }) => ({ kind, name })),
    ),
  )
  .chain(({ kind, name }) =>
    fc.record(
      {
        key: fc.constant('root'),
        where: fc.constant({ kinds: [kind] }),
        select: fc
          .record(
            {
              key: fc.constant('list'),
              field: fc.constant(name),
              select: selectionOf(commonKinds, 0),
              ...listOptions,
            },
            { requiredKeys: ['key', 'field', 'select'] },
          )
          .map((field) => ({ properties: [], fields: [field] })),
        asOf: fc.constantFrom(...(days as LocalDate[])),
      },
      { requiredKeys: ['key', 'where', 'select'] },
    ),
  );

/** Which fields may be followed: of most kinds most, and now and then none that there is. */
const anyFields: fc.Arbitrary<WalkRequest['fields']> = fc.record(
  Object.fromEntries(
    allKinds.map((kind) => [
      kind,
      fc.subarray([...fieldsOf(kind).map(({ name }) => name), 'weather']),
    ]),
  ),
  { requiredKeys: [...commonKinds], noNullPrototype: true },
);

export const anyWalk: fc.Arbitrary<WalkRequest> = fc.record(
  {
    start: fc.array(anyId, { minLength: 2, maxLength: 12 }),
    fields: anyFields,
    depth: fc.integer({ min: 0, max: 4 }),
    limit: fc.integer({ min: 1, max: 20 }),
    properties: fc.uniqueArray(anyProperty, { maxLength: 4 }),
    asOf: fc.constantFrom(...(days as LocalDate[])),
  },
  { requiredKeys: ['start', 'fields', 'depth', 'limit', 'properties'] },
);

/** Words of two characters and more: what the port promises to find. */
const typed = fc.constantFrom(
  '旅券',
  '旅券',
  '旅券',
  '旅券の',
  '旧旅',
  '舊旅券',
  'すぽ',
  'ｽﾎﾟ',
  'ポート',
  '𠮷野',
  '﨑津',
  '崎津',
  '252',
  '第二百五十二条',
  '条の',
  'c++',
  '[試行]',
  '*?',
  '43100',
);

export const anySearch: fc.Arbitrary<SearchRequest> = fc.record(
  {
    text: fc.array(typed, { minLength: 1, maxLength: 2 }).map((some) => some.join(' ')),
    kinds: fc.oneof(
      fc.constant(searchableKinds),
      fc.constant(searchableKinds),
      fc.uniqueArray(fc.constantFrom(...searchableKinds), { maxLength: 5 }),
    ),
    where,
    size: fc.integer({ min: 1, max: 5 }),
    offset: fc.integer({ min: 0, max: 4 }),
    select: anySelection,
    asOf: fc.constantFrom(...(days as LocalDate[])),
  },
  { requiredKeys: ['text', 'kinds', 'size', 'offset', 'select'] },
);
