/** What a line of a municipal text is, before it has its place among the others. */
import type { AppendixKind, BranchedNumber, HeadingKind } from '../../graph/anchor.ts';
import { arabicDigits, chineseDigits, parseNumeral } from '../../graph/numerals.ts';
import { type Label, type NumberRange, readLabel, readOpening } from './openings.ts';
import type { Table } from './table.ts';

interface Labelled {
  /** As printed. */
  readonly label: string;
  readonly words: string;
}

export type Numbered = Extract<Label, { readonly kind: 'numbered' }>;

export type Block =
  | ({ readonly kind: 'heading'; readonly step: HeadingKind } & NumberRange & Labelled)
  | ({ readonly kind: 'article' } & NumberRange & Labelled)
  | ({ readonly kind: 'numbered'; readonly numbered: Numbered } & Labelled)
  /** A 見出し in brackets: (目的). */
  | { readonly kind: 'caption'; readonly words: string }
  /** 附則; `words` name the amending text and say whether it is an extract. */
  | ({ readonly kind: 'supplement' } & Labelled)
  /** 別表, 様式 …; `words` are what the title adds: (第3条関係). */
  | ({
      readonly kind: 'appendix';
      readonly step: AppendixKind;
      readonly number: BranchedNumber;
    } & Labelled)
  | ({ readonly kind: 'remarks' } & Labelled)
  | { readonly kind: 'table'; readonly table: Table }
  /** What the publisher notes on amendments: (平10条例5・一部改正). */
  | { readonly kind: 'history'; readonly words: string }
  | { readonly kind: 'words'; readonly words: string };

/** What a line is by its words alone. */
export function blockOfLine(line: string): Block {
  const words = line.trim();
  if (isHistory(words)) return { kind: 'history', words };
  const standing = supplementOf(words) ?? remarksOf(words) ?? appendixOf(words);
  if (standing !== null) return standing;
  const opening = readOpening(words);
  if (opening === null) return { kind: 'words', words };
  return labelled(opening.label, opening.printed, opening.words);
}

/** What a line is whose label stands apart from its words. */
export function blockOfLabel(printed: string, words: string): Block {
  const label = readLabel(printed);
  if (label !== null) return labelled(label, printed, words);
  return blockOfLine(/^[（(]/.test(words) ? printed + words : `${printed}　${words}`);
}

function labelled(label: Label, printed: string, words: string): Block {
  if (label.kind === 'numbered') {
    return { kind: 'numbered', numbered: label, label: printed, words };
  }
  return { ...label, label: printed, words };
}

/** 見出し stand in brackets on a line of their own. */
export const isInBrackets = (words: string): boolean => /^[（(][^。]*[）)]$/.test(words);

const changes = '一部改正|全部改正|全改|改正|追加|削除|削る|廃止|繰上げ?|繰下げ?|移動';
const history = new RegExp(
  `^[（(〔［].*(?:[・、](?:${changes})|(?:${changes})〔).*[）)〕］]$`,
  's',
);
/** Longer than any; what a line must be scanned for more than once has a bound. */
const longestHistory = 3_000;
const isHistory = (words: string): boolean =>
  words.length <= longestHistory && history.test(words) && !words.includes('。');

function supplementOf(line: string): Block | null {
  const [, label, words = ''] = /^(附\s*則)\s*([（(].*[）)]\s*抄?|抄?)$/s.exec(line) ?? [];
  return label === undefined ? null : { kind: 'supplement', label, words };
}

function remarksOf(line: string): Block | null {
  const [, label, words = ''] = /^(備\s*考)(?:\s+(.*))?$/s.exec(line) ?? [];
  return label === undefined ? null : { kind: 'remarks', label, words };
}

const numeral = `(?:[${arabicDigits}]+|[${chineseDigits}]+)`;
const counted = `第?(?<base>${numeral})(?:号(?:様式|書式|表)?)?(?<tail>(?:[のノ]${numeral})*)`;
const names = '別表|別図|別紙|別記(?:様式|書式)?|様式|書式|付録';
const appendix = new RegExp(
  `^(?<label>(?<name>${names})(?:${counted})?|(?<form>第(?<base2>${numeral})号(?<tail2>(?:[のノ]${numeral})*)(?:様式|書式)))` +
    '(?:\\s*(?<words>[（(].*)|\\s+(?<about>.*))?$',
  's',
);

const steps: readonly (readonly [string, AppendixKind])[] = [
  ['様式', 'AppdxStyle'],
  ['書式', 'AppdxFormat'],
  ['別表', 'AppdxTable'],
  ['別図', 'AppdxFig'],
  ['付録', 'Appdx'],
  ['別', 'AppdxNote'],
];

/** A title, not a sentence: 別表に掲げる…。 is none. */
function appendixOf(line: string): Block | null {
  if (line.endsWith('。')) return null;
  const groups: Readonly<Record<string, string | undefined>> = appendix.exec(line)?.groups ?? {};
  const { label, base = groups['base2'], tail = groups['tail2'] ?? '', words, about } = groups;
  const [, step] = steps.find(([word]) => label?.includes(word)) ?? [];
  if (label === undefined || step === undefined) return null;
  const number =
    base === undefined
      ? []
      : [base, ...tail.split(/[のノ]/).slice(1)].map((part) => parseNumeral(part) ?? 0);
  if (number.includes(0)) return null;
  return { kind: 'appendix', step, number, label, words: words ?? about ?? '' };
}
