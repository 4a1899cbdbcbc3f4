/** Amendments to come. */
import { inLanguage } from '../../questions/wording.ts';
import type { UpcomingAmendmentResolvers } from '../generated/resolvers.ts';
import { hitsUnder } from '../roots/impact-hits.ts';

export const UpcomingAmendment: UpcomingAmendmentResolvers = {
  summary: ({ summary }, { lang }) => inLanguage(summary, lang),
  hits: ({ hitsBy }, _args, _context, info) => hitsUnder(hitsBy, info),
  related: ({ hitsBy }, _args, _context, info) => hitsUnder(hitsBy, info),
  changes: ({ changesBy }, _args, _context, info) => {
    const listed = changesBy[String(info.path.key)];
    if (listed === undefined) throw new Error('The changes were not listed with the amendment');
    return listed;
  },
};
