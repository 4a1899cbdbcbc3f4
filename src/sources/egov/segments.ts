/** Which step of an anchor a part is, and how that step is cited. */
import { createHash } from 'node:crypto';
import type { AppendixKind, NumberedKind, Segment, SegmentKind } from '../../graph/anchor.ts';
import { formatSegment } from '../../graph/label.ts';
import { arabicDigits, chineseDigits } from '../../graph/numerals.ts';
import { shortened } from '../../graph/shorten.ts';
import type { Amendment } from './amendment.ts';
import { countedNumber, printedNumber } from './numbering.ts';
import { isPlainTable, numberInName } from './titles.ts';

/** What a part is called, its title taken apart. */
export interface Called {
  readonly kind: SegmentKind;
  /** From 1, among the parts of its kind around it. */
  readonly position: number;
  /** The attribute `Num`. */
  readonly num: string | undefined;
  /** Its number, or the name of a table or form. */
  readonly label: string;
  readonly caption: string;
  readonly text: string;
  /** Of a row: the words of its first cell. */
  readonly head: string | undefined;
  /** Of a 附則. */
  readonly amendment: Amendment | undefined;
}

export const isAppendix = (kind: SegmentKind): kind is AppendixKind => kind.startsWith('Appdx');
export const isHeading = (kind: SegmentKind): boolean => /^(?:Pa|Ch|Se|Ss|Di)$/.test(kind);

/** The steps that a part may be, the first that is free among its siblings to be taken. */
export function segmentsOf(part: Called): readonly [Segment, ...Segment[]] {
  const { kind, label, num, amendment, head, text, position } = part;
  switch (kind) {
    case 'EnactStatement':
    case 'Preamble':
    case 'Mp':
    case 'Remarks':
      return [{ kind }];
    case 'Sp':
      return [amendment?.key === undefined ? { kind } : { kind, amendedBy: amendment.key }];
    case 'Row':
    case 'NamedRow':
      return [rowSegment(head || text)];
    default: {
      if (isAppendix(kind)) return [{ kind, number: numberInName(label) }];
      const printed = printedNumber(kind, label);
      const counted = countedNumber(num);
      const found = printed ?? counted ?? { number: [position] };
      return printed === null || counted === null
        ? [{ kind, ...found }]
        : [
            { kind, ...found },
            { kind, ...counted },
          ];
    }
  }
}

/**
 * By the number that its first cell is or begins with (五十七の三十二　厚生労働省), otherwise by the words of
 * that cell: they stay when rows are put in before it.
 */
function rowSegment(head: string): Segment {
  const printed = printedNumber('It', head.split(/\s/u, 1)[0] ?? '');
  if (printed !== null && printed.to === undefined) return { kind: 'Row', number: printed.number };
  const name = createHash('sha256').update(head).digest('hex').slice(0, 8);
  return { kind: 'NamedRow', name };
}

/** How a step is cited after what is above it: 第2号, の3の項, 様式第一. */
export function citedStep(segment: Segment, part: Called, above: Segment | undefined): string {
  const usual = formatSegment(segment, above);
  const own = ownWords(segment.kind, part);
  if (own === null) return usual;
  return own + (segment.occurrence === undefined ? '' : `〔その${segment.occurrence}〕`);
}

/** What the law itself calls a step, where its number in the usual way is not it. */
function ownWords(kind: SegmentKind, { label, head, text, amendment }: Called): string | null {
  if (kind === 'Sp') return amendment === undefined ? null : `附則（${amendment.number}）`;
  if (kind === 'NamedRow') return ` ${inLine(head || text)}の項`;
  if (label === '') return null;
  const name = inLine(label.normalize('NFKC'));
  if (isAppendix(kind)) return isPlainTable(label) ? null : name.replace(/^附則/, '');
  if (kind === 'Remarks') return name;
  if (!/^(?:It|Si\d+)$/.test(kind) || printedNumber(kind as NumberedKind, label) !== null)
    return null;
  // 第1号 2, not 第1号2.
  return startsWithNumeral.test(name) ? ` ${name}` : name;
}

const startsWithNumeral = new RegExp(`^[${arabicDigits}${chineseDigits}]`);
const inLine = (words: string) => shortened(words.replace(/\s+/g, ''));
