/**
 * What the service needs of the explorer to send a page with its answer in it: what the page at an address asks first,
 * and how the answer stands in its HTML. It is built beside the pages, as a script for the service.
 */

import type { ChainQuery } from '../graphql/generated/graphql.ts';
import { elementOfAnswer, sent } from '../graphql/question.ts';
import { type Settings, settingsIn } from '../settings-in-address.ts';
import { firstQuestion } from './first-question.ts';
import { firstWords } from './first-words.ts';
import { dataInHtml } from './html.ts';

export { firstQuestion };

/**
 * The page with the answer to its first question, so that it need not ask, and for a chain with the first words of the answer.
 * @param page as it was built
 * @param answer whole and without errors
 */
export function withAnswer(page: string, address: URL, answer: unknown): string {
  const question = firstQuestion(address);
  if (question === undefined) return page;
  const settings = settingsIn(address.search);
  const data = dataInHtml(elementOfAnswer, { question: sent(question), answer });
  const withData = page
    .replace('<html lang="ja">', `<html lang="${settings.language === 'EN' ? 'en' : 'ja'}">`)
    .replace('<div id="root"></div>', (root) => `${root}\n    ${data.text}`);
  return address.pathname === '/trace'
    ? withFirstWords(withData, answer as ChainQuery, settings)
    : withData;
}

function withFirstWords(page: string, { trace, dataset }: ChainQuery, settings: Settings): string {
  const { title, body } = firstWords(trace, settings);
  const titled = page.replace(/<title>[^<]*<\/title>/, () => title.text);
  // Of another release than the link was made for, the page has more to say first.
  const isAsked = settings.release === undefined || settings.release === dataset.release.id;
  return isAsked ? titled.replace('<div id="root">', (root) => root + body.text) : titled;
}
