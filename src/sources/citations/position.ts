/** Anchors by their form alone: cut at a level, led on by a step, next to each other. */
import type { UnresolvedReason } from '../../graph/vocabulary.ts';
import { type Level, levels, type Step } from './token.ts';

/** The provision of that level that the anchor is or lies in; undefined where it lies in none. */
export function upTo(anchor: string, level: Level): string | undefined {
  const at = anchor.indexOf(`-${level}_`);
  if (at < 0) return undefined;
  const end = anchor.indexOf('-', at + 1);
  return end < 0 ? anchor : anchor.slice(0, end);
}

/** What a provision of that level stands under, seen from the anchor: the article for a paragraph. */
export function above(anchor: string, level: Level): string {
  const at = levels
    .slice(levels.indexOf(level))
    .map((each) => anchor.indexOf(`-${each}_`))
    .find((place) => place >= 0);
  return at === undefined ? anchor : anchor.slice(0, at);
}

/** 本則, 附則 or a table: the first segment. */
export function rootOf(anchor: string): string {
  const end = anchor.indexOf('-');
  return end < 0 ? anchor : anchor.slice(0, end);
}

/** Whether the anchor reaches that level. */
export function reaches(anchor: string, level: Level): boolean {
  return anchor.includes(`-${level}_`);
}

/** Whether the anchor is that of a row of a table. */
export const isRow = (anchor: string): boolean => /Row_[^-]*$/.test(anchor);

/**
 * What 前条, 次条 and 前二条 are by their numbers where the text at hand lacks some of them, in document order; none next to a
 * branch, or where there are no such numbers.
 */
export function besideByNumbers(anchor: string, count: number): readonly string[] {
  const [, before = '', number = ''] = /^(.*_)(\d+)$/.exec(anchor) ?? [];
  const isBranch = /_\d+_$/.test(before) || number === '';
  const first = Number(number) + Math.min(count, 1);
  if (isBranch || first < 1) return [];
  return Array.from({ length: Math.abs(count) }, (_, i) => `${before}${first + i}`);
}

/** One step further down. An item belongs to the first paragraph where none is named; a table has no items. */
export function descend(anchor: string, step: Step): string {
  if (step.how !== 'number' || anchor.includes('AppdxTable')) return anchor;
  const paragraph = step.level === 'It' && !reaches(anchor, 'Pr') ? '-Pr_1' : '';
  return `${anchor}${paragraph}-${step.level}_${step.number}`;
}

/** Why a provision of the instrument one reads is not there: amending laws leave extracts of their 附則. */
export function missingIn(anchor: string): UnresolvedReason {
  return rootOf(anchor).startsWith('Sp_') ? 'NOT_COLLECTED' : 'NO_SUCH_PROVISION';
}
