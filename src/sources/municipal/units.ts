/** Names of a municipality's units: 市民部, 市民課, 戸籍係. */
import type { OrganizationType } from '../../graph/vocabulary.ts';

interface UnitSort {
  /** What the name ends with. */
  readonly ending: string;
  readonly type: OrganizationType;
  /** From 1, a bureau's, inwards. */
  readonly rank: number;
  /** The ending by itself is a name too. */
  readonly alone?: true;
}

/** A longer ending stands before one that it ends with. */
const sorts: readonly UnitSort[] = [
  { ending: '福祉事務所', type: 'WELFARE_OFFICE', rank: 3, alone: true },
  { ending: '区役所', type: 'WARD_OFFICE', rank: 1, alone: true },
  { ending: '委員会', type: 'COMMISSION', rank: 1 },
  { ending: '事務局', type: 'SECTION', rank: 3 },
  { ending: '出張所', type: 'BRANCH_OFFICE', rank: 3 },
  { ending: '支所', type: 'BRANCH_OFFICE', rank: 2 },
  { ending: '分室', type: 'SUB_BRANCH', rank: 4 },
  { ending: 'センター', type: 'CENTER', rank: 3 },
  { ending: '事務所', type: 'CENTER', rank: 3 },
  { ending: '保健所', type: 'CENTER', rank: 3 },
  { ending: '局', type: 'BUREAU', rank: 1 },
  { ending: '本部', type: 'BUREAU', rank: 1 },
  { ending: '部', type: 'BUREAU', rank: 2 },
  { ending: '課', type: 'DIVISION', rank: 3 },
  { ending: '室', type: 'SECTION', rank: 3 },
  { ending: '係', type: 'SECTION', rank: 4 },
  { ending: '班', type: 'SECTION', rank: 4 },
  { ending: '担当', type: 'SECTION', rank: 4 },
  { ending: 'グループ', type: 'SECTION', rank: 4 },
];

const longestName = 30;
/** 各課, 前条に規定する課, 課及び係: which unit is meant they do not say. */
const general = /^(?:次の|当該|関係|主管|他の|その他の|本課|同課)|各|規定|掲げる|定める|置く/;
const several = /[、。，,・\s]|及び|並びに|又は/;

/** What sort of unit a name is that of; null where it names none, or several. */
export function unitSortOf(name: string): UnitSort | null {
  if (name.length > longestName || general.test(name) || several.test(name)) return null;
  const found = sorts.find(({ ending }) => name.endsWith(ending));
  return found === undefined || (name === found.ending && !found.alone) ? null : found;
}

/** A heading as a name: without brackets and spaces around and within it. */
export function nameInHeading(heading: string): string {
  const plain = heading.normalize('NFKC').replace(/\s+/g, '');
  return /^[[(【〔「](.*)[\])】〕」]$/.exec(plain)?.[1] ?? plain;
}

/**
 * How deep a heading stands among others: 部 over 課 over 係. What names no unit stands as deep as a
 * 課, so that 課 and what is like one follow each other.
 */
export const rankOfHeading = (heading: string): number =>
  unitSortOf(nameInHeading(heading))?.rank ?? 3;
