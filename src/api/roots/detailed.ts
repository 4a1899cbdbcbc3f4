/** What an answer shows of nodes that were chosen from many: fetched for these alone, in one round trip. */
import type { GraphReader, SelectedNode, Selection } from '../../store/graph-store.ts';

export interface Wish {
  readonly nodes: readonly SelectedNode[];
  readonly select: Selection;
}

/** For each wish its nodes by id; no round trip where nothing but ids and kinds is wanted. */
export async function detailed(
  store: GraphReader,
  wishes: readonly Wish[],
): Promise<readonly ReadonlyMap<string, SelectedNode>[]> {
  const roots = wishes.flatMap(({ nodes, select }, i) =>
    nodes.length === 0 || (select.properties.length === 0 && select.fields.length === 0)
      ? []
      : [{ key: `${i}`, where: { ids: [...new Set(nodes.map(({ id }) => id))] }, select }],
  );
  const fetched = roots.length === 0 ? {} : await store.select({ roots });
  return wishes.map(
    (_, i) => new Map((fetched[`${i}`]?.nodes ?? []).map((node) => [node.id, node] as const)),
  );
}
