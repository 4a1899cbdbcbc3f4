/** Asks the service on the same origin: documents are typed by what is generated from the schema. */
import type { TypedDocumentString } from './generated/graphql.ts';
import { type Details, Problem } from './problem.ts';
import { elementOfAnswer, sent } from './question.ts';

/** The answer that came with the page, if it is one to this question. */
export function answerAtHand<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Answer | undefined {
  const question = sent({ query: document.toString(), variables });
  return cameWithPage?.question === question ? (cameWithPage.answer as Answer) : undefined;
}

const cameWithPage = inPage();

function inPage(): { readonly question: string; readonly answer: unknown } | undefined {
  const text = document.getElementById(elementOfAnswer)?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** @throws Problem, also where only a part was answered */
export async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = await answerTo(sent({ query: document.toString(), variables }), signal);
  const [error] = body.errors ?? [];
  if (error !== undefined) {
    const { code = 'INTERNAL_SERVER_ERROR', ...details } = error.extensions ?? {};
    throw new Problem(code, error.message, details);
  }
  if (body.data == null) throw new Problem('INTERNAL_SERVER_ERROR', 'There is no answer.');
  return body.data as Answer;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Details & { readonly code?: string };
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
