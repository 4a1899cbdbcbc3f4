/** The releases of which a service has the files, whatever store it answers from. */
import type { NodeChange } from '../graph/node-change.ts';
import type { ReleaseInfo } from './graph-store.ts';

/** Where released states are kept, to be compared. */
export interface ReleaseArchive {
  /** Each once, in no order that means anything. */
  readonly releases: readonly ReleaseInfo[];
  /**
   * What changed between two of them: by kind, then by name, then by id. Asked again it is at hand;
   * others are answered while it is worked out.
   * @throws ReleaseNotAtHand, TooManyChanges
   */
  changes(from: string, to: string): Promise<readonly NodeChange[]>;
}

/** Of a service that has no file. */
export const noArchive: ReleaseArchive = {
  releases: [],
  changes: async (from) => {
    throw new ReleaseNotAtHand(from, 'MISSING');
  },
};

/** A release whose file is not in the archive, or not any more as it was when the service started. */
export class ReleaseNotAtHand extends Error {
  readonly code = 'RELEASE_NOT_AT_HAND';
  readonly id: string;
  readonly state: 'MISSING' | 'REPLACED';

  constructor(id: string, state: 'MISSING' | 'REPLACED') {
    super(`The file of ${id} is not at hand`);
    this.id = id;
    this.state = state;
  }
}

/** Two releases that differ in more nodes than a service holds for its callers. */
export class TooManyChanges extends Error {
  readonly code = 'TOO_MANY_CHANGES';
  readonly most: number;

  constructor(most: number) {
    super(`They differ in more than ${most} nodes`);
    this.most = most;
  }
}
