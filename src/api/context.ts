/** What resolvers share while one operation is answered. */
import type { OperationRun } from './plan/operation.ts';

export interface Context {
  /** Set once the operation is known and within the limits, before anything is resolved. */
  run?: OperationRun;
}
