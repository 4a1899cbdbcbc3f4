import type { Pages } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';

/** How much of a list is shown, and the button for what follows. */
export function More({ of }: { readonly of: Pages<unknown> }) {
  const { search, states, tables } = useWords();
  const { nodes, totalCount, more, isFetching } = of;
  if (totalCount === 0) return null;
  return (
    <p>
      <span role="status">{tables.shown(nodes.length, totalCount)}</span>{' '}
      {more !== undefined && (
        <button type="button" onClick={more} disabled={isFetching}>
          {isFetching ? states.loading : search.more}
        </button>
      )}
    </p>
  );
}
