/** What an operation may cost at most: the nodes that its selections can reach. */
import { fieldsOf } from '../../graph/fields.ts';
import { allKinds } from '../../graph/model.ts';
import type {
  FieldSelection,
  ListOptions,
  RootSelection,
  Selection,
} from '../../store/graph-store.ts';

/** Lists that are short by nature (evidence, bases, wards) have no page; so many they are taken to be. */
const assumedLength = 5;

export function costOf(roots: readonly RootSelection[]): number {
  return roots.reduce((sum, root) => sum + lengthOf(root) * nodeCost(root.select), 0);
}

/** The same where each list is taken to hold so many; their pages allow for far more. A root without a page is one node. */
export const usualCostOf = (roots: readonly RootSelection[], usual: number): number =>
  costOf(
    roots.map((root) => ({
      ...root,
      page: { size: root.page === undefined ? 1 : usual, at: 'start' },
    })),
  );

/** One node and all that is wanted of it. */
export function nodeCost({ fields }: Selection): number {
  return fields.reduce((sum, field) => sum + fieldLength(field) * nodeCost(field.select), 1);
}

/** A field with one neighbour has no page either, but costs one. */
function fieldLength(field: FieldSelection): number {
  return singular.has(field.field) ? 1 : lengthOf(field);
}

const lengthOf = ({ page }: ListOptions): number => page?.size ?? assumedLength;

const singular = singularFields();

function singularFields(): ReadonlySet<string> {
  const many = new Set<string>();
  const one = new Set<string>();
  for (const kind of allKinds) {
    for (const { name, many: isMany } of fieldsOf(kind)) (isMany ? many : one).add(name);
  }
  return new Set([...one].filter((name) => !many.has(name)));
}
