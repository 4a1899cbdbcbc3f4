/** The parts of a law as provisions: each with its anchor, its place and its words, in document order. */
import {
  type Anchor,
  mayStandBelow,
  type Segment,
  type SegmentKind,
  stringifySegment,
} from '../../graph/anchor.ts';
import { readAmendment } from './amendment.ts';
import type { ParsedProvision } from './law.ts';
import type { Attributes, Part } from './part.ts';
import { type Called, citedStep, isAppendix, isHeading, segmentsOf } from './segments.ts';
import { namedParts } from './sentences.ts';
import { splitTitle } from './titles.ts';

/** Where parts stand. */
interface Place {
  /** The anchor that theirs continue; empty for the law itself. */
  readonly base: string;
  readonly above?: Segment;
  /** What their numbers continue: 第252条の20. */
  readonly number: string;
  /** The provision that they are in or under. */
  readonly parent?: Anchor;
  /** Under a heading: where its articles stand, whose anchors leave headings out. */
  readonly articles?: Place;
}

/** @throws Error where an element stands where none such can */
export function provisionsOf(parts: readonly Part[]): readonly ParsedProvision[] {
  const numbering = new Numbering();
  numbering.addAll(parts, { base: '', number: '' });
  return numbering.provisions;
}

export const isExtract = ({ Extract }: Attributes): boolean => Extract === 'true';

class Numbering {
  readonly provisions: ParsedProvision[] = [];
  /** How many provisions bear each number, by the anchor of the first. */
  readonly #occurrences = new Map<Anchor, number>();

  addAll(parts: readonly Part[], place: Place): void {
    const counts = new Map<SegmentKind, number>();
    for (const part of parts) {
      const { kind } = part;
      const position = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, position);
      this.#add(part, position, isHeading(kind) ? place : (place.articles ?? place));
    }
  }

  #add(part: Part, position: number, place: Place): void {
    const { kind } = part;
    if (!fits(kind, place.above)) {
      throw new Error(`${part.element} stands where none can, in ${place.base || 'the law'}`);
    }
    const called = nameOf(part, position);
    if (kind === 'Mp') {
      this.addAll(part.parts, { base: 'Mp', above: { kind }, number: '' });
      return;
    }
    const whole = onlyParagraph(part);
    const segment = this.#free(segmentsOf(called), place.base);
    const anchor = join(place.base, segment);
    const number = place.number + citedStep(segment, called, place.above);
    const sentences = (whole ?? part).sentences;
    this.provisions.push({
      anchor,
      segment,
      parent: place.parent,
      number,
      label: called.label,
      caption: called.caption,
      text: whole === undefined ? called.text : joinLines(whole.text, called.text),
      parts: sentences.length > 1 ? namedParts(sentences) : none,
      amendment: called.amendment,
      extract: isExtract(part.attributes),
    });
    const within: Place = { base: anchor, above: segment, number, parent: anchor };
    if (whole !== undefined) {
      const paragraph: Segment = { kind: 'Pr', number: [1] };
      this.addAll(whole.parts, {
        base: join(anchor, paragraph),
        above: paragraph,
        number,
        parent: anchor,
      });
    }
    this.addAll(
      whole === undefined ? part.parts : part.parts.filter((below) => below !== whole),
      isHeading(kind) ? { ...within, articles: articlesUnder(place, anchor) } : within,
    );
  }

  /** The first step whose anchor nothing else has, or the first of all as one more of its number. */
  #free(segments: readonly [Segment, ...Segment[]], base: string): Segment {
    const [first] = segments;
    const free = segments.find((segment) => !this.#occurrences.has(join(base, segment)));
    const anchor = join(base, free ?? first);
    const occurrence = (this.#occurrences.get(anchor) ?? 0) + 1;
    this.#occurrences.set(anchor, occurrence);
    return free ?? { ...first, occurrence };
  }
}

/** Nothing stands below a range: its provisions are deleted. */
const fits = (kind: SegmentKind, above: Segment | undefined): boolean =>
  mayStandBelow(kind, above?.kind ?? 'Root') && !(above !== undefined && 'to' in above);

const join = (base: string, segment: Segment): Anchor =>
  (base === '' ? stringifySegment(segment) : `${base}-${stringifySegment(segment)}`) as Anchor;

/** Articles under a heading continue the anchor and number of the division that the heading is in. */
function articlesUnder(place: Place, heading: Anchor): Place {
  return { ...(place.articles ?? place), parent: heading };
}

/**
 * The paragraph of an article that has one alone and without a number: the article, and likewise a
 * 附則 or 前文, is that paragraph, and cited without 第1項.
 */
function onlyParagraph({ kind, parts }: Part): Part | undefined {
  if (kind !== 'At' && kind !== 'Sp' && kind !== 'Preamble') return undefined;
  const [only, ...more] = parts.filter((part) => !isAppendix(part.kind));
  return more.length === 0 && only?.kind === 'Pr' && !only.label && !only.caption
    ? only
    : undefined;
}

const none: readonly never[] = [];

const joinLines = (first: string, second: string): string =>
  first === '' || second === '' ? first + second : `${first}\n${second}`;

/** The title of a heading or a table says its number and what it is about. */
function nameOf(part: Part, position: number): Called {
  const { kind, attributes, label, caption, text, head } = part;
  const { Num: num, AmendLawNum } = attributes;
  const amendment = AmendLawNum === undefined ? undefined : readAmendment(AmendLawNum);
  const called = { kind, position, num, label, caption, text, head, amendment };
  if (!isHeading(kind) && !isAppendix(kind)) return called;
  const { name, about } = splitTitle(label);
  // 第三章　削除: that is what the provision says, not what it is about.
  return about === '削除' && text === ''
    ? { ...called, label: name, text: about }
    : { ...called, label: name, caption: about + caption };
}
