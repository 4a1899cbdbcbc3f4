/** The texts of the sources, which are not part of the repository. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const sourcesFolder = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/**
 * Whether tests on the sources must be skipped; says so in one visible line. Where the gate runs,
 * they never are: without the sources they fail.
 */
export function sourcesMissing(what: string): boolean {
  if (existsSync(sourcesFolder) || process.env['CI']) return false;
  console.warn(`Skipped: ${what} (the sources are not at ${sourcesFolder}).`);
  return true;
}
