/** Asks the service on the same origin: documents are typed by what is generated from the schema. */
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql.ts';
import { type Candidate, Problem } from './problem.ts';

/** @throws Problem, also where only a part was answered */
export async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = await answerTo(JSON.stringify({ query: document, variables }), signal);
  const [error] = body.errors ?? [];
  if (error !== undefined) {
    const { code = 'INTERNAL_SERVER_ERROR', candidates } = error.extensions ?? {};
    throw new Problem(code, error.message, candidates);
  }
  if (body.data == null) throw new Problem('INTERNAL_SERVER_ERROR', 'There is no answer.');
  return body.data as Answer;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly candidates?: readonly Candidate[] };
  }[];
}

async function answerTo(body: string, signal: AbortSignal | undefined): Promise<Body> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
      },
      body,
      ...(signal === undefined ? {} : { signal }),
    });
    return (await response.json()) as Body;
  } catch (error) {
    if (signal?.aborted) throw error;
    // No connection, or a proxy that answers for a service that is away.
    throw new Problem('OFFLINE', String(error));
  }
}

/** The answer to a page's question; the page waits for it, and a {@link Problem} goes to the boundary around it. */
export function useAnswer<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Answer {
  const { data } = useSuspenseQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
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
}

/**
 * A list that is read page by page.
 * @param pageIn where the list stands in an answer; null where what has it is not there
 */
export function usePages<Answer, Variables, Node>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Omit<Variables, 'after'>,
  pageIn: (answer: Answer) => Page<Node> | null,
): Pages<Node> {
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
    nodes: pages.flatMap(({ nodes }) => nodes),
    totalCount: pages[0]?.totalCount ?? 0,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isFetching,
  };
}
