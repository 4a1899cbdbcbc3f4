/** Asks the service on the same origin: documents are typed by what is generated from the schema. */
import { useSuspenseQuery } from '@tanstack/react-query';
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
