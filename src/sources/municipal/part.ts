/** A municipal text as a tree: articles with their paragraphs, lists, tables and 附則. */
import type { BranchedNumber, SegmentKind } from '../../graph/anchor.ts';
import type { Amendment } from './amendment.ts';
import type { Table } from './table.ts';

/** What tells a part from its siblings. */
export interface Step {
  readonly kind: SegmentKind;
  readonly number?: BranchedNumber;
  readonly to?: BranchedNumber;
  /** The words that head a list or a row. */
  readonly name?: string;
  readonly amendment?: Amendment;
  /** How it is cited, where its number in the usual way is not it: ア, (ア), 別記様式. */
  readonly cited?: string;
}

/** One provision, to which words and parts are added as they are met. */
export class Part {
  readonly step: Step;
  label: string;
  caption: string;
  readonly lines: string[] = [];
  readonly tables: Table[] = [];
  readonly history: string[] = [];
  readonly parts: Part[] = [];
  extract = false;

  constructor(step: Step, { label = '', caption = '' } = {}) {
    this.step = step;
    this.label = label;
    this.caption = caption;
  }

  add(words: string): void {
    if (words !== '') this.lines.push(words);
  }

  get text(): string {
    return this.lines.join('\n');
  }
}
