/** What can go wrong with a question, as the API's errors have it (`extensions`). Its messages are for programmers. */

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** What an error tells beside its code; each where it applies. */
export interface Details {
  /** Of what kind the thing is that a name did not lead to. */
  readonly subject?: string;
  /** What has the nearest names. */
  readonly candidates?: readonly Candidate[];
  /** Why what is called so is not there on the day: its first or its last day. */
  readonly state?: string;
  readonly from?: string;
  readonly until?: string | null;
}

/** A question that was not answered. */
export class Problem extends Error {
  readonly code: string;
  readonly details: Details;

  constructor(code: string, message: string, details: Details = {}) {
    super(message);
    this.code = code;
    this.details = details;
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
