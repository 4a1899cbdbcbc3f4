/**
 * One operation, one round trip: everything that its root fields want is planned before anything is
 * executed, and fetched by one `select` when the first of them is resolved.
 */
import type { GraphReader, ReleaseInfo, RootSelection } from '../../store/graph-store.ts';
import type { ReleaseArchive } from '../../store/release-archive.ts';
import { rootPlanners } from '../roots/index.ts';
import type { Asked } from './asked.ts';
import { costOf } from './cost.ts';
import type { Fetched, RootPlan } from './root.ts';

/** An operation, planned for one set of variables. It holds nothing of a request and can be kept. */
export class OperationPlan {
  readonly #plans: ReadonlyMap<string, RootPlan | Error>;
  /** How many nodes it may fetch at most, by the sizes of its pages. */
  readonly cost: number;
  /** What the operation's one `select` fetches. */
  readonly roots: readonly RootSelection[];

  /**
   * @param asked what stands at the root of the operation
   * @param variables coerced, defaults included
   */
  constructor(asked: Asked, variables: Readonly<Record<string, unknown>>) {
    this.#plans = plan(asked, variables);
    const planned = [...this.#plans.values()].filter(
      (root): root is RootPlan => !(root instanceof Error),
    );
    this.roots = planned.flatMap(({ roots }) => roots);
    this.cost = planned.reduce((sum, { roots, cost }) => sum + (cost ?? costOf(roots)), 0);
  }

  /**
   * How the root field with this response key is answered.
   * @throws what planning that field threw, so that it is reported at its path
   */
  rootOf(responseKey: string): RootPlan {
    const root = this.#plans.get(responseKey);
    if (root === undefined) throw new Error(`${responseKey} was not planned`);
    if (root instanceof Error) throw root;
    return root;
  }
}

/** One execution of a plan: its `select` is asked when the first root field needs it, once. */
export class OperationRun {
  readonly #plan: OperationPlan;
  readonly #store: GraphReader;
  /** The files of releases that the service has. */
  readonly archive: ReleaseArchive;
  #fetched: Promise<Fetched> | undefined;

  constructor(plan: OperationPlan, store: GraphReader, archive: ReleaseArchive) {
    this.#plan = plan;
    this.#store = store;
    this.archive = archive;
  }

  /** The answer of the root field with this response key. */
  async answer(responseKey: string): Promise<unknown> {
    const root = this.#plan.rootOf(responseKey);
    return root.answer(await this.#fetch(), this.#store, this.archive);
  }

  /** The release that the answers are of. */
  release(): Promise<ReleaseInfo> {
    return this.#store.release();
  }

  #fetch(): Promise<Fetched> {
    const { roots } = this.#plan;
    this.#fetched ??= roots.length === 0 ? Promise.resolve({}) : this.#store.select({ roots });
    return this.#fetched;
  }
}

function plan(
  asked: Asked,
  variables: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, RootPlan | Error> {
  const plans = new Map<string, RootPlan | Error>();
  for (const { name, responseKey, arguments: coerce, below } of asked.fields) {
    const planner = rootPlanners[name];
    if (planner === undefined) continue;
    try {
      plans.set(responseKey, planner(coerce(variables), below, responseKey));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      plans.set(responseKey, error);
    }
  }
  return plans;
}
