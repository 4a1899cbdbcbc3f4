/**
 * Under which words a node is found: its look-up keys.
 *
 * A key is `use:folded words`. The use keeps apart what a person may confuse but a look-up must
 * not: a code, a law's number, a canonical name, any name.
 */

import { allKinds, type NodeKind, type PropertyValue, propertiesOf } from './model.ts';
import { foldNumerals } from './numerals.ts';
import type { NodeStatement } from './statement.ts';
import { normalizeText } from './text.ts';

/**
 * `name`: any name, alias, reading or abbreviation. `canonical`: the name or title itself.
 * `code`: 全国地方公共団体コード with or without its check digit. `number`: 昭和二十二年法律第六十七号.
 */
export type LookupUse = 'name' | 'canonical' | 'code' | 'number';

/** The key under which `words` are looked up; equal for all spellings that people take as the same. */
export function lookupKey(use: LookupUse, words: string): string {
  const folded = normalizeText(words);
  return `${use}:${use === 'number' ? foldNumerals(folded) : folded}`;
}

/** A node as far as its names go; what is not stated may be null. */
export interface Named {
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** The properties that hold names, the canonical ones first. */
export const nameProperties = [
  'name',
  'title',
  'aliases',
  'abbreviations',
  'nameKana',
  'titleKana',
  'nameEn',
  'titleEn',
] as const;

/** Every name of a node as written, the canonical one first. */
export function namesOf({ properties }: Pick<Named, 'properties'>): readonly string[] {
  const names: string[] = [];
  for (const property of nameProperties) {
    const value = properties[property];
    if (typeof value === 'string') names.push(value);
    else if (Array.isArray(value)) names.push(...(value as readonly string[]));
  }
  return names;
}

/** The name by which a node is shown: its name, title, citation or first words. */
export function displayName(node: Named): string {
  const { name, title, citation, text, quote } = node.properties;
  const shown = name ?? title ?? citation ?? text ?? quote;
  return typeof shown === 'string' ? shown : node.id;
}

/** The English name or title of a node; undefined where it has none. */
export function displayNameEn({ properties: { nameEn, titleEn } }: Named): string | undefined {
  const shown = nameEn ?? titleEn;
  return typeof shown === 'string' ? shown : undefined;
}

/** Kinds whose nodes may have look-up keys. */
const lookedUp: ReadonlySet<NodeKind> = new Set(
  allKinds.filter((kind) => {
    const has = (property: string) => Object.hasOwn(propertiesOf(kind), property);
    return [...nameProperties, 'code'].some(has) || (has('number') && kind !== 'Provision');
  }),
);

/** Whether a node of that kind may have look-up keys. */
export const isLookedUp = (kind: NodeKind): boolean => lookedUp.has(kind);

/** All look-up keys of a node, each once. */
export function lookupKeysOf(node: NodeStatement): readonly string[] {
  const keys = new Set<string>();
  const { name, title, code, number } = node.properties;
  for (const words of namesOf(node)) keys.add(lookupKey('name', words));
  for (const words of [name, title]) {
    if (typeof words === 'string') keys.add(lookupKey('canonical', words));
  }
  if (typeof code === 'string') {
    keys.add(lookupKey('code', code));
    // 全国地方公共団体コード: five digits and a check digit (総務省).
    keys.add(lookupKey('code', code.slice(0, 5)));
  }
  if (typeof number === 'string' && node.kind !== 'Provision')
    keys.add(lookupKey('number', number));
  return [...keys];
}
