/** The one order that all stores keep, and the cursors that stand for places in it. */
import { compareText } from '../graph/compare.ts';
import type { PropertyValue } from '../graph/model.ts';
import { InvalidCursor, type Order } from './graph-store.ts';

interface Placed {
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

type Sortable = string | number | null;

const sortable = (value: PropertyValue | undefined): Sortable =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

function compareValues(a: Sortable, b: Sortable, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const ascending = compareStated(a, b);
  return descending ? -ascending : ascending;
}

/** Texts stand before numbers, as in Cypher: kinds may share a property's name and not its type. */
function compareStated(a: string | number, b: string | number): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : 1;
  return typeof b === 'number' ? -1 : compareText(a, b);
}

/** Compares two nodes by an order, ties by id. */
export function compareBy(order: readonly Order[]): (a: Placed, b: Placed) => number {
  return (a, b) => {
    for (const { property, descending = false } of order) {
      const by = compareValues(
        sortable(a.properties[property]),
        sortable(b.properties[property]),
        descending,
      );
      if (by !== 0) return by;
    }
    return compareText(a.id, b.id);
  };
}

const signature = (order: readonly Order[]): string =>
  order.map(({ property, descending }) => `${property}${descending ? '-' : '+'}`).join();

/** The cursor of a node in an order: its sort values and id, so that it outlives the node itself. */
export function encodeCursor(node: Placed, order: readonly Order[]): string {
  const values = order.map(({ property }) => sortable(node.properties[property]));
  return Buffer.from(JSON.stringify([signature(order), values, node.id])).toString('base64url');
}

const notOurs = 'The cursor is not one that this service gave out.';

/**
 * The place that a cursor stands for, comparable with `compareBy`.
 * @throws InvalidCursor where it is broken or belongs to another order.
 */
export function decodeCursor(cursor: string, order: readonly Order[]): Placed {
  const bytes = Buffer.from(cursor, 'base64url');
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new InvalidCursor(notOurs, { cause });
  }
  // Reading base64 is lenient: it passes over what is no letter of it.
  if (bytes.toString('base64url') !== cursor) throw new InvalidCursor(notOurs);
  const [sign, values, id] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
  if (
    sign !== signature(order) ||
    typeof id !== 'string' ||
    !Array.isArray(values) ||
    values.length !== order.length ||
    !values.every(
      (v): v is Sortable => v === null || typeof v === 'string' || typeof v === 'number',
    )
  ) {
    throw new InvalidCursor('The cursor belongs to another list or another order.');
  }
  return {
    id,
    properties: Object.fromEntries(order.map(({ property }, i) => [property, values[i] ?? null])),
  };
}
