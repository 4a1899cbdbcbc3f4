/** The words of a law, as a whole and by provision, without white space: what quotes are looked for in. */
import type { ParsedLaw, ParsedProvision } from './law.ts';

export class LawText {
  /** All words of the law. */
  readonly all: string;
  readonly #provisions: readonly ParsedProvision[];
  readonly #places: ReadonlyMap<string, number>;

  constructor({ number, title, provisions }: ParsedLaw) {
    this.all = withoutSpace(number + title + provisions.map(printed).join(''));
    this.#provisions = provisions;
    this.#places = new Map(provisions.map(({ anchor }, i) => [anchor, i]));
  }

  /** The words of a provision with everything below it; undefined where there is none. */
  whole(anchor: string): string | undefined {
    const start = this.#placeOf(anchor);
    if (start === undefined) return undefined;
    const { anchor: above = '' } = this.#provisions[start] ?? {};
    let end = start + 1;
    while (this.#provisions[end]?.anchor.startsWith(`${above}-`)) end += 1;
    return withoutSpace(this.#provisions.slice(start, end).map(printed).join(''));
  }

  /** The sentences of a provision, without lists and tables that follow them. */
  own(anchor: string): string | undefined {
    const place = this.#placeOf(anchor);
    const text = place === undefined ? undefined : this.#provisions[place]?.text;
    return text === undefined ? undefined : withoutSpace(text.replace(/\n.*/s, ''));
  }

  /** The only paragraph of an article is the article. */
  #placeOf(anchor: string): number | undefined {
    return this.#places.get(anchor) ?? this.#places.get(anchor.replace(/-Pr_1$/, ''));
  }
}

export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

const printed = ({ caption, label, text }: ParsedProvision): string => caption + label + text;
