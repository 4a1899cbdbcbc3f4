/** The schema as its text, read once: what `/schema.graphql` shows and the service is built from. */
import { readFileSync } from 'node:fs';

/** At the root of the package, from `src/api` and from `dist/api` alike. */
export const schemaText = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
