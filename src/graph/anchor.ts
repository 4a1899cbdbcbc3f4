/** Anchors: where a provision stands in its instrument. */
import type { Brand } from './brand.ts';

/**
 * Where a provision stands in its instrument, in the form of e-Gov's element anchors:
 * `Mp-At_252_20-Pr_1-It_2-Si1_1`. Branch numbers (枝番号) follow their base after `_`; a run of
 * deleted articles is a range, `At_20:73`.
 *
 * Ours are: articles without the headings that they stand under (`Mp-At_5`, whichever its 章), so
 * that an article keeps its anchor when headings change; rows of an appended table, by their number
 * (`Row_3`) or by a digest of the words that head them (`NamedRow_488a6c3b`); items that words head
 * without being a table, 市民課 and its list, likewise (`Pr_1-NamedRow_488a6c3b-It_1`); `Remarks`, the
 * 備考 of an appended table; and `.2` for the second that bears the same number, `It_3.2`.
 */
export type Anchor = Brand<string, 'Anchor'>;

/** A number and its branches: 第252条の20 is [252, 20]; an appended table without a number is []. */
export type BranchedNumber = readonly number[];

/** 編, 章, 節, 款, 目. */
export type HeadingKind = 'Pa' | 'Ch' | 'Se' | 'Ss' | 'Di';
/** イ, (1), (i), and what a few orders number below that. */
export type SubitemKind = `Si${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`;
/** 別表, 別記, 様式, 書式, 付録, 別図: what stands at the end of an instrument or of a 附則. */
export type AppendixKind =
  | 'AppdxTable'
  | 'AppdxNote'
  | 'AppdxStyle'
  | 'AppdxFormat'
  | 'Appdx'
  | 'AppdxFig';
/** 制定文, 前文, 本則, 備考: what has no number. */
export type BareKind = 'EnactStatement' | 'Preamble' | 'Mp' | 'Remarks';

/** Every kind of segment that carries a number: 編 to 目, 条, 項, 号, イ, (1), (i), 別表 …, の項. */
export type NumberedKind = HeadingKind | 'At' | 'Pr' | 'It' | SubitemKind | AppendixKind | 'Row';

interface Repeatable {
  /** From 2: the second, third … among its siblings that bears this number or name. */
  readonly occurrence?: number;
}

export interface NumberedSegment extends Repeatable {
  readonly kind: NumberedKind;
  readonly number: BranchedNumber;
  /** The last of a range. */
  readonly to?: BranchedNumber;
}

/**
 * One step of an anchor. `amendedBy` stands for the amending law whose 附則 this is: the day of its
 * promulgation and its number, 19990716_87. e-Gov's XML names amending laws by these alone.
 */
export type Segment =
  | ({ readonly kind: BareKind } & Repeatable)
  | ({ readonly kind: 'Sp'; readonly amendedBy?: string } & Repeatable)
  | ({ readonly kind: 'NamedRow'; readonly name: string } & Repeatable)
  | NumberedSegment;
export type SegmentKind = Segment['kind'];

/** An anchor taken apart, from the outermost segment inwards. */
export type AnchorPath = readonly Segment[];

/** What each kind may stand under, `Root` being the instrument, as in e-Gov's 法令標準XML schema v3. */
const parents: Readonly<Record<SegmentKind, readonly (SegmentKind | 'Root')[]>> = {
  EnactStatement: ['Root'],
  Preamble: ['Root'],
  Mp: ['Root'],
  Sp: ['Root'],
  Pa: ['Mp', 'Sp'],
  Ch: ['Mp', 'Sp', 'Pa'],
  Se: ['Mp', 'Sp', 'Ch'],
  Ss: ['Se'],
  Di: ['Se', 'Ss'],
  At: ['Mp', 'Sp'],
  Pr: ['At', 'Mp', 'Sp', 'Preamble'],
  It: ['Pr', 'Row', 'NamedRow', 'AppdxTable', 'Remarks'],
  Si1: ['It'],
  Si2: ['Si1'],
  Si3: ['Si2'],
  Si4: ['Si3'],
  Si5: ['Si4'],
  Si6: ['Si5'],
  Si7: ['Si6'],
  Si8: ['Si7'],
  Si9: ['Si8'],
  Si10: ['Si9'],
  AppdxTable: ['Root', 'Sp'],
  AppdxNote: ['Root'],
  AppdxStyle: ['Root', 'Sp', 'Mp'],
  AppdxFormat: ['Root'],
  Appdx: ['Root', 'Sp'],
  AppdxFig: ['Root'],
  Row: ['AppdxTable'],
  NamedRow: ['AppdxTable', 'Pr', 'NamedRow'],
  Remarks: ['AppdxTable'],
};

