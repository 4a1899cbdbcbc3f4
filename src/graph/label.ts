/** Writes the Japanese label of an anchor. */
import {
  type Anchor,
  type AppendixKind,
  type BranchedNumber,
  type NumberedKind,
  pathOf,
  type Segment,
} from './anchor.ts';
import { iroha, toRoman } from './enumerators.ts';
import { toChineseNumeral } from './numerals.ts';

export interface LabelOptions {
  /**
   * 第252条の20 (as officials write today) or 第二百五十二条の二十 (as statutes print). Arabic where not said.
   */
  readonly numerals?: 'arabic' | 'chinese';
}

/**
 * The Japanese label of an anchor: 第252条の20第1項第2号イ(1), 附則第2条, 別表第1の3の項. It names every step, also
 * 第1項 where an article has no other paragraph, since the anchor alone does not tell. Which law's 附則
 * it is goes unsaid, and so do the words that head a row without a number.
 */
export function formatAnchor(anchor: Anchor, options: LabelOptions = {}): string {
  const path = pathOf(anchor);
  if (path.length === 1 && path[0]?.kind === 'Mp') return '本則';
  return path.map((segment, depth) => formatSegment(segment, path[depth - 1], options)).join('');
}

/** The label of one step, as it follows that of the step above: 第2号, の3の項. */
export function formatSegment(
  segment: Segment,
  above: Segment | undefined,
  options: LabelOptions = {},
): string {
  const write = options.numerals === 'chinese' ? inStatutes : inOffices;
  const again =
    segment.occurrence === undefined ? '' : `〔その${write.numeral(segment.occurrence)}〕`;
  return labelOf(segment, above, write) + again;
}

interface Write {
  readonly numeral: (n: number) => string;
  /** (1), (i): full width where statutes print. */
  readonly bracketed: (inner: string) => string;
}

const inOffices: Write = { numeral: String, bracketed: (inner) => `(${inner})` };
const inStatutes: Write = {
  numeral: toChineseNumeral,
  bracketed: (inner) =>
    `（${inner.replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))}）`,
};

function labelOf(segment: Segment, above: Segment | undefined, write: Write): string {
  switch (segment.kind) {
    case 'Mp':
      return '';
    case 'EnactStatement':
      return '制定文';
    case 'Preamble':
      return '前文';
    case 'Remarks':
      return '備考';
    case 'Sp':
      return '附則';
    case 'NamedRow':
      return `〔${segment.name}〕の項`;
    case 'Row': {
      // 別表第一の二の三の項 is row 2の3 of table 1; a row of table 1の2 must be told apart from it.
      const branched = above?.kind === 'AppdxTable' && above.number.length > 1;
      return (branched ? ' ' : 'の') + numberLabel('Row', segment.number, write);
    }
    default: {
      const label = numberLabel(segment.kind, segment.number, write);
      return segment.to === undefined
        ? label
        : `${label}から${numberLabel(segment.kind, segment.to, write)}まで`;
    }
  }
}

/** What counts the headings of each kind: 第1編, 第2章の2. */
const counters = { Pa: '編', Ch: '章', Se: '節', Ss: '款', Di: '目', At: '条', Pr: '項', It: '号' };

const appendices: Readonly<Record<AppendixKind, string>> = {
  AppdxTable: '別表',
  AppdxNote: '別記',
  AppdxStyle: '様式',
  AppdxFormat: '書式',
  Appdx: '付録',
  AppdxFig: '別図',
};

function numberLabel(
  kind: NumberedKind,
  [base = 0, ...branches]: BranchedNumber,
  write: Write,
): string {
  const tail = branches.map((branch) => `の${write.numeral(branch)}`).join('');
  switch (kind) {
    case 'Pa':
    case 'Ch':
    case 'Se':
    case 'Ss':
    case 'Di':
    case 'At':
    case 'Pr':
    case 'It':
      return `第${write.numeral(base)}${counters[kind]}${tail}`;
    case 'Si1':
      return (iroha[base - 1] ?? unlettered(base)) + tail;
    case 'Si2':
      return write.bracketed(String(base)) + tail;
    case 'Si3':
      return (base < 400 ? write.bracketed(toRoman(base)) : unlettered(base)) + tail;
    case 'Si4':
    case 'Si5':
    case 'Si6':
    case 'Si7':
    case 'Si8':
    case 'Si9':
    case 'Si10':
      return unlettered(base) + tail;
    case 'Row':
      return `${write.numeral(base)}${tail}の項`;
    default:
      return appendices[kind] + (base === 0 ? '' : `第${write.numeral(base)}${tail}`);
  }
}

/** Where kana or roman numerals give out, or below (i): a few orders go so far, by no common rule of writing. */
const unlettered = (n: number) => `〔${n}〕`;
