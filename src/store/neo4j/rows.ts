/** What the statements of this folder return, and the port's form of it. */
import { type Field, fieldOf } from '../../graph/fields.ts';
import { type NodeKind, type PropertyValue, propertiesOf } from '../../graph/model.ts';
import type {
  ListOptions,
  Order,
  SelectedList,
  SelectedNode,
  Selection,
  SelectRequest,
} from '../graph-store.ts';
import { encodeCursor } from '../order.ts';

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

const naturalOf = ({ order }: Field): readonly Order[] =>
  order === undefined ? [] : [{ property: order }];
