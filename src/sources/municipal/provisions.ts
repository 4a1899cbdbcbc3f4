/** The parts of a municipal text as provisions: each with its anchor, its citation and its words. */
import {
  type Anchor,
  type NumberedKind,
  numberKey,
  type Segment,
  stringifySegment,
} from '../../graph/anchor.ts';
import { formatSegment } from '../../graph/label.ts';
import { parseNumeral } from '../../graph/numerals.ts';
import { shortened } from '../../graph/shorten.ts';
import { digest } from '../statement-writer.ts';
import type { ParsedProvision } from './document.ts';
import type { Part, Step } from './part.ts';

/** Where parts stand. */
interface Place {
  /** The anchor that theirs continue; empty for the text itself. */
  readonly base: string;
  readonly above?: Segment;
  /** What their numbers continue: 第3条の2. */
  readonly number: string;
  /** The provision that they are in or under. */
  readonly parent?: Anchor;
  /** Under a heading: where its articles stand, whose anchors leave headings out. */
  readonly articles?: Place;
}

/** In document order. */
export function provisionsOf(parts: readonly Part[]): readonly ParsedProvision[] {
  const numbering = new Numbering();
  for (const part of parts) numbering.add(part, { base: '', number: '' });
  return numbering.provisions;
}

class Numbering {
  readonly provisions: ParsedProvision[] = [];
  /** How often each anchor has been met. */
  readonly #met = new Map<string, number>();

  add(part: Part, around: Place): void {
    const place = isHeading(part) ? around : (around.articles ?? around);
    const { step, label, caption } = part;
    if (step.kind === 'Mp') {
      this.#addAll(part.parts, { base: 'Mp', above: { kind: 'Mp' }, number: '' });
      return;
    }
    const whole = onlyParagraph(part);
    const isLeaf = (whole ?? part).parts.length === 0;
    const segment = this.#counted(segmentOf(step, isLeaf), place.base);
    const anchor = join(place.base, segment);
    const number = place.number + citedStep(step, segment, place.above);
    const said = whole === undefined ? [part] : [whole, part];
    this.provisions.push({
      anchor,
      segment,
      parent: place.parent,
      number,
      label,
      caption,
      text: said.flatMap(({ lines }) => lines).join('\n'),
      tables: said.flatMap(({ tables }) => tables),
      amendment: step.amendment,
      extract: part.extract,
      history: said.flatMap((one) => one.history).join('\n'),
    });
    const within: Place = { base: anchor, above: segment, number, parent: anchor };
    if (whole !== undefined) {
      const paragraph: Segment = { kind: 'Pr', number: [1] };
      const base = join(anchor, paragraph);
      this.#addAll(whole.parts, { ...within, base, above: paragraph });
      return;
    }
    // Articles under a heading continue anchor and number of the division that the heading is in.
    const articles = { ...(around.articles ?? around), parent: anchor };
    this.#addAll(part.parts, isHeading(part) ? { ...within, articles } : within);
  }

  #addAll(parts: readonly Part[], place: Place): void {
    for (const part of parts) this.add(part, place);
  }

  /** The step itself, or as the second of its number where another has its anchor. */
  #counted(segment: Segment, base: string): Segment {
    const anchor = join(base, segment);
    const occurrence = (this.#met.get(anchor) ?? 0) + 1;
    this.#met.set(anchor, occurrence);
    return occurrence === 1 ? segment : { ...segment, occurrence };
  }
}

const join = (base: string, segment: Segment): Anchor =>
  (base === '' ? stringifySegment(segment) : `${base}-${stringifySegment(segment)}`) as Anchor;

const isHeading = ({ step: { kind } }: Part): boolean => /^(?:Pa|Ch|Se|Ss|Di)$/.test(kind);

/**
 * The paragraph of an article that has one alone and without a number: the article, and likewise a
 * 附則, is that paragraph, and cited without 第1項.
 */
function onlyParagraph({ step: { kind }, parts }: Part): Part | undefined {
  const [only] = parts;
  const isOnly = (kind === 'At' || kind === 'Sp') && parts.length === 1;
  return isOnly && only?.step.kind === 'Pr' && only.label === '' && only.caption === ''
    ? only
    : undefined;
}

/** Nothing may stand below a range. */
function segmentOf({ kind, number, to, name = '', amendment }: Step, isLeaf: boolean): Segment {
  switch (kind) {
    case 'EnactStatement':
    case 'Preamble':
    case 'Mp':
    case 'Remarks':
      return { kind };
    case 'Sp':
      return amendment?.key === undefined ? { kind } : { kind, amendedBy: amendment.key };
    case 'Row':
    case 'NamedRow':
      return rowSegment(name);
    default:
      return numbered(kind, number ?? [], isLeaf ? to : undefined);
  }
}

function numbered(kind: NumberedKind, number: readonly number[], to?: readonly number[]): Segment {
  return to === undefined || numberKey(to) <= numberKey(number)
    ? { kind, number }
    : { kind, number, to };
}

/** By its number where it is headed by one, otherwise by the words. */
function rowSegment(head: string): Segment {
  const number = parseNumeral(head.trim());
  return number === null || number === 0
    ? { kind: 'NamedRow', name: digest(head) }
    : { kind: 'Row', number: [number] };
}

/** How a step is cited behind what is above it: 第2号, ア, 市民課の項, 様式第1号. */
function citedStep({ cited, name, amendment }: Step, segment: Segment, above?: Segment): string {
  const own =
    segment.kind === 'NamedRow'
      ? `${inLine(name ?? '')}の項`
      : segment.kind === 'Sp' && amendment !== undefined
        ? `附則（${amendment.number}）`
        : cited === undefined
          ? null
          : inLine(cited);
  if (own === null) return formatSegment(segment, above);
  return own + (segment.occurrence === undefined ? '' : `〔その${segment.occurrence}〕`);
}

const inLine = (words: string): string =>
  shortened(words.replace(/[^①-⑳]+/g, (plain) => plain.normalize('NFKC').replace(/\s+/g, '')));
