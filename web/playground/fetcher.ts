import type { GraphiQLProps } from 'graphiql';

/**
 * Asks the service on the same origin. GraphiQL's own fetcher also brings subscriptions over
 * WebSocket and multipart answers, which a read-only service has no use for.
 */
export const fetcher: GraphiQLProps['fetcher'] = async (parameters, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(parameters),
  });
  const body = await response.text();
  try {
    return JSON.parse(body);
  } catch (cause) {
    // A proxy in between answers in plain text or HTML; its status says more than the parser.
    throw new Error(`${response.status} ${response.statusText}: ${body.slice(0, 200)}`, { cause });
  }
};
