/** Impact and its hits. */
import { inLanguage } from '../../questions/wording.ts';
import type { ImpactResolvers } from '../generated/resolvers.ts';
import { hitsUnder } from '../roots/impact-hits.ts';

export const Impact: ImpactResolvers = {
  summary: ({ summary }, { lang }) => inLanguage(summary, lang),
  hits: ({ hitsBy }, _args, _context, info) => hitsUnder(hitsBy, info),
};
