import { exampleById, examples, variablesText } from './examples.ts';

/** The key under which GraphiQL keeps its tabs. */
const STORED_TABS = 'graphiql:tabState';

/** What the editors hold when the page opens. */
export interface Start {
  readonly query: string;
  readonly variables: string;
}

/**
 * What to open: the query that a page of the explorer hands over (`#query=…&variables=…`), the example
 * that the link names (`?example=passport`), the first one at the first visit, and none where the
 * reader comes back to tabs of their own.
 */
export function start(): Start | undefined {
  const handed = new URLSearchParams(location.hash.slice(1));
  const query = handed.get('query');
  if (query !== null) return { query, variables: handed.get('variables') ?? '' };
  const linked = new URLSearchParams(location.search).get('example');
  const example = (linked && exampleById(linked)) || (isFirstVisit() ? examples[0] : undefined);
  return example && { query: example.query, variables: variablesText(example) };
}

function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(STORED_TABS) === null;
  } catch {
    // Storage may be switched off; then every visit is the first.
    return true;
  }
}
