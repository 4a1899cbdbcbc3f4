/** Which page an address shows. Each page is a piece of its own that loads when it is first opened. */
import type { ComponentType } from 'react';

type Load = () => Promise<{ readonly default: ComponentType }>;

/** Patterns of addresses, as the router reads them; the first that fits counts. */
export const routes: readonly (readonly [pattern: string, load: Load])[] = [
  ['/', () => import('./pages/home/home.tsx')],
  ['/search', () => import('./pages/search/search-page.tsx')],
  ['/about', () => import('./pages/about/about-page.tsx')],
  ['/law/*', () => import('./pages/law/law-page.tsx')],
  ['/jp/*', () => import('./pages/law/law-page.tsx')],
  ['/impact', () => import('./pages/impact/impact-page.tsx')],
  ['/amendments', () => import('./pages/amendments/amendments-page.tsx')],
  ['/changes', () => import('./pages/changes/changes-page.tsx')],
  ['/ask', () => import('./pages/ask/ask-page.tsx')],
  ['/gaps', () => import('./pages/gaps/gaps-page.tsx')],
  ['/audit', () => import('./pages/audit/audit-page.tsx')],
  ['/compare', () => import('./pages/compare/compare-page.tsx')],
  ['/cities', () => import('./pages/city/cities-page.tsx')],
  ['/city/*', () => import('./pages/city/city-page.tsx')],
  ['/ward/*', () => import('./pages/city/ward-page.tsx')],
  ['/org/*', () => import('./pages/organization/organization-page.tsx')],
  ['/duty/*', () => import('./pages/duty/duty-page.tsx')],
  ['/trace', () => import('./pages/trace/trace-page.tsx')],
];

/** The pages that are loaded, by their pattern: they are drawn without waiting. */
const atHand = new Map<string, ComponentType>();

export const pageAtHand = (pattern: string): ComponentType | undefined => atHand.get(pattern);

/** Loads the page of an address, so that it is there when the rest is. */
export async function preload(path: string): Promise<void> {
  const found = routes.find(([pattern]) =>
    pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  if (found === undefined) return;
  const [pattern, load] = found;
  atHand.set(pattern, (await load()).default);
}
