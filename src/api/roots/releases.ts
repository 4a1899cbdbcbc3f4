/** `releases`: the one that is served, and those of which the service has the files. */
import { compareText } from '../../graph/compare.ts';
import type { GraphReader, ReleaseInfo } from '../../store/graph-store.ts';
import type { ReleaseArchive } from '../../store/release-archive.ts';
import type { RootPlanner } from '../plan/root.ts';

/** A release; where it does not say whether it is served, it is. */
export interface ShownRelease extends ReleaseInfo {
  readonly served?: boolean;
}

export const releases: RootPlanner = () => ({
  roots: [],
  cost: 1,
  answer: (_fetched, store, archive) => knownReleases(store, archive),
});

/** The newest first. */
export async function knownReleases(
  store: GraphReader,
  archive: ReleaseArchive,
): Promise<readonly ShownRelease[]> {
  const { release } = await store.dataset();
  const kept = archive.releases.filter(({ id }) => id !== release.id);
  return [{ ...release, served: true }, ...kept.map((one) => ({ ...one, served: false }))].sort(
    newestFirst,
  );
}

const newestFirst = (a: ReleaseInfo, b: ReleaseInfo): number =>
  compareText(b.builtAt, a.builtAt) || compareText(a.id, b.id);
