/** Dataset and Release. */
import type { DatasetResolvers, ReleaseResolvers } from '../generated/resolvers.ts';

export const Dataset: DatasetResolvers = {
  sources: ({ sourcesBy }, _args, _context, info) => {
    const list = sourcesBy[String(info.path.key)];
    if (list === undefined) throw new Error('The sources were not fetched with the dataset');
    return list;
  },
};

export const Release: ReleaseResolvers = {
  // What names one release without a list names the one that it answers from.
  served: (release) => !('served' in release) || release.served === true,
  comparable: ({ id }, _args, { run }) =>
    run?.archive.releases.some((one) => one.id === id) ?? false,
};
