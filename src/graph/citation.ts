import type { Brand } from './brand.ts';
import { arabicDigits, chineseDigits, parseNumeral, toChineseNumeral } from './numerals.ts';

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
function pathOf(anchor: Anchor): AnchorPath {
  const path = parseAnchor(anchor);
  if (path === null) throw new TypeError(`not an anchor: ${anchor}`);
  return path;
}

/** The anchor one step up, `Mp` for an article; null for `Mp`, `Sp` and a table. */
export function parentAnchor(anchor: Anchor): Anchor | null {
  const end = anchor.lastIndexOf('-');
  return end < 0 ? null : (anchor.slice(0, end) as Anchor);
}

// ---- Order ----

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

function numberKey(parts: BranchedNumber): string {
  return parts.map((part) => `${String(part).length}${part}`).join('_');
}

/**
 * Document order, for `sort`: by {@link anchorSortKey}, which is what to keep where many are sorted
 * often.
 */
export function compareAnchors(a: Anchor, b: Anchor): -1 | 0 | 1 {
  const [keyA, keyB] = [anchorSortKey(a), anchorSortKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

// ---- Labels ----

export interface LabelOptions {
  /**
   * 第252条の20 (as officials write today) or 第二百五十二条の二十 (as statutes print). Arabic where not said.
   */
  readonly numerals?: 'arabic' | 'chinese';
}

/** The order in which イロハ numbers: the いろは歌 in katakana, 47 characters. */
const iroha =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';

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

const romanNumerals = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function toRoman(n: number): string {
  let [rest, roman] = [n, ''];
  for (const [value, letters] of romanNumerals) {
    roman += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return roman;
}

function parseRoman(text: string): number {
  let [rest, value] = [text, 0];
  for (const [step, letters] of romanNumerals) {
    for (; rest.startsWith(letters); rest = rest.slice(letters.length)) value += step;
  }
  return toRoman(value) === text ? value : 0;
}

/** The part of a provision that is cited rather than the whole, and the word that cites it. */
export const provisionParts = {
  MAIN: '本文',
  PROVISO: 'ただし書',
  FORMER: '前段',
  MIDDLE: '中段',
  LATTER: '後段',
  CHAPEAU: '柱書',
  ITEMS: '各号',
} as const;
export type ProvisionPart = keyof typeof provisionParts;

const partWords: ReadonlyMap<string, ProvisionPart> = new Map([
  ...Object.entries(provisionParts).map(([part, word]) => [word, part as ProvisionPart] as const),
  ['ただし書き', 'PROVISO'],
  ['但書', 'PROVISO'],
  ['但し書', 'PROVISO'],
  ['但し書き', 'PROVISO'],
  ['柱書き', 'CHAPEAU'],
  ['各号列記以外の部分', 'CHAPEAU'],
]);

/** A place within an instrument: a provision, and which part of it where the words say so. */
export interface ProvisionReference {
  readonly anchor: Anchor;
  readonly part?: ProvisionPart;
}

/** Longer than any label in the statute book, so that no input makes reading one slow. */
const longestLabel = 160;

/**
 * The provision that a label names: 第252条の20第1項, 第二百五十二条の二十第一項, 252条の20 1項,
 * 第５条第２号イ（１）, 別表第一の三の項, 附則第3条, 第3条ただし書. Null where anything is left over or more than
 * one reading is open (252-20-1, 二百五十二条の二十一項, 別表1の2の項). 第5条第2号 is 第5条第1項第2号, for e-Gov
 * gives every article a paragraph. 附則 is that of the law as enacted; one of an amending law has no
 * label of its own.
 */
export function parseLabel(text: string): ProvisionReference | null {
  if (text.length > longestLabel) return null;
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const groups: Groups | undefined = (tableLabel.exec(plain) ?? provisionLabel.exec(plain))?.groups;
  if (groups === undefined) return null;
  const path = readPath(groups);
  if (path === null) return null;
  const { part: word } = groups;
  const anchor = stringifyAnchor(path);
  // What fits the patterns may still break the order of segments: 附則第2号, 第9条から第3条まで.
  if (parseAnchor(anchor) === null) return null;
  const part = partWords.get(word ?? '');
  return part === undefined ? { anchor } : { anchor, part };
}

/** Each numeral whole: 二十一項 is never taken for 二十 and 一項. */
const numeral = `(?:[${arabicDigits}]+|[${chineseDigits}]+)(?![${arabicDigits}${chineseDigits}])`;
/** ノ in the statutes that are written in katakana: 第百条ノ二. */
const branches = `(?: ?[のノ] ?${numeral})*`;

/** How each kind reads, with or without 第; base number and branches in groups named after it. */
const patterns = {
  At: `第? ?(?<At>${numeral}) ?条(?<AtBranches>${branches})`,
  Pr: `第? ?(?<Pr>${numeral}) ?項(?<PrBranches>${branches})`,
  It: `第? ?(?<It>${numeral}) ?号(?<ItBranches>${branches})`,
  Si1: `(?<Si1>[${iroha}])(?<Si1Branches>${branches})`,
  Si2: `\\((?<Si2>[0-9]+)\\)(?<Si2Branches>${branches})`,
  Si3: `\\((?<Si3>[ivxlc]+)\\)(?<Si3Branches>${branches})`,
} as const;
type LabelledKind = keyof typeof patterns;
const labelledKinds = Object.keys(patterns) as LabelledKind[];

const steps = labelledKinds.map((kind) => `(?: ?${patterns[kind]})?`).join('');
const ending = `(?: ?から ?(?<to>.+) ?まで| ?(?<part>${[...partWords.keys()].join('|')}))?$`;
const provisionLabel = new RegExp(`^(?<division>本則|附則)?${steps}${ending}`);
const tableNumber = `(?<ordinal>第)? ?(?<table>${numeral})(?<tableBranches>${branches}?)`;
const row = `(?<join> ?の ?| ?)(?<row>${numeral})(?<rowBranches>${branches}) ?の ?項${steps}`;
const tableLabel = new RegExp(
  `^(?<division>附則)? ?(?<isTable>別表)(?: ?${tableNumber})?(?:${row})?${ending}`,
);

type Groups = Readonly<Record<string, string | undefined>>;

function readPath(groups: Groups): AnchorPath | null {
  const { division, isTable, ordinal, table, tableBranches, row, rowBranches, to } = groups;
  const path: Segment[] = [];
  if (division === '附則') path.push({ kind: 'Sp' });
  if (isTable !== undefined) {
    // 別表1の2の項: row 2 of table 1, or row 1の2 of the one table? With 第 it is the former, by usage.
    if (table !== undefined && row !== undefined && ordinal === undefined) return null;
    const tableSegment = readNumber('AppdxTable', table, tableBranches);
    const rowSegment = readNumber('Row', row, rowBranches);
    if (tableSegment === null || rowSegment === null) return null;
    path.push(tableSegment ?? { kind: 'AppdxTable', number: [] });
    if (rowSegment !== undefined) path.push(rowSegment);
  } else if (division !== '附則') path.push({ kind: 'Mp' });

  for (const kind of labelledKinds) {
    const segment = readNumber(kind, groups[kind], groups[`${kind}Branches`]);
    if (segment === null) return null;
    if (segment === undefined) continue;
    if (kind === 'It' && path.at(-1)?.kind === 'At') path.push({ kind: 'Pr', number: [1] });
    path.push(segment);
  }
  const namesNothing = path.length === 1 && path[0]?.kind === 'Mp' && division === undefined;
  if (namesNothing) return null;
  return to === undefined ? path : extend(path, to);
}

/** The path with its last segment made a range up to `label`; null where that is of another kind. */
function extend(path: AnchorPath, label: string): AnchorPath | null {
  const first = path.at(-1);
  if (first === undefined || !(first.kind in patterns)) return null;
  const { kind, number } = first as NumberedSegment & { kind: LabelledKind };
  const groups = new RegExp(`^${patterns[kind]}$`).exec(label)?.groups;
  const last = readNumber(kind, groups?.[kind], groups?.[`${kind}Branches`]);
  return last ? [...path.slice(0, -1), { kind, number, to: last.number }] : null;
}

/** A segment from its words; undefined where there are none, null where they are no number. */
function readNumber(
  kind: NumberedKind,
  base: string | undefined,
  branchWords = '',
): NumberedSegment | undefined | null {
  if (base === undefined) return undefined;
  const read =
    kind === 'Si1'
      ? iroha.indexOf(base) + 1
      : kind === 'Si3'
        ? parseRoman(base)
        : parseNumeral(base);
  const number = [
    read,
    ...branchWords
      .split(/[のノ]/)
      .slice(1)
      .map((word) => parseNumeral(word.trim())),
  ];
  return number.every((part) => part !== null && part > 0)
    ? { kind, number: number as number[] }
    : null;
}

/** An instrument by the words it was cited with, and a place in it. */
export interface CitationParts extends ProvisionReference {
  /** The title as written, without the number that may follow it in brackets. */
  readonly instrument: string;
  /** That number: 昭和二十六年法律第二百六十七号. */
  readonly number?: string;
}

const numberInBrackets =
  /\s*[(（]((?:明治|大正|昭和|平成|令和)[^()（）]*?第[^()（）]*?号)(?:[。、][^()（）]*)?[)）]$/;

/**
 * Words that a title does not end with, after which a label goes on or another one joins:
 * 旅券法第三条及び第八条 is two citations, not article 8 of something called 旅券法第三条及び.
 */
const openEnd = /(?:[、，,・･~〜～:：のノ]|及び?|及ビ|並びに|又は|又ハ|若しくは|乃至|から|まで)$/;

/**
 * A citation taken apart: 地方自治法第252条の20第1項, 地方自治法別表第一,
 * 旅券法（昭和二十六年法律第二百六十七号）第三条. The label is the longest at the end of the text, as titles
 * may hold 第 or 条 themselves. Null where there is no title or no label, and where what precedes
 * the label is itself a citation or an open one (旅券法第三条及び第八条).
 */
export function parseCitation(text: string): CitationParts | null {
  const found = labelAtEnd(text);
  if (found === null) return null;
  const before = text.slice(0, found.at).trim();
  const number = numberInBrackets.exec(before)?.[1];
  const instrument = before.replace(numberInBrackets, '');
  if (instrument === '' || openEnd.test(instrument) || labelAtEnd(instrument)) return null;
  return {
    instrument,
    ...(number === undefined ? {} : { number }),
    ...found.reference,
  };
}

/** The longest label that the text ends with, and where it starts. */
function labelAtEnd(text: string): { at: number; reference: ProvisionReference } | null {
  for (let at = Math.max(0, text.length - longestLabel); at < text.length; at++) {
    const reference = startsLabel(text, at) ? parseLabel(text.slice(at)) : null;
    if (reference !== null) return { at, reference };
  }
  return null;
}

/** A first look that spares most positions the reading; never inside a numeral. */
function startsLabel(text: string, at: number): boolean {
  return labelStart.test(text[at] ?? '') && !(isNumeral(text[at]) && isNumeral(text[at - 1]));
}

const labelStart = new RegExp(`[第本附別${arabicDigits}${chineseDigits}]`);
const numeralCharacter = new RegExp(`[${arabicDigits}${chineseDigits}]`);
const isNumeral = (char: string | undefined) => char !== undefined && numeralCharacter.test(char);
