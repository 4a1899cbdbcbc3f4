/** What Konkyo says itself, in Japanese and English: names, certainties, and the sentence fit to be quoted. */
import type { Certainty } from '../graph/certainty.ts';
import type { BasisRole } from '../graph/vocabulary.ts';
import { type SelectedNode, textOf } from '../store/graph-store.ts';

export type Language = 'JA' | 'EN';

export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

export const inLanguage = ({ ja, en }: Bilingual, language: Language): string =>
  language === 'EN' ? en : ja;

export const nameJa = (node: SelectedNode): string =>
  textOf(node, 'name') ?? textOf(node, 'citation') ?? textOf(node, 'title') ?? node.id;

export const nameEn = (node: SelectedNode): string =>
  textOf(node, 'nameEn') ?? textOf(node, 'titleEn') ?? nameJa(node);

/** A duty in a sentence: 「広報」に関する事務; not doubled where its name says so itself. */
export function workOf(duty: SelectedNode): Bilingual {
  const name = nameJa(duty);
  const ja = /(?:事務|こと)$|に関する/u.test(name) ? `「${name}」` : `「${name}」に関する事務`;
  return { ja, en: `the work concerning “${nameEn(duty)}”` };
}

/** A、B及びC, as official texts join what belongs together. */
export function listJa(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join('、')}及び${last}`;
}

/** What is said of a statement's or a chain's certainty. */
export const certaintyWords: Readonly<Record<Certainty, Bilingual>> = {
  EXPLICIT: { ja: '明示', en: 'explicit' },
  DERIVED: { ja: '導出', en: 'derived' },
  INFERRED: { ja: '推論', en: 'inferred' },
  NONE: { ja: '根拠なし', en: 'no basis' },
};

/** What is said of the part that a provision plays. */
export const roleWords: Readonly<Record<BasisRole, Bilingual>> = {
  FUNCTION: { ja: '事務の根拠', en: 'function' },
  AUTHORITY: { ja: '権限の所在', en: 'authority' },
  TRANSFER: { ja: '事務の移譲', en: 'transfer' },
  DELEGATION: { ja: '委任', en: 'delegation' },
  ORGANIZATION: { ja: '組織の設置', en: 'organisation' },
  ALLOCATION: { ja: '分掌', en: 'allocation' },
};

/** 旅券法第3条第1項、第8条第1項及び地方自治法第252条の20第2項: the title once for provisions of one instrument. */
export function listProvisions(provisions: readonly SelectedNode[]): string {
  let title = '';
  const parts = provisions.map((provision) => {
    const citation = nameJa(provision);
    const number = textOf(provision, 'number') ?? '';
    const instrument = citation.slice(0, citation.length - number.length);
    const same = number !== '' && instrument === title;
    title = instrument;
    return same ? number : citation;
  });
  return listJa(parts);
}

export const listEn = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
