/** What each element of 法令標準XML is for the reader. One that is not here only holds others, or words. */
import type { SegmentKind } from '../../graph/anchor.ts';

export interface ElementRole {
  /** It can be a provision, of this kind. Within running text (a cell, a quotation) it is words. */
  readonly part?: SegmentKind;
  /** It prints the number of the part that it stands in (第一条, 附　則), or its heading (見出し). */
  readonly prints?: 'label' | 'caption';
  /** A sentence, what holds the sentences of a provision, a column of it, a cell of a table. */
  readonly is?: 'sentence' | 'sentences' | 'column' | 'cell';
  /** Parts below it belong to the part around it: the tables of 別表. */
  readonly passes?: true;
  /** It is left out with all below it. */
  readonly skipped?: true;
  /** What stands before and behind its words in running text. */
  readonly before?: Break;
  readonly after?: Break;
}
export type Break = 'space' | 'number' | 'line' | 'row';

const plain: ElementRole = {};
const label: ElementRole = { prints: 'label', after: 'number' };
const caption: ElementRole = { prints: 'caption', after: 'line' };
const block: ElementRole = { before: 'line', after: 'line' };
const table: ElementRole = { ...block, passes: true };
const part = (kind: SegmentKind): ElementRole => ({ ...block, part: kind });

/** The parts whose number or name stands in an element of their own name: ArticleTitle. */
const titled: readonly (readonly [string, SegmentKind])[] = [
  ['Part', 'Pa'],
  ['Chapter', 'Ch'],
  ['Section', 'Se'],
  ['Subsection', 'Ss'],
  ['Division', 'Di'],
  ['Article', 'At'],
  ['Item', 'It'],
  ['Subitem1', 'Si1'],
  ['Subitem2', 'Si2'],
  ['Subitem3', 'Si3'],
  ['Subitem4', 'Si4'],
  ['Subitem5', 'Si5'],
  ['Subitem6', 'Si6'],
  ['Subitem7', 'Si7'],
  ['Subitem8', 'Si8'],
  ['Subitem9', 'Si9'],
  ['Subitem10', 'Si10'],
  ['AppdxTable', 'AppdxTable'],
  ['AppdxNote', 'AppdxNote'],
  ['AppdxStyle', 'AppdxStyle'],
  ['AppdxFormat', 'AppdxFormat'],
  ['AppdxFig', 'AppdxFig'],
  ['SupplProvisionAppdxTable', 'AppdxTable'],
  ['SupplProvisionAppdxStyle', 'AppdxStyle'],
];
/** Those whose number stands elsewhere, or that have none. */
const untitled: readonly (readonly [string, SegmentKind])[] = [
  ['EnactStatement', 'EnactStatement'],
  ['Preamble', 'Preamble'],
  ['MainProvision', 'Mp'],
  ['SupplProvision', 'Sp'],
  ['Paragraph', 'Pr'],
  ['Appdx', 'Appdx'],
  ['SupplProvisionAppdx', 'Appdx'],
  ['Remarks', 'Remarks'],
];

/** Elements whose sentences run on. */
const sentenceHolders = [
  'ParagraphSentence',
  ...titled.map(([name]) => `${name}Sentence`).filter((name) => /^(?:Item|Subitem)/.test(name)),
];
const listSentences = ['List', 'Sublist1', 'Sublist2', 'Sublist3', 'AmendProvision'];
const structures = ['TableStruct', 'FigStruct', 'StyleStruct', 'NoteStruct', 'FormatStruct'];

const all = (names: readonly string[], role: ElementRole): [string, ElementRole][] =>
  names.map((name) => [name, role]);

const roles: ReadonlyMap<string, ElementRole> = new Map([
  // The table of contents repeats the headings; Rt is how a word is read.
  ...all(['TOC', 'Rt'], { skipped: true }),
  ...[...titled, ...untitled].map(([name, kind]): [string, ElementRole] => [name, part(kind)]),
  ['TableRow', { part: 'Row', before: 'row', after: 'row' }],
  ...all(
    titled.map(([name]) => `${name}Title`),
    label,
  ),
  ...all(['ParagraphNum', 'SupplProvisionLabel', 'ArithFormulaNum', 'RemarksLabel'], label),
  ...all(['ArticleCaption', 'ParagraphCaption', 'RelatedArticleNum'], caption),
  ['Sentence', { is: 'sentence' }],
  ['Column', { is: 'column' }],
  ['TableColumn', { is: 'cell' }],
  ...all(sentenceHolders, { is: 'sentences' }),
  ...all(
    listSentences.map((name) => `${name}Sentence`),
    { is: 'sentences', before: 'line' },
  ),
  ...all(structures, block),
  ...all(
    structures.map((name) => `${name}Title`),
    block,
  ),
  ...all(['TableStruct', 'Table'], table),
  ...all(['List', 'SupplNote', 'AmendProvision', 'NewProvision', 'QuoteStruct'], block),
]);

export const roleOf = (element: string): ElementRole => roles.get(element) ?? plain;
