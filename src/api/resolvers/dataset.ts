/** Dataset and Release. */
import type { DatasetResolvers } from '../generated/resolvers.ts';

export const Dataset: DatasetResolvers = {
  sources: ({ sourcesBy }, _args, _context, info) => {
    const list = sourcesBy[String(info.path.key)];
    if (list === undefined) throw new Error('The sources were not fetched with the dataset');
    return list;
  },
};
