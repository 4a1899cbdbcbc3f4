/** Loads what draws the page and the page itself side by side. */
import { preload } from './routes.ts';

preload(location.pathname);
void import('./explorer.tsx');
