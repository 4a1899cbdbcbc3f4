/** Reads the Japanese label of a provision. */
import {
  type Anchor,
  type AnchorPath,
  type NumberedKind,
  type NumberedSegment,
  parseAnchor,
  type Segment,
  stringifyAnchor,
} from './anchor.ts';
import { iroha, parseRoman } from './enumerators.ts';
import { arabicDigits, chineseDigits, parseNumeral } from './numerals.ts';

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

/** Every word for a part, old spellings too. */
export const partWords: ReadonlyMap<string, ProvisionPart> = new Map([
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
export const longestLabel = 160;

/**
 * The provision that a label names: 第252条の20第1項, 第二百五十二条の二十第一項, 252条の20 1項,
 * 第５条第２号イ（１）, 別表第一の三の項, 別表第一備考第二号, 附則第3条, 第3条ただし書, 第2編第7章; the headings that
 * an article stands under may precede it. Null where anything is left over or more than
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
const headingPatterns = {
  Pa: `第? ?(?<Pa>${numeral}) ?編(?<PaBranches>${branches})`,
  Ch: `第? ?(?<Ch>${numeral}) ?章(?<ChBranches>${branches})`,
  Se: `第? ?(?<Se>${numeral}) ?節(?<SeBranches>${branches})`,
  Ss: `第? ?(?<Ss>${numeral}) ?款(?<SsBranches>${branches})`,
  Di: `第? ?(?<Di>${numeral}) ?目(?<DiBranches>${branches})`,
} as const;
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
const headingKinds = Object.keys(headingPatterns) as (keyof typeof headingPatterns)[];

const optional = (pattern: string) => `(?: ?${pattern})?`;
const steps = labelledKinds.map((kind) => optional(patterns[kind])).join('');
const headings = headingKinds.map((kind) => optional(headingPatterns[kind])).join('');
const ending = `(?: ?から ?(?<to>.+) ?まで| ?(?<part>${[...partWords.keys()].join('|')}))?$`;
const provisionLabel = new RegExp(`^(?<division>本則|附則)?${headings}${steps}${ending}`);
const tableNumber = `(?<ordinal>第)? ?(?<table>${numeral})(?<tableBranches>${branches}?)`;
const row = `(?<join> ?の ?| ?)(?<row>${numeral})(?<rowBranches>${branches}) ?の ?項`;
const tableLabel = new RegExp(
  `^(?<division>附則)? ?(?<isTable>別表)(?: ?${tableNumber})?(?:${row}| ?(?<remarks>備考))?${steps}${ending}`,
);

type Groups = Readonly<Record<string, string | undefined>>;

function readPath(groups: Groups): AnchorPath | null {
  const { division, isTable, ordinal, table, tableBranches, row, rowBranches, remarks, to } =
    groups;
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
    if (remarks !== undefined) path.push({ kind: 'Remarks' });
    // 別表第二号: item 2 of the one table, or a table of that name?
    const bare = tableSegment === undefined && path.at(-1)?.kind === 'AppdxTable';
    if (bare && groups['It'] !== undefined) return null;
  } else if (division !== '附則') path.push({ kind: 'Mp' });

  // An article is numbered through the whole division: its headings are no part of its anchor.
  const named = labelledKinds.some((kind) => groups[kind] !== undefined);
  for (const kind of named ? labelledKinds : headingKinds) {
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
