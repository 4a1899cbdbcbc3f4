/** Trace and what it is made of. */
import type { Step } from '../../questions/chains.ts';
import type { ImpactStep } from '../../questions/impact-path.ts';
import { proofOf } from '../../questions/proof.ts';
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
  proof: async (trace, _args, { run }) => {
    if (run === undefined) throw new Error('a trace is only answered by an operation');
    return proofOf(trace, await run.release());
  },
};

export const BasisChain: BasisChainResolvers = {};

/** A step of a chain, or of a way from a provision down to what it touches. */
export type ShownStep = Step | ImpactStep;

export const BasisStep: BasisStepResolvers = {
  reason: (step, { lang }) => {
    if ('citation' in step) return step.reason === null ? null : inLanguage(step.reason, lang);
    const { statement } = step;
    return (lang === 'EN' ? textOf(statement, 'reasonEn') : null) ?? textOf(statement, 'reason');
  },
  citation: (step) => ('citation' in step ? step.citation : null),
};

export const MissingLink: MissingLinkResolvers = {
  description: ({ description }, { lang }) => inLanguage(description, lang),
  expectedIn: ({ expectedIn }, { lang }) => inLanguage(expectedIn, lang),
};
