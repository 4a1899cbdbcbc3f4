/**
 * What the service needs of the explorer to send a page with its answer in it: what the page at an address asks first,
 * and how the answer stands in its HTML. It is built beside the pages, as a script for the service.
 */

import type { ChainQuery } from '../graphql/generated/graphql.ts';
import { elementOfAnswer, type Question, sent } from '../graphql/question.ts';
import { traceQuery } from '../pages/trace/trace-query.ts';
import { traceQuestion } from '../pages/trace/trace-question.ts';
import { settingsIn } from '../settings-in-address.ts';
import { firstWords } from './first-words.ts';
import { dataInHtml } from './html.ts';

/** What the page at an address asks before all else; undefined where it asks nothing, or what is not asked for it. */
export function firstQuestion({ pathname, search }: URL): Question | undefined {
  if (pathname !== '/trace') return undefined;
  const variables = traceQuestion(search);
  return variables && { query: traceQuery.toString(), variables };
}

/**
 * The page with the answer to its first question, so that it need not ask, and with the first words of the answer.
 * @param page as it was built
 * @param answer whole and without errors
 */
export function withAnswer(page: string, address: URL, answer: unknown): string {
  const question = firstQuestion(address);
  if (question === undefined) return page;
  const settings = settingsIn(address.search);
  const data = dataInHtml(elementOfAnswer, { question: sent(question), answer });
  const { trace, dataset } = answer as ChainQuery;
  // Of another release than the link was made for, the page has more to say first.
  const isAsked = settings.release === undefined || settings.release === dataset.release.id;
  const { title, body } = firstWords(trace, settings);
  return page
    .replace('<html lang="ja">', () => `<html lang="${settings.language === 'EN' ? 'en' : 'ja'}">`)
    .replace(/<title>[^<]*<\/title>/, () => title.text)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${isAsked ? body.text : ''}</div>\n    ${data.text}`,
    );
}
