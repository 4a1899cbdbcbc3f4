/** Titles: what stands over a heading, a table or a form, taken apart. */
import type { BranchedNumber } from '../../graph/anchor.ts';
import { arabicDigits, chineseDigits, parseNumeral } from '../../graph/numerals.ts';

export interface Title {
  /** The name by which it is cited: 第一編, 別表第一, 様式第三号. */
  readonly name: string;
  /** What it is about: 総則; empty where the title does not say. */
  readonly about: string;
}

/** 第一編　総則; 別表第一（第三条関係）; 別表第二　削除. A title in brackets alone is a name. */
export function splitTitle(title: string): Title {
  const end = title.search(/[\s（(]/u);
  return end <= 0
    ? { name: title, about: '' }
    : { name: title.slice(0, end), about: title.slice(end).trim() };
}

const numeral = `[${arabicDigits}]+|[${chineseDigits}]+`;
const firstNumber = new RegExp(
  `(${numeral})(?:号|号様式|号書式|号表|表)?((?:[のノ](?:${numeral})){0,9})`,
);
const plainTable = new RegExp(`^別表(?:第(?:${numeral})(?:[のノ](?:${numeral}))*)?$`);

/** The number in the name of a table or form: 様式第三号の二, 第三号の二様式 are [3, 2]; [] where there is none. */
export function numberInName(name: string): BranchedNumber {
  const [, base, tail = ''] = firstNumber.exec(name) ?? [];
  if (base === undefined) return [];
  const number = [base, ...tail.split(/[のノ]/).slice(1)].map((words) => parseNumeral(words) ?? 0);
  return number.every((part) => part > 0) ? number : [];
}

/** Whether a table is called in the usual way, 別表第一の二, and so cited by its number. */
export const isPlainTable = (name: string): boolean => plainTable.test(name);
