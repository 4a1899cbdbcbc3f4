/** A text that is not a whole, unaltered release; the message says in one line what is wrong. */
export class InvalidRelease extends Error {
  readonly code = 'INVALID_RELEASE';
}
