/** The order of provisions in their document. */
import { type Anchor, numberKey, pathOf, type Segment } from './anchor.ts';

/**
 * The letters' order is the order of siblings: main provision, supplementary provisions, tables.
 * A heading stands behind the articles here, since where it stands among them no anchor says.
 */
const letters: Readonly<Record<Segment['kind'], string>> = {
  EnactStatement: 'E',
  Preamble: 'F',
  Mp: 'M',
  Sp: 'S',
  AppdxTable: 'T',
  AppdxNote: 'U',
  AppdxStyle: 'V',
  AppdxFormat: 'W',
  Appdx: 'X',
  AppdxFig: 'Y',
  Pa: 'B',
  Ch: 'C',
  Se: 'D',
  Ss: 'G',
  Di: 'H',
  At: 'A',
  Pr: 'P',
  It: 'I',
  Si1: 'J',
  Si2: 'K',
  Si3: 'L',
  Si4: 'L',
  Si5: 'L',
  Si6: 'L',
  Si7: 'L',
  Si8: 'L',
  Si9: 'L',
  Si10: 'L',
  Row: 'R',
  NamedRow: 'R_',
  Remarks: 'Z',
};

/**
 * A string whose code-unit order is the order of provisions in their document. It works because
 * each number is led by its length, and because "-" (what is below) sorts before "." (another one of
 * that number), that before ":" (a range from here) and that before "_" (a branch): 第2条, its
 * paragraphs, 第2条の2, 第3条, …, 第10条.
 */
export function anchorSortKey(anchor: Anchor): string {
  return pathOf(anchor).map(segmentKey).join('-');
}

/** The part of {@link anchorSortKey} that one step makes; "-" joins it to that of the step above. */
export function segmentKey(segment: Segment): string {
  const again = segment.occurrence === undefined ? '' : `.${numberKey([segment.occurrence])}`;
  return letters[segment.kind] + placeKey(segment) + again;
}

function placeKey(segment: Segment): string {
  switch (segment.kind) {
    case 'EnactStatement':
    case 'Preamble':
    case 'Mp':
    case 'Remarks':
      return '';
    case 'Sp':
      return segment.amendedBy === undefined ? '' : amendmentKey(segment.amendedBy);
    case 'NamedRow':
      return segment.name;
    default:
      return (
        numberKey(segment.number) + (segment.to === undefined ? '' : `:${numberKey(segment.to)}`)
      );
  }
}

/** By the day of promulgation, and on one day by number: 19990716_87 before 19990716_104. */
function amendmentKey(amendedBy: string): string {
  const [day, ...numbers] = amendedBy.split('_');
  return ['', day, ...(numbers.length > 0 ? [numberKey(numbers.map(Number))] : [])].join('_');
}

/**
 * Document order, for `sort`: by {@link anchorSortKey}, which is what to keep where many are sorted
 * often.
 */
export function compareAnchors(a: Anchor, b: Anchor): -1 | 0 | 1 {
  const [keyA, keyB] = [anchorSortKey(a), anchorSortKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}
