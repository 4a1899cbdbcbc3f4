/** `dataset`: the release that is served, its size, its sources. */
import type { DatasetInfo, SelectedList } from '../../store/graph-store.ts';
import { pageOf } from '../plan/page.ts';
import type { RootPlanner } from '../plan/root.ts';
import { nodesAsked, selectionOf } from '../plan/selection.ts';

/** The sources by the response key under which they were asked for, since each has its own page. */
export interface DatasetAnswer extends DatasetInfo {
  readonly sourcesBy: Readonly<Record<string, SelectedList>>;
}

export const dataset: RootPlanner = (_args, below, key) => {
  const asked = below.fields.filter(({ name }) => name === 'sources');
  const roots = asked.map((sources) => ({
    key: `${key}.${sources.responseKey}`,
    where: { kinds: ['Source'] as const },
    order: [{ property: 'title' }],
    page: pageOf(sources.arguments()),
    total: true,
    select: selectionOf(nodesAsked(sources.below)),
  }));
  return {
    roots,
    answer: async (fetched, store): Promise<DatasetAnswer> => ({
      ...(await store.dataset()),
      sourcesBy: Object.fromEntries(
        Object.entries(fetched).flatMap(([root, list]) =>
          root.startsWith(`${key}.`) ? [[root.slice(key.length + 1), list] as const] : [],
        ),
      ),
    }),
  };
};
