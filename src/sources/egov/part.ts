/** A law as its XML has it: a tree of parts. */
import type { SegmentKind } from '../../graph/anchor.ts';
import type { Sentence } from './sentences.ts';

export type Attributes = Readonly<Record<string, string>>;

/** An element that can be a provision, with the words that are its own and the parts below it. */
export interface Part {
  readonly element: string;
  readonly kind: SegmentKind;
  readonly attributes: Attributes;
  /** Its number as printed: 第一条, ２, イ, 附　則; empty where it has none. */
  readonly label: string;
  /** Its heading as printed, brackets included. */
  readonly caption: string;
  /** The words that stand in no part below it. */
  readonly text: string;
  /** The sentences of its text, where it is made of sentences and not of columns. */
  readonly sentences: readonly Sentence[];
  readonly parts: readonly Part[];
  /** Of a row of a table: the words of its first cell. */
  readonly head: string | undefined;
}

export interface LawDocument {
  /** Of the root element: Era, Year, LawType …. */
  readonly attributes: Attributes;
  readonly number: string;
  readonly title: string;
  /** Of the title: Kana, Abbrev. */
  readonly titleAttributes: Attributes;
  readonly parts: readonly Part[];
}
