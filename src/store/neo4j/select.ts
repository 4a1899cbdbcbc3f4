/** `select` as one statement: each root and each field a COLLECT subquery within the one above it. */
import type { LocalDate } from '../../graph/dates.ts';
import { type Field, fieldOf } from '../../graph/fields.ts';
import { type NodeKind, type PropertyValue, propertiesOf } from '../../graph/model.ts';
import type {
  FieldSelection,
  ListOptions,
  Order,
  Page,
  RootSelection,
  SelectedList,
  SelectedNode,
  Selection,
  SelectRequest,
} from '../graph-store.ts';
import { compareBy, decodeCursor, encodeCursor } from '../order.ts';
import {
  comparable,
  inRelease,
  kindsWith,
  property,
  type Statement,
  validOn,
  Writer,
  where,
} from './cypher.ts';
import { condition, startOf } from './filter.ts';
import { patternOf } from './pattern.ts';

/** A node as the statements of this folder return it. */
export interface NodeRow {
  readonly id: string;
  readonly kind: NodeKind;
  readonly p: Readonly<Record<string, PropertyValue>>;
  /** By the place of the wanted field. */
  readonly f: readonly (readonly (NodeRow | null)[] | ListRow | null)[];
}

interface ListRow {
  readonly nodes: readonly { readonly row: NodeRow; readonly sort: Sort }[];
  readonly total: number | null;
  /** Whether nodes stand before or behind what the cursors bound; null where there is none. */
  readonly before: boolean | null;
  readonly behind: boolean | null;
}

type Sort = Readonly<Record<string, PropertyValue>>;

export function compileSelect({ roots }: SelectRequest): Statement {
  const writer = new Writer();
  const lists = roots.map((root, i) => `${rootList(writer, root)} AS root${i}`);
  return {
    text: `${inRelease}\nRETURN ${lists.join(',\n')}`,
    parameters: writer.parameters,
  };
}

/** What a statement of `compileSelect` returned, in the form of the port. */
export function readSelect(
  { roots }: SelectRequest,
  values: readonly unknown[],
): Readonly<Record<string, SelectedList>> {
  return Object.fromEntries(
    roots.map((root, i) => [
      root.key,
      readList(values[i] as ListRow, root, () => root.order ?? [], root.select),
    ]),
  );
}

function rootList(writer: Writer, root: RootSelection): string {
  const variable = writer.variable();
  const { match, kinds, repeats } = startOf(writer, root.where, variable, root.asOf);
  const conditions = [
    ...validOn(writer, variable, kinds, root.asOf),
    condition(writer, root.where, variable, kinds, root.asOf),
  ];
  // The condition of the start is repeated among them: a start only says where to look.
  const source = { match: `${match} WITH ${variable}`, conditions, repeats };
  const orders = [{ order: root.order ?? [], when: null }];
  return list(writer, variable, kinds, source, root, orders, root.select, root.asOf);
}

/** `{.a, …}` of a node with everything that is wanted below it. */
export function nodeMap(
  writer: Writer,
  variable: string,
  kinds: readonly NodeKind[],
  { properties, fields }: Selection,
  asOf: LocalDate | undefined,
): string {
  const known = properties.filter((name) => kindsWith(kinds, name).size > 0);
  const shown = known.map((name) => `.${property('', name).slice(1)}`);
  const below = fields.map((field) => fieldValue(writer, variable, kinds, field, asOf));
  return (
    `{id: ${variable}.id, kind: ${variable}.kind, ` +
    `p: ${variable} {${shown.join(', ')}}, f: [${below.join(', ')}]}`
  );
}

function fieldValue(
  writer: Writer,
  from: string,
  kinds: readonly NodeKind[],
  wanted: FieldSelection,
  asOf: LocalDate | undefined,
): string {
  const to = writer.variable();
  const pattern = patternOf(writer, kinds, wanted.field, from, to, asOf);
  if (pattern === undefined) return 'null';
  const { text, targets, many, fields, repeats } = pattern;
  const conditions = [
    ...pattern.conditions,
    ...(wanted.where === undefined ? [] : [condition(writer, wanted.where, to, targets, asOf)]),
  ];
  if (!many) {
    const map = nodeMap(writer, to, targets, wanted.select, asOf);
    return `COLLECT { MATCH ${text}${where(conditions)} RETURN ${map} LIMIT 1 }`;
  }
  const orders =
    wanted.order === undefined
      ? naturalOrders(writer, from, fields)
      : [{ order: wanted.order, when: null }];
  const source = { match: `MATCH ${text}`, conditions, repeats };
  return list(writer, to, targets, source, wanted, orders, wanted.select, asOf);
}

