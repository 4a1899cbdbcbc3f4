/** What can go wrong with a question, as the API's errors have it (`extensions.code`). */

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** A question that was not answered. */
export class Problem extends Error {
  readonly code: string;
  readonly candidates: readonly Candidate[];

  constructor(code: string, message: string, candidates: readonly Candidate[] = []) {
    super(message);
    this.code = code;
    this.candidates = candidates;
  }
}

/** Codes of a service that is away, busy or slow; `OFFLINE` is ours, for one that does not answer at all. */
const passing: ReadonlySet<string> = new Set([
  'OFFLINE',
  'STORE_UNAVAILABLE',
  'TIMEOUT',
  'RATE_LIMITED',
]);

/** Whether the same question may be answered a little later. */
export const mayPass = (error: unknown): boolean =>
  error instanceof Problem && passing.has(error.code);
