/** A text that is not a whole, unaltered release; the message says in one line what is wrong. */
export class InvalidRelease extends Error {
  readonly code = 'INVALID_RELEASE';
}

/** Two releases differ in more nodes than can be told at once. */
export class DifferenceTooLarge extends Error {
  readonly code = 'DIFFERENCE_TOO_LARGE';
  readonly most: number;

  constructor(most: number) {
    super(`they differ in more than ${most} nodes`);
    this.most = most;
  }
}
