/** Comparison and its rows: what they say in either language. */
import { inLanguage } from '../../questions/wording.ts';
import type { ComparisonResolvers, ComparisonRowResolvers } from '../generated/resolvers.ts';

export const Comparison: ComparisonResolvers = {
  summary: ({ summary }, { lang }) => inLanguage(summary, lang),
};

export const ComparisonRow: ComparisonRowResolvers = {
  summary: ({ summary }, { lang }) => inLanguage(summary, lang),
};
