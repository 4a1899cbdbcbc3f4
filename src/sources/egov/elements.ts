/** What each element of 法令標準XML is for the reader. One that is not here only holds others, or words. */

export interface ElementRole {
  /** It can be a provision. Within running text (a cell of a table, a quotation) it is words. */
  readonly part?: true;
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
const part: ElementRole = { part: true, before: 'line', after: 'line' };
const label: ElementRole = { prints: 'label', after: 'number' };
const caption: ElementRole = { prints: 'caption', after: 'line' };
const block: ElementRole = { before: 'line', after: 'line' };
const table: ElementRole = { ...block, passes: true };

const headings = ['Part', 'Chapter', 'Section', 'Subsection', 'Division'];
const subitems = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((level) => `Subitem${level}`);
const numbered = [...headings, 'Article', 'Item', ...subitems];
const appendices = [
  ...['AppdxTable', 'AppdxNote', 'AppdxStyle', 'AppdxFormat', 'AppdxFig'],
  ...['SupplProvisionAppdxTable', 'SupplProvisionAppdxStyle'],
];
const structures = ['TableStruct', 'FigStruct', 'StyleStruct', 'NoteStruct', 'FormatStruct'];

const all = (names: readonly string[], role: ElementRole): [string, ElementRole][] =>
  names.map((name) => [name, role]);

const roles: ReadonlyMap<string, ElementRole> = new Map([
  // The table of contents repeats the headings; Rt is how a word is read.
  ...all(['TOC', 'Rt'], { skipped: true }),
  ...all([...numbered, ...appendices, 'Paragraph', 'Appdx', 'SupplProvisionAppdx'], part),
  ...all(['EnactStatement', 'Preamble', 'MainProvision', 'SupplProvision', 'Remarks'], part),
  ['TableRow', { part: true, before: 'row', after: 'row' }],
  ...all(
    [...numbered, ...appendices].map((name) => `${name}Title`),
    label,
  ),
  ...all(['ParagraphNum', 'SupplProvisionLabel', 'ArithFormulaNum', 'RemarksLabel'], label),
  ...all(['ArticleCaption', 'ParagraphCaption', 'RelatedArticleNum'], caption),
  ['Sentence', { is: 'sentence' }],
  ['Column', { is: 'column' }],
  ['TableColumn', { is: 'cell' }],
  ...all(
    ['Paragraph', 'Item', ...subitems].map((name) => `${name}Sentence`),
    { is: 'sentences' },
  ),
  ...all(
    ['List', 'Sublist1', 'Sublist2', 'Sublist3', 'AmendProvision'].map((name) => `${name}Sentence`),
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

/** 別表, also one of a 附則: its rows and 備考 are parts of it. */
export const isTable = (element: string): boolean => element.endsWith('AppdxTable');
