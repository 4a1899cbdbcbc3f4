/** Trace and what it is made of. */
import { inLanguage } from '../../questions/wording.ts';
import { textOf } from '../../store/graph-store.ts';
import type {
  BasisChainResolvers,
  BasisStepResolvers,
  MissingLinkResolvers,
  TraceResolvers,
} from '../generated/resolvers.ts';

export const Trace: TraceResolvers = {
  summary: ({ summary }, { lang }) => inLanguage(summary, lang),
};

export const BasisChain: BasisChainResolvers = {};

export const BasisStep: BasisStepResolvers = {
  reason: ({ statement }, { lang }) =>
    (lang === 'EN' ? textOf(statement, 'reasonEn') : null) ?? textOf(statement, 'reason'),
};

export const MissingLink: MissingLinkResolvers = {
  description: ({ description }, { lang }) => inLanguage(description, lang),
};
