/** The words of a law in 法令標準XML, as a whole and by element, without white space and without ruby. */
import { SaxesParser } from 'saxes';

/** Elements that an anchor names, and how (`graph/anchor.ts`). */
const anchored: Readonly<Record<string, string>> = {
  Article: 'At',
  Paragraph: 'Pr',
  Item: 'It',
  Subitem1: 'Si1',
  Subitem2: 'Si2',
  Subitem3: 'Si3',
};

/** Elements whose words are a provision's own, not those of its caption, number or parts. */
const sentences = new Set([
  'ParagraphSentence',
  'ItemSentence',
  'Subitem1Sentence',
  'Subitem2Sentence',
  'Subitem3Sentence',
]);

interface Words {
  /** Of its sentences alone. */
  own: string;
  /** With everything below it. */
  whole: string;
  paragraphs: number;
}

export class LawText {
  /** All words of the law. */
  readonly all: string;
  readonly #elements: ReadonlyMap<string, Words>;

  constructor(all: string, elements: ReadonlyMap<string, Words>) {
    this.all = all;
    this.#elements = elements;
  }

  /** The words of an element of the main provision with everything below it; undefined where there is none. */
  whole(anchor: string): string | undefined {
    return this.#elements.get(anchor)?.whole;
  }

  /** The sentences of a provision; an article of one paragraph has those of its paragraph. */
  own(anchor: string): string | undefined {
    const element = this.#elements.get(anchor);
    if (element === undefined) return undefined;
    return element.paragraphs === 1 ? this.#elements.get(`${anchor}-Pr_1`)?.own : element.own;
  }
}

export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/**
 * Reads a law.
 * @throws Error where it is not well-formed XML
 */
export function readLawText(xml: string): LawText {
  const elements = new Map<string, Words>();
  const anchors: string[] = [];
  let all = '';
  let inMain = false;
  let ruby = 0;
  let sentence = 0;

  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'Rt') ruby += 1;
    if (sentences.has(name)) sentence += 1;
    if (name === 'MainProvision') {
      inMain = true;
      anchors.push('Mp');
    }
    const short = anchored[name];
    if (!inMain || short === undefined) return;
    const parent = anchors.at(-1);
    const anchor = `${parent}-${short}_${attributes['Num'] ?? '1'}`;
    anchors.push(anchor);
    elements.set(anchor, { own: '', whole: '', paragraphs: 0 });
    const above = elements.get(parent ?? '');
    if (name === 'Paragraph' && above !== undefined) above.paragraphs += 1;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'Rt') ruby -= 1;
    if (sentences.has(name)) sentence -= 1;
    if (name === 'MainProvision') inMain = false;
    if (name === 'MainProvision' || (inMain && name in anchored)) anchors.pop();
  });
  parser.on('text', (text) => {
    if (ruby > 0) return;
    const words = withoutSpace(text);
    all += words;
    for (const anchor of anchors) {
      const element = elements.get(anchor);
      if (element !== undefined) element.whole += words;
    }
    const innermost = elements.get(anchors.at(-1) ?? '');
    if (sentence > 0 && innermost !== undefined) innermost.own += words;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return new LawText(all, elements);
}
