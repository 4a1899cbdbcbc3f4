/**
 * Addresses of pages. A node's is its id: `duty/passport` is at /duty/passport, and
 * `law/322AC0000000067#Mp-At_2` at /law/322AC0000000067/Mp-At_2.
 */

export const pathOf = (id: string): string =>
  `/${id.split(/[/#]/).map(encodeURIComponent).join('/')}`;

/** The id of an instrument, or of a provision of it, from its address. Municipal ones have four parts, national ones two. */
export function idOfLegalPath(path: string): { readonly instrument: string; readonly id: string } {
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  const own = parts[0] === 'jp' ? 4 : 2;
  const instrument = parts.slice(0, own).join('/');
  const anchor = parts.slice(own).join('/');
  return { instrument, id: anchor === '' ? instrument : `${instrument}#${anchor}` };
}

/** The page of a chain: of a duty in a city, of one organisation where it is named. */
export function tracePath(question: {
  readonly duty: string;
  readonly city: string;
  readonly organization?: string | null | undefined;
}): string {
  const parameters = new URLSearchParams({ duty: question.duty, city: question.city });
  if (question.organization) parameters.set('organization', question.organization);
  return `/trace?${parameters}`;
}

/** What changed from one release to another, of some kinds of nodes or of all. */
export function changesPath(question: {
  readonly from: string;
  readonly to: string;
  readonly kinds?: readonly string[];
}): string {
  const { from, to, kinds = [] } = question;
  const parameters = new URLSearchParams({ from, to });
  if (kinds.length > 0) parameters.set('kinds', kinds.join(','));
  return `/changes?${parameters}`;
}

/** The playground with a query and its variables in it. */
export function playgroundPath(query: string, variables: unknown): string {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `/playground/#${parameters}`;
}
