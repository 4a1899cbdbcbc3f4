/** The lists of one paragraph or table: 号 with what is below them, and the words that head them. */
import type { SegmentKind, SubitemKind } from '../../graph/anchor.ts';
import type { Block, Numbered } from './blocks.ts';
import { type KanaOrder, ordinalOf, type Style } from './openings.ts';
import { Part } from './part.ts';

/** Words that head a list. */
export interface ListHeading {
  readonly name: string;
  /** From 1 inwards. */
  readonly rank: number;
}

interface Level {
  readonly style: Style;
  readonly order: KanaOrder;
  part: Part;
  ordinal: number;
}

const deepestSubitem = 10;
/** Styles that are cited as 第1号; others by their sign. */
const countedAsItem: ReadonlySet<Style> = new Set(['arabic', 'chinese', 'bracketed']);

export class Lists {
  #headings: (ListHeading & { readonly part: Part })[] = [];
  /** From the outermost inwards, each of another style. */
  #levels: Level[] = [];

  /** What words that follow belong to, where they follow a list. */
  get last(): Part | undefined {
    return this.#levels.at(-1)?.part ?? this.#headings.at(-1)?.part;
  }

  /** Whether this is the next of a list that is open. */
  continues({ style, sign }: Numbered): boolean {
    const level = this.#levels.find((open) => open.style === style);
    return level !== undefined && ordinalOf(style, sign, level.order) === level.ordinal + 1;
  }

  /** Adds a part of a list; false where it belongs to none. */
  add({ numbered, label, words }: Extract<Block, { kind: 'numbered' }>, holder: Part): boolean {
    const { style, sign, branches, to } = numbered;
    const open = this.#levels.findIndex((level) => level.style === style);
    if (open < 0 && !begins(numbered)) return false;
    const depth = open < 0 ? this.#levels.length : open;
    const kind = kindAt(depth);
    const order = this.#levels[depth]?.order ?? (sign === 'イ' ? 'iroha' : 'gojuon');
    const ordinal = ordinalOf(style, sign, order);
    if (kind === null || ordinal < 1) return false;
    const last = to === undefined ? 0 : ordinalOf(style, to.sign, order);
    const part = new Part(
      {
        kind,
        number: [ordinal, ...branches],
        ...(to === undefined || last < 1 ? {} : { to: [last, ...to.branches] }),
        ...(depth === 0 && countedAsItem.has(style) ? {} : { cited: label }),
      },
      { label },
    );
    part.add(words);
    const above = this.#levels[depth - 1]?.part ?? this.#headings.at(-1)?.part ?? holder;
    above.parts.push(part);
    this.#levels = [...this.#levels.slice(0, depth), { style, order, part, ordinal }];
    return true;
  }

  /** Adds words that head the list to come, below those of a lower rank. */
  addHeading(words: string, { name, rank }: ListHeading, holder: Part): void {
    const above = this.#headings.filter((heading) => heading.rank < rank);
    const part = new Part({ kind: 'NamedRow', name }, { caption: words });
    (above.at(-1)?.part ?? holder).parts.push(part);
    this.#headings = [...above, { name, rank, part }];
    this.#levels = [];
  }
}

/** Whether it is the first of a list. */
export const begins = ({ style, sign, branches }: Numbered): boolean =>
  branches.length === 0 &&
  (ordinalOf(style, sign, 'gojuon') === 1 || ordinalOf(style, sign, 'iroha') === 1);

function kindAt(depth: number): SegmentKind | null {
  if (depth === 0) return 'It';
  return depth <= deepestSubitem ? (`Si${depth}` as SubitemKind) : null;
}
