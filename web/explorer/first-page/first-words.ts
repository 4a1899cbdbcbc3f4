/**
 * The first words of a chain's page: its head and the sentence that answers, as HTML that the service sends. The page
 * takes their place, with the same words in the same places.
 */
import { pathOf } from '../addresses.ts';
import layout from '../components/layout/layout.module.css';
import head from '../components/page/head.module.css';
import { type Named, nameParts } from '../components/ruby/name-parts.ts';
import named from '../components/ruby/named.module.css';
import type { ChainQuery } from '../graphql/generated/graphql.ts';
import { wordsIn } from '../language/words-in.ts';
import page from '../pages/trace/trace-page.module.css';
import { type Settings, withSettings } from '../settings-in-address.ts';
import { type Html, html } from './html.ts';

export interface FirstWords {
  /** What stands in place of the page. */
  readonly body: Html;
  /** The element that names the page. */
  readonly title: Html;
}

export function firstWords(trace: ChainQuery['trace'], settings: Settings): FirstWords {
  const { duty, city, organization, summary } = trace;
  const { language } = settings;
  const words = wordsIn(language);
  const nameOf = (one: Named) => nameParts(one, language).text;
  const place = [city, ...(organization === null ? [] : [organization])].map(nameOf).join(' ');
  const link = withSettings(pathOf(duty.id), settings);
  const body = html`<header class="${of(layout, 'header')}"></header><main class="${of(layout, 'main')}"><article class="${of(page, 'page')}"><header><p class="${of(head, 'kind')}">${words.trace.question}</p><h1><a href="${link}" class="${of(page, 'duty')}">${withReading(nameParts(duty, language))}</a> <span class="${of(head, 'beside')}">${place}</span></h1></header><p class="${of(page, 'summary')}">${summary}</p></article></main>`;
  const title = html`<title>${words.trace.title(nameOf(duty), place)} | ${words.product}</title>`;
  return { body, title };
}

/** As `Name` draws it. */
function withReading({ lang, text, above, behind }: ReturnType<typeof nameParts>): Html {
  if (behind !== undefined) {
    return html`<span lang="${lang}">${text}<small class="${of(named, 'reading')}">${behind}</small></span>`;
  }
  return above === undefined
    ? html`<span lang="${lang}">${text}</span>`
    : html`<ruby lang="${lang}">${text}<rp>（</rp><rt>${above}</rt><rp>）</rp></ruby>`;
}

const of = (styles: Readonly<Record<string, string>>, name: string): string => styles[name] ?? '';
