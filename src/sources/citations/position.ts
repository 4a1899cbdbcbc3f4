/** Anchors cut at a level: the article of an item, what stands above a paragraph. */
import { type Level, levels } from './token.ts';

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
