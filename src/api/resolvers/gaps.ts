/** Gap and AuditReport: what they say in either language. */
import { inLanguage } from '../../questions/wording.ts';
import type { AuditReportResolvers, GapResolvers } from '../generated/resolvers.ts';

export const Gap: GapResolvers = {
  description: ({ description }, { lang }) => inLanguage(description, lang),
  closedBy: ({ closedBy }, { lang }) => inLanguage(closedBy, lang),
};

export const AuditReport: AuditReportResolvers = {
  summary: ({ summary }, { lang }) => inLanguage(summary, lang),
};
