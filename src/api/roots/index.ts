/** Every root field of the schema and how it is planned. */
import type { RootPlanner } from '../plan/root.ts';
import { amendments } from './amendments.ts';
import { ask } from './ask.ts';
import { audit } from './audit.ts';
import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { dataset } from './dataset.ts';
import { entities, service } from './federation.ts';
import { gaps } from './gaps.ts';
import { impact } from './impact.ts';
import { listPlanners } from './lists.ts';
import { lookUpPlanners } from './look-ups.ts';
import { releases } from './releases.ts';
import { search } from './search.ts';
import { trace } from './trace.ts';

export const rootPlanners: Readonly<Record<string, RootPlanner>> = {
  ...lookUpPlanners,
  ...listPlanners,
  search,
  trace,
  impact,
  amendments,
  ask,
  compare,
  gaps,
  audit,
  dataset,
  releases,
  changes,
  _entities: entities,
  _service: service,
};
