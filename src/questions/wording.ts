/** How sentences are put together, in Japanese and English: names and lists. Terms are the glossary's. */
import type { Bilingual } from '../graph/glossary.ts';
import { displayNameEn } from '../graph/names.ts';
import { type SelectedNode, textOf } from '../store/graph-store.ts';

export type Language = 'JA' | 'EN';

export type { Bilingual };

export const inLanguage = ({ ja, en }: Bilingual, language: Language): string =>
  language === 'EN' ? en : ja;

/** Where no chain was found, as a line of its own. */
export const noChain: Bilingual = {
  ja: '規定に至る根拠の連鎖は見つからない。',
  en: 'No chain reaches a provision.',
};

/** Of a provision known only as another text renders it. */
export const knownByRendering: Bilingual = {
  ja: '条文そのものは収集しておらず、資料に記された形による。',
  en: 'The text itself was not collected; this is how a source renders it.',
};

export const nameJa = (node: SelectedNode): string =>
  textOf(node, 'name') ?? textOf(node, 'citation') ?? textOf(node, 'title') ?? node.id;

export const nameEn = (node: SelectedNode): string => displayNameEn(node) ?? nameJa(node);

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
