/** `select` as one statement: each root and each field a COLLECT subquery within the one above it. */
import type { LocalDate } from '../../graph/dates.ts';
import type { NodeKind } from '../../graph/model.ts';
import type {
  FieldSelection,
  ListOptions,
  Order,
  RootSelection,
  Selection,
  SelectRequest,
} from '../graph-store.ts';
import { boundsOf, noBounds } from './bounds.ts';
import {
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
import { naturalOrders, type Ordered, sortKeys, sortValues } from './sorting.ts';

/** Kept as long as the selection itself is: the API keeps the plans of what is asked again and again. */
const statements = new WeakMap<readonly RootSelection[], Statement>();

export function compileSelect({ roots }: SelectRequest): Statement {
  const known = statements.get(roots) ?? compile(roots);
  statements.set(roots, known);
  return known;
}

function compile(roots: readonly RootSelection[]): Statement {
  const writer = new Writer();
  const lists = roots.map((root, i) => `${rootList(writer, root)} AS root${i}`);
  return {
    text: `${inRelease}\nRETURN ${lists.join(',\n')}`,
    parameters: writer.parameters,
  };
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

/** A node with everything that is wanted of it and below it, in the form of `NodeRow`. */
export function nodeRow(
  writer: Writer,
  variable: string,
  kinds: readonly NodeKind[],
  { properties, fields }: Selection,
  asOf: LocalDate | undefined,
): string {
  const shown = properties.map((name) =>
    kindsWith(kinds, name).size > 0 ? property(variable, name) : 'null',
  );
  const below = fields.map((field) => fieldValue(writer, variable, kinds, field, asOf));
  return `[${[`${variable}.id`, `${variable}.kind`, ...shown, ...below].join(', ')}]`;
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
    const row = nodeRow(writer, to, targets, wanted.select, asOf);
    return `COLLECT { MATCH ${text}${where(conditions)} RETURN ${row} LIMIT 1 }`;
  }
  const orders =
    wanted.order === undefined
      ? naturalOrders(writer, from, fields)
      : [{ order: wanted.order, when: null }];
  const source = { match: `MATCH ${text}`, conditions, repeats };
  return list(writer, to, targets, source, wanted, orders, wanted.select, asOf);
}

interface Source {
  readonly match: string;
  readonly conditions: readonly string[];
  readonly repeats: boolean;
}

/** A list in the form of `ListRow`: its window in order, and what is asked about the whole of it. */
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
  const row = nodeRow(writer, variable, kinds, select, asOf);
  const shown = page === undefined ? row : `[${row}, ${variable} {${sort.join(', ')}}]`;
  const exists = (bound: string | null) =>
    bound === null ? 'null' : `EXISTS { ${match}${where([...conditions, bound])} RETURN 1 }`;
  return (
    `[COLLECT { ${window} WITH ${once}${variable} ${sorted}${limit} RETURN ${shown} }, ` +
    `${total ? `COUNT { ${found} RETURN ${once}${variable} }` : 'null'}, ` +
    `${exists(bounds.before)}, ${exists(bounds.behind)}]`
  );
}
