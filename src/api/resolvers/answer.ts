/** The answer to a sentence. */
import { inLanguage } from '../../questions/wording.ts';
import type { AnswerResolvers } from '../generated/resolvers.ts';

export const Answer: AnswerResolvers = {
  readAs: ({ readAs }, { lang }) => inLanguage(readAs, lang),
  summary: ({ summary }, { lang }) => inLanguage(summary, lang),
};
