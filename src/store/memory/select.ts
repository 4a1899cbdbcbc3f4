/** `select` on a graph in memory. */
import type { LocalDate } from '../../graph/dates.ts';
import { fieldOf } from '../../graph/fields.ts';
import type { PropertyValue } from '../../graph/model.ts';
import type {
  FieldSelection,
  ListOptions,
  Order,
  Page,
  SelectedList,
  SelectedNode,
  Selection,
  SelectRequest,
} from '../graph-store.ts';
import { compareBy, decodeCursor, encodeCursor } from '../order.ts';
import { matches, matching } from './filter.ts';
import { neighbours, propertyOf, type StoredGraph, type StoredNode } from './graph.ts';

export function select(
  graph: StoredGraph,
  { roots }: SelectRequest,
): Readonly<Record<string, SelectedList>> {
  const answer: Record<string, SelectedList> = {};
  for (const root of roots) {
    const { asOf } = root;
    const found = [...matching(graph, root.where, asOf)].sort(compareBy(root.order ?? []));
    answer[root.key] = listOf(graph, found, root, root.order ?? [], root.select, asOf);
  }
  return answer;
}

/** A node with what is wanted of it. */
export function pick(
  graph: StoredGraph,
  node: StoredNode,
  wanted: Selection,
  asOf: LocalDate | undefined,
): SelectedNode {
  const properties: Record<string, PropertyValue> = {};
  for (const property of wanted.properties) {
    const value = propertyOf(node, property);
    if (value !== undefined) properties[property] = value;
  }
  const fields: Record<string, SelectedNode | null | SelectedList> = {};
  for (const selection of wanted.fields) {
    const value = fieldValue(graph, node, selection, asOf);
    if (value !== undefined) fields[selection.key] = value;
  }
  return { id: node.id, kind: node.kind, properties, fields };
}

function fieldValue(
  graph: StoredGraph,
  node: StoredNode,
  selection: FieldSelection,
  asOf: LocalDate | undefined,
): SelectedNode | null | SelectedList | undefined {
  const field = fieldOf(node.kind, selection.field);
  if (field === undefined) return undefined;
  const { where, order } = selection;
  let found = neighbours(graph, node, field, asOf);
  if (where !== undefined) {
    found = found.filter((neighbour) => matches(graph, neighbour, where, asOf));
  }
  if (!field.many) {
    const [only] = found;
    return only === undefined ? null : pick(graph, only, selection.select, asOf);
  }
  const natural = field.order === undefined ? [] : [{ property: field.order }];
  if (order !== undefined) found = [...found].sort(compareBy(order));
  return listOf(graph, found, selection, order ?? natural, selection.select, asOf);
}

function listOf(
  graph: StoredGraph,
  found: readonly StoredNode[],
  { page, total }: ListOptions,
  order: readonly Order[],
  wanted: Selection,
  asOf: LocalDate | undefined,
): SelectedList {
  const [start, end] = page === undefined ? [0, found.length] : windowOf(found, page, order);
  const shown = found.slice(start, end);
  return {
    nodes: shown.map((node) => pick(graph, node, wanted, asOf)),
    cursors: page === undefined ? [] : shown.map((node) => encodeCursor(node, order)),
    total: total ? found.length : null,
    hasNext: end < found.length,
    hasPrevious: start > 0,
  };
}

/** Where a page begins and ends in the ordered list. */
function windowOf(
  found: readonly StoredNode[],
  page: Page,
  order: readonly Order[],
): readonly [number, number] {
  const compare = compareBy(order);
  const { after, before, size, at } = page;
  let start = 0;
  let end = found.length;
  if (after !== undefined) {
    const place = decodeCursor(after, order);
    start = firstWhere(found, (node) => compare(node, place) > 0);
  }
  if (before !== undefined) {
    const place = decodeCursor(before, order);
    end = Math.max(
      start,
      firstWhere(found, (node) => compare(node, place) >= 0),
    );
  }
  return at === 'start' ? [start, Math.min(end, start + size)] : [Math.max(start, end - size), end];
}

/** The first index at which a condition holds that, once true, stays true. */
function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
