/** The arguments of a connection (Relay Cursor Connections, section 4) as a window on a list. */
import type { Page } from '../../store/graph-store.ts';
import { badInput } from '../errors.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export const defaultPageSize = 20;
export const largestPageSize = 100;

/** @throws GraphQLError BAD_USER_INPUT */
export function pageOf({ first, after, last, before }: PageArguments): Page {
  if (first != null && last != null) {
    throw badInput('"first" and "last" together have no meaning; ask for one of them.');
  }
  const [name, size] = last == null ? ['first', first ?? defaultPageSize] : ['last', last];
  if (size < 1 || size > largestPageSize) {
    throw badInput(`"${name}" is ${size}; expected 1 to ${largestPageSize}.`);
  }
  return {
    size,
    at: last == null ? 'start' : 'end',
    ...(after == null ? {} : { after }),
    ...(before == null ? {} : { before }),
  };
}
