/** By what a list stands in order, and how Cypher says it. */
import type { Field } from '../../graph/fields.ts';
import type { NodeKind } from '../../graph/model.ts';
import type { Order } from '../graph-store.ts';
import { kindsWith, property, type Writer } from './cypher.ts';

/** An order, and the condition on what the list hangs from under which it is this one. */
export interface Ordered {
  readonly order: readonly Order[];
  readonly when: string | null;
}

/** The natural orders of a field: kinds may differ in them. */
export function naturalOrders(
  writer: Writer,
  from: string,
  fields: ReadonlyMap<NodeKind, Field>,
): readonly Ordered[] {
  const kinds = new Map<string | undefined, NodeKind[]>();
  for (const [kind, { order }] of fields) kinds.set(order, [...(kinds.get(order) ?? []), kind]);
  return [...kinds].map(([name, having]) => ({
    order: name === undefined ? [] : [{ property: name }],
    when:
      name === undefined || kinds.size === 1 ? null : `${from}.kind IN ${writer.parameter(having)}`,
  }));
}

/** What is sorted by, for each criterion: only texts and numbers are; other things are not stated. */
export interface SortValue {
  readonly property: string;
  readonly value: string;
  readonly descending: boolean;
  /** Whether it is a text for some of the kinds and a number for others. */
  readonly mixed: boolean;
}

export function sortValues(
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
export function sortKeys(
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
