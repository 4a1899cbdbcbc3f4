/** What a root field's planner makes of it. */
import type { GraphReader, RootSelection, SelectedList } from '../../store/graph-store.ts';
import type { ReleaseArchive } from '../../store/release-archive.ts';
import type { Asked } from './asked.ts';

/** What the operation's one `select` answered. */
export type Fetched = Readonly<Record<string, SelectedList>>;

/** How one root field is answered. */
export interface RootPlan {
  /** What it needs of the operation's one `select`. */
  readonly roots: readonly RootSelection[];
  /** Where the pages of `roots` say too much or too little. */
  readonly cost?: number;
  answer(fetched: Fetched, store: GraphReader, archive: ReleaseArchive): unknown;
}

/** Plans a root field from its arguments and what is asked below it; `key` is its own in the answer. */
export type RootPlanner = (
  args: Readonly<Record<string, unknown>>,
  below: Asked,
  key: string,
) => RootPlan;