const naturalOf = ({ order }: Field): readonly Order[] =>
  order === undefined ? [] : [{ property: order }];

/** An order, and the condition on what the list hangs from under which it is this one. */
interface Ordered {
  readonly order: readonly Order[];
  readonly when: string | null;
}

/** The natural orders of a field: kinds may differ in them. */
function naturalOrders(
  writer: Writer,
  from: string,
  fields: ReadonlyMap<NodeKind, Field>,
): readonly Ordered[] {
  const kinds = new Map<string | undefined, NodeKind[]>();
  for (const [kind, { order }] of fields) kinds.set(order, [...(kinds.get(order) ?? []), kind]);
  return [...kinds].map(([name, having]) => ({
    order: name === undefined ? [] : [{ property: name }],
    when: kinds.size === 1 ? null : `${from}.kind IN ${writer.parameter(having)}`,
  }));
}

interface Source {
  readonly match: string;
  readonly conditions: readonly string[];
  readonly repeats: boolean;
}

/** A list: its window in order, and what is asked about the whole of it. */
function list(
  writer: Writer,
  variable: string,
  kinds: readonly NodeKind[],
  { match, conditions, repeats }: Source,
  { page, total }: ListOptions,
  orders: readonly Ordered[],
  select: Selection,
  asOf: LocalDate | undefined,
): string {
  const values = (order: readonly Order[]) => sortValues(writer, variable, kinds, order);
  const bounds = page === undefined ? noBounds : boundsOf(writer, variable, page, orders, values);
  const found = `${match}${where(conditions)}`;
  const window = `${match}${where([...conditions, ...bounds.within])}`;
  const backwards = page?.at === 'end';
  const keys = orders.flatMap(({ order, when }) => sortKeys(values(order), when, backwards));
  const sorted = `ORDER BY ${[...keys, `${variable}.id${backwards ? ' DESC' : ''}`].join(', ')}`;
  const limit = page === undefined ? '' : ` LIMIT ${writer.parameter(page.size + 1)}`;
  const sort = orders.flatMap(({ order }) => values(order).map((by) => `.${by.property}`));
  const once = repeats ? 'DISTINCT ' : '';
  const map = nodeMap(writer, variable, kinds, select, asOf);
  const exists = (bound: string | null) =>
    bound === null ? 'null' : `EXISTS { ${match}${where([...conditions, bound])} RETURN 1 }`;
  return (
    `{nodes: COLLECT { ${window} WITH ${once}${variable} ${sorted}${limit} ` +
    `RETURN {row: ${map}, sort: ${variable} {${['.id', ...sort].join(', ')}}} }, ` +
    `total: ${total ? `COUNT { ${found} RETURN ${once}${variable} }` : 'null'}, ` +
    `before: ${exists(bounds.before)}, behind: ${exists(bounds.behind)}}`
  );
}

/** What is sorted by, for each criterion: only texts and numbers are; other things are not stated. */
interface SortValue {
  readonly property: string;
  readonly value: string;
  readonly descending: boolean;
  /** Whether it is a text for some of the kinds and a number for others. */
  readonly mixed: boolean;
}

function sortValues(
  writer: Writer,
  variable: string,
  kinds: readonly NodeKind[],
  order: readonly Order[],
): readonly SortValue[] {
  return order.flatMap(({ property: name, descending = false }) => {
    const types = kindsWith(kinds, name);
    const sortable = [...(types.get('text') ?? []), ...(types.get('integer') ?? [])];
    const mixed = types.has('text') && types.has('integer');
    if (sortable.length === 0) return [];
    const plain = property(variable, name);
    const unsortable = types.has('boolean') || types.has('texts');
    const value = unsortable
      ? `CASE WHEN ${variable}.kind IN ${writer.parameter(sortable)} THEN ${plain} END`
      : plain;
    return [{ property: name, value, descending, mixed }];
  });
}

/** What is not stated stands last either way. */
function sortKeys(
  values: readonly SortValue[],
  when: string | null,
  backwards: boolean,
): readonly string[] {
  const way = (descending: boolean) => (descending !== backwards ? ' DESC' : '');
  return values.flatMap(({ value, descending }) => {
    const key = when === null ? value : `CASE WHEN ${when} THEN ${value} END`;
    return [`${key} IS NULL${way(false)}`, `${key}${way(descending)}`];
  });
}

interface Bounds {
  readonly within: readonly string[];
  readonly before: string | null;
  readonly behind: string | null;
}

const noBounds: Bounds = { within: [], before: null, behind: null };

