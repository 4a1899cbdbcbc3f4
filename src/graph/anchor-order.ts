/** The order of provisions in their document. */
import { type Anchor, numberKey, pathOf, type Segment } from './anchor.ts';

/**
 * Main provision, supplementary provisions, tables; the letters' order is the order of siblings.
 */
const letters: Readonly<Record<Segment['kind'], string>> = {
  Mp: 'M',
  Sp: 'S',
  AppdxTable: 'T',
  At: 'A',
  Pr: 'P',
  It: 'I',
  Si1: 'J',
  Si2: 'K',
  Si3: 'L',
  Row: 'R',
};

/**
 * A string whose code-unit order is the order of provisions in their document. It works because
 * each number is led by its length, and because "-" (what is below) sorts before ":" (a range from
 * here) and that before "_" (a branch): 第2条, its paragraphs, 第2条の2, 第3条, …, 第10条.
 */
export function anchorSortKey(anchor: Anchor): string {
  return pathOf(anchor).map(segmentKey).join('-');
}

function segmentKey(segment: Segment): string {
  const letter = letters[segment.kind];
  switch (segment.kind) {
    case 'Mp':
      return letter;
    case 'Sp':
      return segment.amendedBy === undefined ? letter : `${letter}_${segment.amendedBy}`;
    default:
      return (
        letter +
        numberKey(segment.number) +
        (segment.to === undefined ? '' : `:${numberKey(segment.to)}`)
      );
  }
}

/**
 * Document order, for `sort`: by {@link anchorSortKey}, which is what to keep where many are sorted
 * often.
 */
export function compareAnchors(a: Anchor, b: Anchor): -1 | 0 | 1 {
  const [keyA, keyB] = [anchorSortKey(a), anchorSortKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}
