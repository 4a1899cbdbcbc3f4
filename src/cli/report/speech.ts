/**
 * How a page in one language says things: its words, its punctuation, and `lang="ja"` on what stays
 * Japanese in an English page, so that it is drawn and read aloud as Japanese.
 */
import { formatEdtfJa, parseEdtf } from '../../graph/dates.ts';
import { type Bilingual, glossary } from '../../graph/glossary.ts';
import type { Translated } from '../../questions/trace-parts.ts';
import { type Language, nameEn, nameJa } from '../../questions/wording.ts';
import type { SelectedNode } from '../../store/graph-store.ts';
import { type Html, html } from './html.ts';

export class Speech {
  readonly english: boolean;

  constructor(language: Language) {
    this.english = language === 'EN';
  }

  get lang(): 'en' | 'ja' {
    return this.english ? 'en' : 'ja';
  }

  /** In the page's language, or in Japanese where there is nothing else; not yet marked. */
  plain({ ja, en }: Bilingual | Translated): string {
    return (this.english ? en : null) ?? ja;
  }

  say(text: Bilingual | Translated): Html {
    return this.english && text.en === null
      ? html`<span lang="ja">${text.ja}</span>`
      : this.marked(this.plain(text));
  }

  name(node: SelectedNode): Html {
    return this.marked(this.plain({ ja: nameJa(node), en: nameEn(node) }));
  }

  /** A label before what it is the label of. */
  label(text: Bilingual, of: Html | readonly Html[]): Html {
    return html`${this.say(text)}${this.english ? ': ' : '：'}${of}`;
  }

  /** What is said besides, in brackets. */
  aside(...parts: readonly (Html | string)[]): Html {
    const between = this.english ? ', ' : '、';
    const joined = parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
    return this.english ? html` (${joined})` : html`（${joined}）`;
  }

  count(one: number, of: number): string {
    return this.english ? `${one} of ${of}` : `${one}／${of}`;
  }

  page(number: number): string {
    return this.english ? ` p. ${number}` : ` ${number}頁`;
  }

  day(text: string | null): string {
    const date = parseEdtf(text ?? '');
    if (date === null) return this.plain(glossary.Notion.undated);
    return this.english ? date : formatEdtfJa(date);
  }

  /** Text as it stands, its Japanese runs marked in an English page. */
  marked(text: string): Html {
    if (!this.english) return html`${text}`;
    const runs = text.split(japaneseRun);
    return html`${runs.map((run, i) => (i % 2 === 0 ? run : html`<span lang="ja">${run}</span>`))}`;
  }
}

/** From a Japanese character on, with the digits and the full-width punctuation that follow: 旅券法第3条第1項. */
const japaneseRun =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30ff\uff01-\uff60\d]*)/u;
