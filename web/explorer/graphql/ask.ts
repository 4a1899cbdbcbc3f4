/** What pages ask with: the answers are kept while the page is open. */
import {
  useInfiniteQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
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

export interface Pages<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  /** Fetches the next page; undefined where there is none. */
  readonly more: (() => void) | undefined;
  readonly isFetching: boolean;
  /** Whether the next page was asked for and did not come. */
  readonly hasFailed: boolean;
}

/**
 * A list that is read page by page.
 * @param pageIn where the list stands in an answer; null where what has it is not there
 */
export function usePages<Answer, Variables, Node>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Omit<Variables, 'after'>,
  pageIn: (answer: Answer) => Page<Node> | null,
): Pages<Node> & {
  /** The answers that the list stands in, one a page. */
  readonly answers: readonly Answer[];
} {
  const query = useSuspenseInfiniteQuery({
    queryKey: [document.toString(), variables, 'pages'],
    queryFn: ({ signal, pageParam }) =>
      ask(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => cursorBehind(pageIn(last)),
  });
  const answers = query.data.pages;
  const pages = answers.flatMap((answer) => pageIn(answer) ?? []);
  return { answers, ...readAs(pages, query) };
}

/**
 * A list whose first page came with the answer to another question.
 * @param document asks for the pages behind it
 * @param pageIn where the list stands in an answer; null where what has it is not there any more
 */
export function useFurtherPages<Answer, Variables, Node>(
  first: Page<Node>,
  document: TypedDocumentString<Answer, Variables>,
  variables: Omit<Variables, 'after'>,
  pageIn: (answer: Answer) => Page<Node> | null,
): Pages<Node> {
  const query = useInfiniteQuery({
    queryKey: [document.toString(), variables, 'further pages'],
    queryFn: async ({ signal, pageParam }) =>
      pageIn(await ask(document, { ...variables, after: pageParam } as Variables, signal)) ?? none,
    initialPageParam: null as string | null,
    initialData: { pages: [first], pageParams: [null] },
    getNextPageParam: cursorBehind,
  });
  return readAs(query.data.pages, query);
}

const none = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

const cursorBehind = (page: Page<unknown> | null): string | null | undefined =>
  page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;

const readAs = <Node>(
  pages: readonly Page<Node>[],
  query: {
    readonly hasNextPage: boolean;
    readonly isFetching: boolean;
    readonly isFetchNextPageError: boolean;
    readonly fetchNextPage: () => unknown;
  },
): Pages<Node> => ({
  nodes: pages.flatMap(({ nodes }) => nodes),
  totalCount: pages[0]?.totalCount ?? 0,
  more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
  isFetching: query.isFetching,
  hasFailed: query.isFetchNextPageError,
});
