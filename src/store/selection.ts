/** Selections as values: keys, and the union of two wishes about the same node. */
import type { FieldSelection, Selection } from './graph-store.ts';

/** Wants nothing but the node's id and kind. */
export const bare: Selection = { properties: [], fields: [] };

/** The key of a field asked for with arguments: equal asks share one answer, whoever asks. */
export function keyOf(field: string, args: Readonly<Record<string, unknown>> = {}): string {
  const stated = Object.entries(args).filter(([, value]) => value !== undefined);
  if (stated.length === 0) return field;
  stated.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${field}(${JSON.stringify(stated)})`;
}

/** A field without arguments, under its own name. */
export function want(field: string, select: Selection): FieldSelection {
  return { key: field, field, select };
}

/** What any of the selections wants. Fields under the same key must be asked for alike. */
export function mergeSelections(...selections: readonly Selection[]): Selection {
  const [first = bare, ...others] = selections.filter(
    ({ properties, fields }) => properties.length > 0 || fields.length > 0,
  );
  if (others.length === 0) return first;
  const properties = new Set<string>();
  const fields = new Map<string, FieldSelection>();
  for (const selection of [first, ...others]) {
    for (const property of selection.properties) properties.add(property);
    for (const field of selection.fields) {
      const known = fields.get(field.key);
      fields.set(
        field.key,
        known === undefined
          ? field
          : {
              ...known,
              ...field,
              total: (known.total ?? false) || (field.total ?? false),
              select: mergeSelections(known.select, field.select),
            },
      );
    }
  }
  return { properties: [...properties], fields: [...fields.values()] };
}
