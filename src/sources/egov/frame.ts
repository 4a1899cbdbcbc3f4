/** What the reader of a law's XML keeps of the elements that it is in. */
import type { SegmentKind } from '../../graph/anchor.ts';
import { type ElementRole, roleOf } from './elements.ts';
import type { Attributes, Part } from './part.ts';
import type { FirstCell, Rows } from './rows.ts';
import type { Sentence } from './sentences.ts';
import { Words } from './words.ts';

/** A part whose end has not been met. */
export class OpenPart {
  readonly element: string;
  readonly kind: SegmentKind;
  readonly attributes: Attributes;
  readonly label = new Words();
  readonly caption = new Words();
  readonly text = new Words();
  readonly sentences: Sentence[] = [];
  readonly parts: Part[] = [];
  firstCell: FirstCell | undefined;

  constructor(element: string, kind: SegmentKind, attributes: Attributes) {
    this.element = element;
    this.kind = kind;
    this.attributes = attributes;
  }

  close(): Part {
    const { element, kind, attributes, sentences, parts, firstCell } = this;
    return {
      element,
      kind,
      attributes,
      label: this.label.text,
      caption: this.caption.text,
      text: this.text.text,
      sentences,
      parts,
      head: firstCell?.words,
    };
  }
}

/** An element whose end has not been met. */
export class Frame {
  readonly element: string;
  readonly role: ElementRole;
  /** Where the words in it go. */
  readonly words: Words;
  /** The part that a part in it would belong to; without one, all in it are words. */
  holder: OpenPart | undefined;
  /** The part that it is. */
  part: OpenPart | undefined;
  /** Of a sentence that its provision is made of, and how the XML marks it. */
  sentence: Omit<Sentence, 'end'> | undefined;
  /** Of a table whose rows are parts. */
  rows: Rows | undefined;
  /** Of a row: how many cells have begun. */
  cells = 0;
  /** Of a cell. */
  readonly attributes: Attributes;

  constructor(element: string, attributes: Attributes, words: Words) {
    this.element = element;
    this.role = roleOf(element);
    this.attributes = attributes;
    this.words = words;
  }
}
