/** Writes the Japanese label of an anchor. */
import {
  type Anchor,
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
 * it is goes unsaid.
 */
export function formatAnchor(anchor: Anchor, options: LabelOptions = {}): string {
  const write: Write = options.numerals === 'chinese' ? inStatutes : inOffices;
  const path = pathOf(anchor);
  return path
    .map((segment, depth) => labelOf(segment, path[depth - 1], path.length, write))
    .join('');
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

function labelOf(
  segment: Segment,
  above: Segment | undefined,
  length: number,
  write: Write,
): string {
  switch (segment.kind) {
    case 'Mp':
      return length === 1 ? '本則' : '';
    case 'Sp':
      return '附則';
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

function numberLabel(
  kind: NumberedKind,
  [base = 0, ...branches]: BranchedNumber,
  write: Write,
): string {
  const tail = branches.map((branch) => `の${write.numeral(branch)}`).join('');
  switch (kind) {
    case 'At':
      return `第${write.numeral(base)}条${tail}`;
    case 'Pr':
      return `第${write.numeral(base)}項${tail}`;
    case 'It':
      return `第${write.numeral(base)}号${tail}`;
    case 'Si1':
      return (iroha[base - 1] ?? unlettered(base)) + tail;
    case 'Si2':
      return write.bracketed(String(base)) + tail;
    case 'Si3':
      return (base < 400 ? write.bracketed(toRoman(base)) : unlettered(base)) + tail;
    case 'AppdxTable':
      return base === 0 ? '別表' : `別表第${write.numeral(base)}${tail}`;
    case 'Row':
      return `${write.numeral(base)}${tail}の項`;
  }
}

/** Where kana or roman numerals give out. A few orders count so far, by no common rule of writing. */
const unlettered = (n: number) => `〔${n}〕`;
