/** Anchors: where a provision stands in its instrument. */
import type { Brand } from './brand.ts';

/**
 * Where a provision stands in its instrument, in the form of e-Gov's element anchors:
 * `Mp-At_252_20-Pr_1-It_2-Si1_1`. Branch numbers (枝番号) follow their base after `_`; a run of
 * deleted articles is a range, `At_20:73`. `Row` (の項 of an appended table) is ours: e-Gov gives
 * rows no anchor.
 */
export type Anchor = Brand<string, 'Anchor'>;

/** A number and its branches: 第252条の20 is [252, 20]; an appended table without a number is []. */
export type BranchedNumber = readonly number[];

/** Every kind of segment that carries a number: 条, 項, 号, イ, (1), (i), 別表, の項. */
export type NumberedKind = 'At' | 'Pr' | 'It' | 'Si1' | 'Si2' | 'Si3' | 'AppdxTable' | 'Row';

export interface NumberedSegment {
  readonly kind: NumberedKind;
  readonly number: BranchedNumber;
  /** The last of a range. */
  readonly to?: BranchedNumber;
}

/** One step of an anchor. `amendedBy` is the law id of the amending law whose 附則 this is. */
export type Segment =
  | { readonly kind: 'Mp' }
  | { readonly kind: 'Sp'; readonly amendedBy?: string }
  | NumberedSegment;

/** An anchor taken apart, from the outermost segment inwards. */
export type AnchorPath = readonly Segment[];

/** What each kind may stand under, `Root` being the instrument, as in e-Gov's 法令標準XML schema v3. */
const parents: Readonly<Record<Segment['kind'], readonly (Segment['kind'] | 'Root')[]>> = {
  Mp: ['Root'],
  Sp: ['Root'],
  AppdxTable: ['Root', 'Sp'],
  At: ['Mp', 'Sp'],
  Pr: ['At', 'Mp', 'Sp'],
  It: ['Pr', 'Row'],
  Si1: ['It'],
  Si2: ['Si1'],
  Si3: ['Si2'],
  Row: ['AppdxTable'],
};

const number = '[1-9][0-9]{0,7}(?:_[1-9][0-9]{0,7})*';
const numbered = new RegExp(
  `^(?:(At|Pr|It|Si[123])_(${number})(?::(${number}))?|(AppdxTable|Row)_(${number}))$`,
);

/**
 * The path of an anchor, or null where the text is not one: an unknown segment, one in a wrong
 * place, an empty range.
 */
export function parseAnchor(text: string): AnchorPath | null {
  const path: Segment[] = [];
  for (const part of text.split('-')) {
    const segment = parseSegment(part);
    const above = path.at(-1);
    if (segment === null || !parents[segment.kind].includes(above?.kind ?? 'Root')) return null;
    // Nothing stands below a range: its articles are deleted.
    if (above !== undefined && 'to' in above) return null;
    path.push(segment);
  }
  return path;
}

function parseSegment(text: string): Segment | null {
  if (text === 'Mp' || text === 'Sp') return { kind: text };
  if (text === 'AppdxTable') return { kind: text, number: [] };
  const amendedBy = /^Sp_([0-9A-Z]+)$/.exec(text)?.[1];
  if (amendedBy !== undefined) return { kind: 'Sp', amendedBy };
  const match = numbered.exec(text);
  if (match === null) return null;
  const kind = (match[1] ?? match[4]) as NumberedKind;
  const from = (match[2] ?? match[5] ?? '').split('_').map(Number);
  if (match[3] === undefined) return { kind, number: from };
  const to = match[3].split('_').map(Number);
  return numberKey(from) < numberKey(to) ? { kind, number: from, to } : null;
}

/** The anchor of a path; the inverse of {@link parseAnchor}. */
export function stringifyAnchor(path: AnchorPath): Anchor {
  return path.map(stringifySegment).join('-') as Anchor;
}

function stringifySegment(segment: Segment): string {
  switch (segment.kind) {
    case 'Mp':
      return 'Mp';
    case 'Sp':
      return segment.amendedBy === undefined ? 'Sp' : `Sp_${segment.amendedBy}`;
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
