/** Whether the provisions of a law, put together, are the text of its XML: every word once, in its order. */
import { SaxesParser } from 'saxes';
import type { ParsedLaw, ParsedProvision } from '../../../src/sources/egov/law.ts';

/** Where the provisions leave the XML's text, and what stands on either side. */
export interface Difference {
  readonly anchor: string;
  readonly provision: string;
  readonly xml: string;
}

const withoutSpace = (text: string) => text.replace(/\s+/gu, '');

/**
 * All text of a law's XML but its table of contents and the readings of words, without white space.
 * Read here by itself, so that it can disagree with the importer.
 */
export function textOfXml(xml: string): string {
  let text = '';
  let skipped = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'TOC' || name === 'Rt') skipped += 1;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'TOC' || name === 'Rt') skipped -= 1;
  });
  parser.on('text', (words) => {
    if (skipped === 0) text += words;
  });
  parser.write(xml).close();
  return withoutSpace(text);
}

/** The first place where the provisions and the XML's text differ; null where they do not. */
export function differenceOf(law: ParsedLaw, xml: string): Difference | null {
  return new Comparison(law, textOfXml(xml)).run();
}

/** Words of a provision that have not been met yet: they stand behind the provisions below it. */
interface Rest {
  readonly anchor: string;
  readonly words: string;
}

/** Lays the provisions over the text, from its start to its end. */
class Comparison {
  readonly #law: ParsedLaw;
  readonly #text: string;
  #at = 0;
  readonly #rests: Rest[] = [];

  constructor(law: ParsedLaw, text: string) {
    this.#law = law;
    this.#text = text;
  }

  run(): Difference | null {
    const { number, title, extract, provisions } = this.#law;
    const opening = withoutSpace(number + title);
    if (!this.#take(opening)) return this.#differ('', opening);
    if (extract) this.#take('抄');
    for (const [i, provision] of provisions.entries()) {
      while (!this.#takeProvision(provision, provisions[i + 1])) {
        if (!this.#takeRest(provision)) {
          return this.#differ(provision.anchor, headsOf(provision)[0] + provision.text);
        }
      }
    }
    while (this.#rests.length > 0) {
      const { anchor = '', words = '' } = this.#rests.at(-1) ?? {};
      if (!this.#takeRest()) return this.#differ(anchor, words);
    }
    return this.#at === this.#text.length ? null : this.#differ('', '');
  }

  #takeProvision(provision: ParsedProvision, next: ParsedProvision | undefined): boolean {
    const start = this.#at;
    const words = withoutSpace(provision.text);
    const below = next?.anchor.startsWith(`${provision.anchor}-`) ? next : undefined;
    for (const head of headsOf(provision)) {
      if (!this.#take(head)) continue;
      const common = this.#commonLength(words);
      if (common === words.length) {
        this.#at += common;
        return true;
      }
      if (below !== undefined && (common > 0 || head !== '')) {
        const taken = this.#lengthBefore(below, common);
        this.#at += taken;
        this.#rests.push({ anchor: provision.anchor, words: words.slice(taken) });
        return true;
      }
      this.#at = start;
    }
    return false;
  }

  /** How many of the words that agree stand before `below`: by chance some of its own may agree as well. */
  #lengthBefore(below: ParsedProvision, common: number): number {
    const openings = headsOf(below).map((head) => (head + withoutSpace(below.text)).slice(0, 20));
    for (let length = common; length >= 0; length--) {
      if (openings.some((words) => this.#text.startsWith(words, this.#at + length))) return length;
    }
    return common;
  }

  /** Goes on with the innermost provision of which words are left, as far as they agree. */
  #takeRest(next?: ParsedProvision): boolean {
    const rest = this.#rests.pop();
    if (rest === undefined) return false;
    const common = this.#commonLength(rest.words);
    const taken =
      common === rest.words.length || next === undefined
        ? common
        : this.#lengthBefore(next, common);
    this.#at += taken;
    if (taken < rest.words.length) this.#rests.push({ ...rest, words: rest.words.slice(taken) });
    return taken > 0;
  }

  #take(words: string): boolean {
    if (!this.#text.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }

  #commonLength(words: string): number {
    let length = 0;
    while (length < words.length && words[length] === this.#text[this.#at + length]) length += 1;
    return length;
  }

  #differ(anchor: string, provision: string): Difference {
    return {
      anchor,
      provision: withoutSpace(provision).slice(0, 60),
      xml: this.#text.slice(this.#at, this.#at + 60),
    };
  }
}

/** Number and heading of a provision, in the two orders in which they are printed. */
function headsOf({ label, caption }: ParsedProvision): readonly [string, string] {
  return [withoutSpace(caption + label), withoutSpace(label + caption)];
}
