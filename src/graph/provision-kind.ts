/** What kind of provision each step of an anchor is. */
import type { SegmentKind } from './anchor.ts';
import type { ProvisionKind } from './vocabulary.ts';

const kinds: Readonly<Record<SegmentKind, ProvisionKind>> = {
  EnactStatement: 'ENACTING_STATEMENT',
  Preamble: 'PREAMBLE',
  Mp: 'MAIN_PROVISION',
  Sp: 'SUPPLEMENTARY_PROVISION',
  Pa: 'PART',
  Ch: 'CHAPTER',
  Se: 'SECTION',
  Ss: 'SUBSECTION',
  Di: 'DIVISION',
  At: 'ARTICLE',
  Pr: 'PARAGRAPH',
  It: 'ITEM',
  Si1: 'SUBITEM',
  Si2: 'SUBITEM',
  Si3: 'SUBITEM',
  Si4: 'SUBITEM',
  Si5: 'SUBITEM',
  Si6: 'SUBITEM',
  Si7: 'SUBITEM',
  Si8: 'SUBITEM',
  Si9: 'SUBITEM',
  Si10: 'SUBITEM',
  AppdxTable: 'APPENDED_TABLE',
  AppdxNote: 'APPENDED_NOTE',
  AppdxStyle: 'APPENDED_FORM',
  AppdxFormat: 'APPENDED_FORMAT',
  AppdxFig: 'APPENDED_FIGURE',
  Appdx: 'APPENDIX',
  Row: 'TABLE_ROW',
  NamedRow: 'TABLE_ROW',
  Remarks: 'REMARKS',
};

/** The kind of provision that the last step of an anchor names. */
export const provisionKindOf = (kind: SegmentKind): ProvisionKind => kinds[kind];
