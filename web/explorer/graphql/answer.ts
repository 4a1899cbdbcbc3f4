/** Asks the service on the same origin: documents are typed by what is generated from the schema. */
import type { TypedDocumentString } from './generated/graphql.ts';
import { type Details, Problem } from './problem.ts';

interface Early {
  readonly body: Promise<Body>;
  answer?: unknown;
}

/** What was asked before there was anything to draw it, by the question as it is sent. */
const early = new Map<string, Early>();

const sent = (document: unknown, variables: unknown): string =>
  JSON.stringify({ query: document, variables });

/** Asks ahead of the page: whoever asks the same is given this answer. */
export async function askEarly<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const question = sent(document, variables);
  const asked: Early = { body: answerTo(question, undefined) };
  early.set(question, asked);
  const answer = answerIn<Answer>(await asked.body);
  asked.answer = answer;
  return answer;
}

/** The answer that was asked for early, where it is here already. */
export function answerAtHand<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Answer | undefined {
  return early.get(sent(document, variables))?.answer as Answer | undefined;
}

/** @throws Problem, also where only a part was answered */
export async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const question = sent(document, variables);
  const asked = early.get(question);
  // Once: what failed is asked again.
  early.delete(question);
  return answerIn(await (asked?.body ?? answerTo(question, signal)));
}

function answerIn<Answer>(body: Body): Answer {
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
