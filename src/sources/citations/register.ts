/** What is known of the instruments that a text may cite: their names and their provisions. */
import { foldNumerals } from '../../graph/numerals.ts';
import { NameTree } from './name-tree.ts';
import type { Outline } from './outline.ts';

/** What resolving a citation asks for. */
export interface InstrumentRegister {
  /** Whether there is an instrument of that id. */
  has(instrument: string): boolean;
  /** Ids of the instruments of that title, official abbreviation or law number. */
  find(name: string): readonly string[];
  /** The length of the longest title or abbreviation that `text` has at `start`; 0 where it has none. */
  nameAt(text: string, start: number): number;
  /** The provisions of an instrument; undefined where its text is not collected. */
  outline(instrument: string): Outline | undefined;
}

export interface RegisteredInstrument {
  readonly id: string;
  readonly title: string;
  /** 昭和二十二年法律第六十七号 */
  readonly number?: string;
  readonly abbreviations?: readonly string[];
}

/** A register of the instruments given; `outlineOf` is asked only for those that are cited. */
export function registerOf(
  instruments: Iterable<RegisteredInstrument>,
  outlineOf: (id: string) => Outline | undefined,
): InstrumentRegister {
  const ids = new Set<string>();
  const byName = new Map<string, string[]>();
  const names: string[] = [];
  const add = (name: string, id: string) => {
    const found = byName.get(name);
    if (found === undefined) byName.set(name, [id]);
    else if (!found.includes(id)) found.push(id);
  };
  for (const { id, title, number, abbreviations = [] } of instruments) {
    ids.add(id);
    const [whole, ...shorter] = [...titles(title), ...abbreviations];
    for (const name of [whole, ...shorter]) add(name, id);
    names.push(whole, ...shorter.filter(isNameInAText));
    if (number !== undefined) add(foldNumerals(number), id);
  }
  const tree = new NameTree(names);
  const none: readonly string[] = [];
  return {
    has: (id) => ids.has(id),
    find: (name) => byName.get(name) ?? byName.get(foldNumerals(name)) ?? none,
    nameAt: (text, start) => tree.longestAt(text, start),
    outline: outlineOf,
  };
}

/** Whether short words are a name wherever they stand: 訪問販売 and 官報の発行 are names in lists of laws alone. */
const isNameInAText = (name: string): boolean => /[法律令則程例約範件告]$/.test(name);

/**
 * A title as it is cited: without 抄, which says that a text is an extract; and without the words in
 * brackets behind it or, where a number precedes them, by these words alone (人事院規則九―八（初任給、昇格、昇給等の
 * 基準）, 明治三十二年法律第四十号（失火ノ責任ニ関スル法律）).
 */
function titles(title: string): readonly [string, ...string[]] {
  const whole = title.replace(/[\s　]*抄$/u, '');
  const [, before, inner] = /^(.+?)（(.+)）$/.exec(whole) ?? [];
  if (before === undefined || inner === undefined) return [whole];
  return /第.+号$/.test(before) ? [whole, inner] : [whole, before];
}
