/** The errors that callers of the API see: a code, what was wrong, what to do; never our insides. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { shortened } from '../graph/shorten.ts';
import type { SelectedNode } from '../store/graph-store.ts';
import { InvalidCursor, StoreUnavailable } from '../store/graph-store.ts';

/** The codes of `extensions.code` that are ours; Apollo has its own for syntax and validation. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'AMBIGUOUS'
  | 'QUERY_TOO_LARGE'
  | 'STORE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** Characters of a message: graphql repeats whole values, as often as something in them is wrong. */
const longestMessage = 500;

/** The status of the HTTP answer where an error is all of it. */
const statuses: Partial<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_LARGE: 400,
  STORE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

export function apiError(
  code: ErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  const status = statuses[code];
  return new GraphQLError(message, {
    extensions: { ...extensions, code, ...(status === undefined ? {} : { http: { status } }) },
  });
}

export const badInput = (message: string): GraphQLError => apiError('BAD_USER_INPUT', message);
export const tooLarge = (message: string): GraphQLError => apiError('QUERY_TOO_LARGE', message);

/** A node as it is offered to somebody whose words fitted nothing, or several. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

export function candidate({ id, properties }: SelectedNode): Candidate {
  const { name, title, citation } = properties;
  return { id, name: String(name ?? title ?? citation ?? id) };
}

export type Report = (error: unknown) => void;

/** Turns whatever went wrong into what a caller may see, and reports what a caller may not. */
export function formatErrors(
  report: Report,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (cause instanceof InvalidCursor) {
      return { ...place, message: cause.message, extensions: { code: 'BAD_USER_INPUT' } };
    }
    // The store itself tells when it goes away and when it is back.
    if (cause instanceof StoreUnavailable) {
      return {
        ...place,
        message: 'The graph cannot be reached at the moment; try again in a few seconds.',
        extensions: { code: 'STORE_UNAVAILABLE' },
      };
    }
    if (isAboutVariables(error)) {
      return { ...place, message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } };
    }
    const code = formatted.extensions?.['code'];
    if (code === undefined || code === 'INTERNAL_SERVER_ERROR') {
      report(cause);
      return {
        ...place,
        message: 'Something went wrong inside the service; the operators can see what.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      };
    }
    const { stacktrace: _hidden, http: _status, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, message: shortened(formatted.message, longestMessage), extensions };
  };
}

/**
 * What graphql itself says, without a code, a cause or a place in the answer, it says before it runs
 * anything: that it will not read on after so many wrong values in the variables.
 */
const isAboutVariables = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.originalError === undefined &&
  error.path === undefined &&
  error.extensions['code'] === undefined;

/** The body of an answer to a request that never reached GraphQL. */
export function errorBody(code: string, message: string) {
  return { errors: [{ message: shortened(message, longestMessage), extensions: { code } }] };
}
