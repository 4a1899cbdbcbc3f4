/** What pages ask with: the answers are kept while the page is open. */
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { answerAtHand, ask } from './answer.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** The answer to a page's question; the page waits for it, and a {@link Problem} goes to the boundary around it. */
export function useAnswer<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Answer {
  const { data } = useSuspenseQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    initialData: () => answerAtHand(document, variables),
  });
  return data;
}

/** A part of a Relay connection. */
export interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Pages<Node, Answer = unknown> {
  /** The answers that the list stands in, one a page. */
  readonly answers: readonly Answer[];
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  /** Fetches the next page; undefined where there is none. */
  readonly more: (() => void) | undefined;
  readonly isFetching: boolean;
}

/**
 * A list that is read page by page.
 * @param pageIn where the list stands in an answer; null where what has it is not there
 */
export function usePages<Answer, Variables, Node>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Omit<Variables, 'after'>,
  pageIn: (answer: Answer) => Page<Node> | null,
): Pages<Node, Answer> {
  const { data, hasNextPage, fetchNextPage, isFetching } = useSuspenseInfiniteQuery({
    queryKey: [document.toString(), variables, 'pages'],
    queryFn: ({ signal, pageParam }) =>
      ask(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const info = pageIn(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : undefined;
    },
  });
  const pages = data.pages.flatMap((answer) => pageIn(answer) ?? []);
  return {
    answers: data.pages,
    nodes: pages.flatMap(({ nodes }) => nodes),
    totalCount: pages[0]?.totalCount ?? 0,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isFetching,
  };
}