/** What the cursors of a page leave, by whichever of the orders they belong to. */
function boundsOf(
  writer: Writer,
  variable: string,
  page: Page,
  orders: readonly Ordered[],
  values: (order: readonly Order[]) => readonly SortValue[],
): Bounds {
  if (page.after === undefined && page.before === undefined) return noBounds;
  let failure: unknown;
  for (const { order } of orders) {
    try {
      return boundsIn(writer, variable, page, order, values(order));
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function boundsIn(
  writer: Writer,
  variable: string,
  page: Page,
  order: readonly Order[],
  values: readonly SortValue[],
): Bounds {
  const after = page.after === undefined ? null : decodeCursor(page.after, order);
  const before = page.before === undefined ? null : decodeCursor(page.before, order);
  const isBehind = after === null ? null : compared(writer, variable, after, values, 'behind');
  const isBefore = before === null ? null : compared(writer, variable, before, values, 'before');
  // Cursors that cross leave nothing between them; what stands behind is then what the first leaves.
  const crossed = after !== null && before !== null && compareBy(order)(after, before) >= 0;
  return {
    within: [isBehind, isBefore].filter((bound) => bound !== null),
    before: isBehind === null ? null : `NOT ${isBehind}`,
    behind: crossed ? isBehind : isBefore === null ? null : `NOT ${isBefore}`,
  };
}

type Place = ReturnType<typeof decodeCursor>;

/** Whether a node stands behind or before a place: by the first criterion that differs, the id last. */
function compared(
  writer: Writer,
  variable: string,
  place: Place,
  values: readonly SortValue[],
  side: 'before' | 'behind',
): string {
  const behind = side === 'behind';
  return values.reduceRight(
    (rest, { property: name, value, descending, mixed }) => {
      const at = place.properties[name] ?? null;
      if (at === null) {
        // Nothing stands behind what is not stated but others like it.
        return behind ? `(${value} IS NULL AND ${rest})` : `(${value} IS NOT NULL OR ${rest})`;
      }
      const here = comparable(writer, at);
      const sign = behind !== descending ? '>' : '<';
      const unstated = behind ? `${value} IS NULL OR ` : '';
      const differs = `${value} ${sign} ${here}${mixed ? ofOtherType(value, sign, at) : ''}`;
      return `coalesce(${unstated}${differs} OR ${value} = ${here} AND ${rest}, false)`;
    },
    `${variable}.id ${behind ? '>' : '<'} ${comparable(writer, place.id)}`,
  );
}

/** Texts stand before numbers. A sign between the two says neither yes nor no, so the type does. */
function ofOtherType(value: string, sign: '<' | '>', at: PropertyValue): string {
  if (typeof at === 'string') return sign === '>' ? ` OR ${value} IS :: INTEGER NOT NULL` : '';
  return sign === '<' ? ` OR ${value} IS :: STRING NOT NULL` : '';
}

// ---- Reading what came back ----

function readList(
  { nodes, total, before, behind }: ListRow,
  { page }: ListOptions,
  orderOf: () => readonly Order[],
  wanted: Selection,
): SelectedList {
  const more = page !== undefined && nodes.length > page.size;
  const kept = page === undefined ? nodes : nodes.slice(0, page.size);
  const shown = page?.at === 'end' ? kept.toReversed() : kept;
  const order = page === undefined ? [] : orderOf();
  const atEnd = page?.at === 'end';
  return {
    nodes: shown.map(({ row }) => readNode(row, wanted)),
    cursors:
      page === undefined
        ? []
        : shown.map(({ row, sort }) => encodeCursor({ id: row.id, properties: sort }, order)),
    total,
    hasNext: (behind ?? false) || (more && !atEnd),
    hasPrevious: (before ?? false) || (more && atEnd),
  };
}

export function readNode({ id, kind, p, f }: NodeRow, wanted: Selection): SelectedNode {
  const known = propertiesOf(kind);
  const properties: Record<string, PropertyValue> = {};
  for (const name of wanted.properties) {
    if (Object.hasOwn(known, name)) properties[name] = p[name] ?? null;
  }
  const fields: Record<string, SelectedNode | null | SelectedList> = {};
  for (const [i, selection] of wanted.fields.entries()) {
    const field = fieldOf(kind, selection.field);
    if (field === undefined) continue;
    const value = f[i] ?? [];
    if (Array.isArray(value)) {
      const [only] = value as readonly (NodeRow | null)[];
      fields[selection.key] = only == null ? null : readNode(only, selection.select);
    } else {
      const natural = () => selection.order ?? naturalOf(field);
      fields[selection.key] = readList(value as ListRow, selection, natural, selection.select);
    }
  }
  return { id, kind, properties, fields };
}
