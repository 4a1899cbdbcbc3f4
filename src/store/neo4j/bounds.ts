/** What the cursors of a page leave of a list, as conditions. */
import type { PropertyValue } from '../../graph/model.ts';
import type { Order, Page } from '../graph-store.ts';
import { compareBy, decodeCursor } from '../order.ts';
import { comparable, type Writer } from './cypher.ts';
import type { Ordered, SortValue } from './sorting.ts';

export interface Bounds {
  readonly within: readonly string[];
  readonly before: string | null;
  readonly behind: string | null;
}

export const noBounds: Bounds = { within: [], before: null, behind: null };

/** What the cursors of a page leave, by whichever of the orders they belong to. */
export function boundsOf(
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