const bare: ReadonlySet<string> = new Set<BareKind>([
  'EnactStatement',
  'Preamble',
  'Mp',
  'Remarks',
]);
/** The kinds of which a run can be deleted at once, and so be one range. */
const ranged = /^(?:Pa|Ch|Se|Ss|Di|At|Pr|It|Si\d+)$/;
/** The kinds of which an instrument may have one alone, without a number. */
const appended = /^Appdx/;

const number = '[1-9][0-9]{0,7}(?:_[1-9][0-9]{0,7})*';
const numbers = new RegExp(`^(${number})(?::(${number}))?$`);
const step = /^([A-Za-z]+(?:10|[1-9])?)(?:_([^.]+))?(?:\.([2-9]|[1-9][0-9]{1,4}))?$/;

/**
 * The path of an anchor, or null where the text is not one: an unknown segment, one in a wrong
 * place, an empty range.
 */
export function parseAnchor(text: string): AnchorPath | null {
  const path: Segment[] = [];
  for (const part of text.split('-')) {
    const segment = parseSegment(part);
    const above = path.at(-1);
    if (segment === null || !mayStandBelow(segment.kind, above?.kind ?? 'Root')) return null;
    // Nothing stands below a range: its articles are deleted.
    if (above !== undefined && 'to' in above) return null;
    path.push(segment);
  }
  return path;
}

/** Whether a segment of one kind may follow one of another, or begin an anchor. */
export function mayStandBelow(kind: SegmentKind, above: SegmentKind | 'Root'): boolean {
  return parents[kind].includes(above);
}

function parseSegment(text: string): Segment | null {
  const [, kind = '', key, again] = step.exec(text) ?? [];
  const segment = Object.hasOwn(parents, kind) ? unrepeated(kind as SegmentKind, key) : null;
  return segment === null || again === undefined
    ? segment
    : { ...segment, occurrence: Number(again) };
}

function unrepeated(kind: SegmentKind, key: string | undefined): Segment | null {
  if (bare.has(kind)) return key === undefined ? { kind: kind as BareKind } : null;
  if (kind === 'Sp') {
    if (key === undefined) return { kind };
    return /^[0-9A-Z]+(?:_[0-9]+)*$/.test(key) ? { kind, amendedBy: key } : null;
  }
  if (kind === 'NamedRow') {
    return key !== undefined && /^[0-9a-f]{8}$/.test(key) ? { kind, name: key } : null;
  }
  return numbered(kind as NumberedKind, key);
}

function numbered(kind: NumberedKind, key: string | undefined): NumberedSegment | null {
  if (key === undefined) return appended.test(kind) ? { kind, number: [] } : null;
  const [, first, last] = numbers.exec(key) ?? [];
  if (first === undefined) return null;
  const from = first.split('_').map(Number);
  if (last === undefined) return { kind, number: from };
  const to = last.split('_').map(Number);
  return ranged.test(kind) && numberKey(from) < numberKey(to) ? { kind, number: from, to } : null;
}

/** The anchor of a path; the inverse of {@link parseAnchor}. */
export function stringifyAnchor(path: AnchorPath): Anchor {
  return path.map(stringifySegment).join('-') as Anchor;
}

/** The text of one step: `At_252_20`. */
export function stringifySegment(segment: Segment): string {
  const again = segment.occurrence === undefined ? '' : `.${segment.occurrence}`;
  return unrepeatedText(segment) + again;
}

function unrepeatedText(segment: Segment): string {
  switch (segment.kind) {
    case 'EnactStatement':
    case 'Preamble':
    case 'Mp':
    case 'Remarks':
      return segment.kind;
    case 'Sp':
      return segment.amendedBy === undefined ? 'Sp' : `Sp_${segment.amendedBy}`;
    case 'NamedRow':
      return `NamedRow_${segment.name}`;
    default: {
      const to = segment.to === undefined ? '' : `:${segment.to.join('_')}`;
      return [segment.kind, ...segment.number].join('_') + to;
    }
  }
}

/** An anchor is made by this file alone, so a failure here is a cast somewhere else. */
export function pathOf(anchor: Anchor): AnchorPath {
  const path = parseAnchor(anchor);
  if (path === null) throw new TypeError(`not an anchor: ${anchor}`);
  return path;
}

/** The anchor one step up, `Mp` for an article; null for `Mp`, `Sp` and a table. */
export function parentAnchor(anchor: Anchor): Anchor | null {
  const end = anchor.lastIndexOf('-');
  return end < 0 ? null : (anchor.slice(0, end) as Anchor);
}

/** A number as a text whose code-unit order is the order of numbers: each part is led by its length. */
export function numberKey(parts: BranchedNumber): string {
  return parts.map((part) => `${String(part).length}${part}`).join('_');
}
