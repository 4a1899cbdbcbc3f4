/** What may be wrong with any line of a release. */
import { InvalidRelease } from './errors.ts';

export const problems = {
  noObject: 'it is no JSON object',
  twice: 'it says the same id or edge as the line above; each stands once',
  outOfOrder: 'it stands out of order; build the release again',
  notCanonical: 'it is not in canonical form; build it again',
} as const;

/** @param before how many statements stand above the line */
export const refusalOf = (before: number, why: string): InvalidRelease =>
  // The header is the first line.
  new InvalidRelease(`line ${2 + before}: ${why}`);
