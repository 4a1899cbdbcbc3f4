/**
 * The first words of a chain's page: its head and the sentence that answers, drawn as soon as the answer is there and
 * before what draws the rest has been read. The page takes their place, with the same words in the same places.
 */
import { pathOf } from './addresses.ts';
import layout from './components/layout/layout.module.css';
import head from './components/page/head.module.css';
import { type Named, nameParts } from './components/ruby/name-parts.ts';
import named from './components/ruby/named.module.css';
import { askEarly } from './graphql/answer.ts';
import type { ChainQuery } from './graphql/generated/graphql.ts';
import { wordsIn } from './language/words-in.ts';
import page from './pages/trace/trace-page.module.css';
import { traceQuery } from './pages/trace/trace-query.ts';
import { traceQuestion } from './pages/trace/trace-question.ts';
import { type Language, settingsIn, withSettings } from './settings-in-address.ts';

/** Asks the question of a chain's page, if the address is one's, and draws what is said first of the answer; it is done when that is seen. */
export async function drawFirstWords({ pathname, search }: Location): Promise<void> {
  const question = pathname === '/trace' ? traceQuestion(search) : undefined;
  if (question === undefined) return;
  const { language, release } = settingsIn(search);
  const answer = await askEarly(traceQuery, question);
  const root = document.getElementById('root');
  // The page was faster, or has more to say first.
  if (root === null || root.childElementCount > 0) return;
  if (release !== undefined && release !== answer.dataset.release.id) return;
  document.documentElement.lang = language === 'EN' ? 'en' : 'ja';
  root.append(...firstWords(answer.trace, language));
  await painted();
}

/** A frame's callbacks run before it is drawn: the task after them runs behind it. */
const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function firstWords(
  { duty, city, organization, summary }: ChainQuery['trace'],
  language: Language,
) {
  const place = [city, organization].flatMap((one) =>
    one === null ? [] : nameParts(one, language).text,
  );
  const article = element('article', page['page'], [
    element('header', undefined, [
      element('p', head['kind'], [wordsIn(language).trace.question]),
      element('h1', undefined, [
        linkTo(duty, language),
        ' ',
        element('span', head['beside'], [place.join(' ')]),
      ]),
    ]),
    element('p', page['summary'], [summary]),
  ]);
  return [element('header', layout['header'], []), element('main', layout['main'], [article])];
}

function linkTo(duty: ChainQuery['trace']['duty'], language: Language): HTMLElement {
  const link = document.createElement('a');
  link.href = withSettings(pathOf(duty.id), settingsIn(location.search));
  link.className = page['duty'] ?? '';
  link.append(nameWithReading(duty, language));
  return link;
}

function nameWithReading(of: Named, language: Language): HTMLElement {
  const { lang, text, above, behind } = nameParts(of, language);
  const name =
    above === undefined
      ? element('span', undefined, [
          text,
          ...(behind === undefined ? [] : [element('small', named['reading'], [behind])]),
        ])
      : element('ruby', undefined, [
          text,
          element('rp', undefined, ['（']),
          element('rt', undefined, [above]),
          element('rp', undefined, ['）']),
        ]);
  name.lang = lang;
  return name;
}

function element(
  tag: string,
  className: string | undefined,
  children: readonly (Node | string)[],
): HTMLElement {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  made.append(...children);
  return made;
}
