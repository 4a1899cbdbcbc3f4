import { type Example, exampleById, examples } from './examples.ts';

/** The key under which GraphiQL keeps its tabs. */
const STORED_TABS = 'graphiql:tabState';

/**
 * The example to open: the one that the link names (`?example=passport`), the first one at the
 * first visit, and none where the reader comes back to tabs of their own.
 */
export function startingExample(): Example | undefined {
  const linked = new URLSearchParams(location.search).get('example');
  return (linked && exampleById(linked)) || (isFirstVisit() ? examples[0] : undefined);
}

function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(STORED_TABS) === null;
  } catch {
    // Storage may be switched off; then every visit is the first.
    return true;
  }
}
