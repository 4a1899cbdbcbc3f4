/**
 * Requests whose every value might be taken for Cypher. Names of properties, fields and kinds are
 * no values: they come from the table of the graph.
 */
import fc from 'fast-check';
import type { Order, Page } from '../../../src/store/graph-store.ts';
import { encodeCursor } from '../../../src/store/order.ts';

/** Stands in every value and nowhere else; folding leaves it as it is. */
export const mark = 'himitsu';

const signs = [
  ...["'", '"', '`', '\\', "\\'", '\\u0027', '\\u005c', '\n', '\u2028', '$p0', '$release'],
  ...["' OR true //", "'}) DETACH DELETE n //", '/*', '*/', '}', 'RETURN 1', ' '],
  ...['﨑', '𠮷', '旅券', 'ﾊﾟｽﾎﾟｰﾄ', '第252条', ''],
];
const someSigns = fc.array(fc.constantFrom(...signs), { maxLength: 3 });
const hostileText = fc
  .tuple(someSigns, someSigns)
  .map(([before, after]) => [...before, mark, ...after].join(''));

/** A request with hostile values, and those values. */
export interface Hostile<Request> {
  readonly request: Request;
  readonly values: readonly string[];
}

/** Puts hostile values in place of those of a request, and none to two cursors on its pages. */
export const hostile = <Request>(any: fc.Arbitrary<Request>): fc.Arbitrary<Hostile<Request>> =>
  fc
    .tuple(any, fc.array(hostileText, { minLength: 3, maxLength: 6 }), fc.nat(2))
    .map(([request, values, cursors]) => ({
      request: withValues(request, values, cursors),
      values,
    }));

/** Under these keys stands what people send; under all others what the program names. */
const keysOfValues = new Set(['ids', 'start', 'key', 'in', 'atLeast', 'atMost', 'text', 'asOf']);

function withValues<Request>(request: Request, values: readonly string[], cursors: number) {
  let used = 0;
  const next = () => values[used++ % values.length] ?? mark;
  const replaced = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(replaced) : typeof value === 'string' ? next() : value;
  const change = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(change);
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, value]) => [
      key,
      keysOfValues.has(key) ? replaced(value) : change(value),
    ]);
    return withCursors(Object.fromEntries(entries), next, cursors);
  };
  return change(request) as Request;
}

/** A list below a node of which no order is asked has one that only its field knows. */
function withCursors(list: object, next: () => string, cursors: number): object {
  const { page, order, field } = list as { page?: Page; order?: readonly Order[]; field?: string };
  if (page === undefined || (order === undefined && field !== undefined)) return list;
  const cursor = () => {
    // The first criterion is stated, the others are not.
    const stated = (order ?? []).slice(0, 1).map(({ property }) => [property, next()]);
    return encodeCursor({ id: next(), properties: Object.fromEntries(stated) }, order ?? []);
  };
  const bounds = [{}, { after: cursor() }, { after: cursor(), before: cursor() }][cursors];
  return { ...list, page: { ...page, ...bounds } };
}
