/** A law's XML, event by event, as a tree of its parts. */

import type { SegmentKind } from '../../graph/anchor.ts';
import { type Break, type ElementRole, roleOf } from './elements.ts';
import { Frame, OpenPart } from './frame.ts';
import type { Attributes, LawDocument } from './part.ts';
import { joined, Rows } from './rows.ts';
import { Words, withoutLayout } from './words.ts';

/** Deeper than any law goes (about thirty), so that no file makes the stack grow without end. */
const greatestDepth = 200;

/** Takes the events of one law's XML. */
export class DocumentReader {
  /** Holds the parts of the law itself; its own kind is never asked for. */
  readonly #root = new OpenPart('LawBody', 'Mp', {});
  readonly #number = new Words();
  readonly #title = new Words();
  /** Words outside any place that is known: there are none in a law. */
  readonly #elsewhere = new Words();
  #attributes: Attributes = {};
  #titleAttributes: Attributes = {};
  readonly #frames: Frame[] = [];
  /** How deep the reader is in an element that is left out. */
  #skipping = 0;

  /** @throws Error where the file is no law, or nests without end */
  open(element: string, attributes: Attributes): void {
    if (this.#skipping > 0 || roleOf(element).skipped) {
      this.#skipping += 1;
      return;
    }
    if (this.#frames.length >= greatestDepth) throw new Error('elements nest too deeply for a law');
    const around = this.#frames.at(-1);
    this.#frames.push(
      around === undefined
        ? this.#openRoot(element, attributes)
        : (this.#openTop(element, attributes, around) ??
            this.#openInner(element, attributes, around)),
    );
  }

  text(text: string): void {
    if (this.#skipping > 0) return;
    const words = withoutLayout(text);
    if (words !== '') this.#frames.at(-1)?.words.add(words);
  }

  close(): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    const frame = this.#frames.pop();
    const around = this.#frames.at(-1);
    if (frame === undefined || around === undefined) return;
    const { part, sentence, words, role } = frame;
    if (part !== undefined) {
      if (around.holder !== undefined) addPart(part, around.holder, around.rows);
      return;
    }
    if (sentence !== undefined) {
      this.#frames.at(-2)?.part?.sentences.push({ ...sentence, end: words.length });
    }
    if (frame.element === 'TableColumn' && around.part !== undefined) {
      around.part.firstCell ??= { attributes: frame.attributes, words: words.text };
    }
    if (role.after !== undefined) separate(words, role.after);
  }

  /** What was read, once the root element has ended. */
  get document(): LawDocument {
    return {
      attributes: this.#attributes,
      number: this.#number.text,
      title: this.#title.text,
      titleAttributes: this.#titleAttributes,
      parts: this.#root.close().parts,
    };
  }

  #openRoot(element: string, attributes: Attributes): Frame {
    if (element !== 'Law') throw new Error(`the root element is ${element}, expected Law`);
    this.#attributes = attributes;
    return new Frame(element, attributes, this.#elsewhere);
  }

  /** The elements that a law begins with; undefined for all others. */
  #openTop(element: string, attributes: Attributes, around: Frame): Frame | undefined {
    if (around.element === 'Law' && element === 'LawNum') {
      return new Frame(element, attributes, this.#number);
    }
    if (around.element === 'Law' && element === 'LawBody') {
      const body = new Frame(element, attributes, this.#elsewhere);
      body.holder = this.#root;
      return body;
    }
    if (around.holder === this.#root && element === 'LawTitle') {
      this.#titleAttributes = attributes;
      return new Frame(element, attributes, this.#title);
    }
    return undefined;
  }

  #openInner(element: string, attributes: Attributes, around: Frame): Frame {
    const role = roleOf(element);
    const { holder, words } = around;
    if (role.part !== undefined && holder !== undefined && isPartIn(role.part, holder)) {
      const part = new OpenPart(element, role.part, attributes);
      const frame = new Frame(element, attributes, part.text);
      frame.part = part;
      frame.holder = part;
      return frame;
    }
    if (role.prints !== undefined && around.part !== undefined) {
      return new Frame(element, attributes, around.part[role.prints]);
    }
    separateBefore(role, attributes, around);
    const frame = new Frame(element, attributes, words);
    if (role.passes && holder?.kind === 'AppdxTable') {
      frame.holder = holder;
      frame.rows = new Rows();
    } else if (role.is === 'sentence' && around.role.is === 'sentences') {
      const { Function: marked } = attributes;
      frame.sentence = {
        start: words.next,
        role: marked === 'main' || marked === 'proviso' ? marked : undefined,
      };
    }
    return frame;
  }
}

/** Rows and 備考 are parts of a 別表 alone; anywhere else they are words. */
const isPartIn = (kind: SegmentKind, holder: OpenPart): boolean =>
  (kind !== 'Row' && kind !== 'Remarks') || holder.kind === 'AppdxTable';

function separateBefore(role: ElementRole, attributes: Attributes, around: Frame): void {
  const { words } = around;
  switch (role.is) {
    case 'cell':
      if (around.cells > 0) words.cell();
      around.cells += 1;
      break;
    case 'column':
      separate(words, attributes['LineBreak'] === 'true' ? 'line' : 'space');
      break;
    case 'sentence':
      // Sentences of one provision run on; in a cell of a table each has a line.
      if (around.role.is !== 'sentences' && around.role.is !== 'column') words.line();
      break;
    default:
      if (role.before !== undefined) separate(words, role.before);
  }
}

function separate(words: Words, by: Break): void {
  words[by]();
}

function addPart(open: OpenPart, holder: OpenPart, rows: Rows | undefined): void {
  const part = open.close();
  const before = holder.parts.at(-1);
  const goesOn =
    part.kind === 'EnactStatement'
      ? before?.kind === part.kind
      : rows !== undefined && open.firstCell !== undefined && rows.continues(open.firstCell);
  if (goesOn && before !== undefined) holder.parts[holder.parts.length - 1] = joined(before, part);
  else holder.parts.push(part);
}
