import type { Pages } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';

/**
 * How much of a list is shown, and the button for what follows.
 * `what` names the list where several stand together.
 */
export function More({ of, what }: { readonly of: Pages<unknown>; readonly what?: string }) {
  const { search, states, tables } = useWords();
  const { nodes, totalCount, more, isFetching, hasFailed } = of;
  if (totalCount === 0) return null;
  return (
    <p>
      <span role="status">
        {what !== undefined && `${what} `}
        {tables.shown(nodes.length, totalCount)}
        {hasFailed && !isFetching && ` ${tables.moreFailed}`}
      </span>{' '}
      {more !== undefined && (
        // A button that is disabled loses the focus of the keyboard.
        <button type="button" onClick={isFetching ? undefined : more} aria-disabled={isFetching}>
          {isFetching ? states.loading : search.more}
        </button>
      )}
    </p>
  );
}
