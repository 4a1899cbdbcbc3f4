/** What Konkyo says itself, in Japanese and English: names, certainties, and the sentence fit to be quoted. */
import type { Certainty } from '../graph/certainty.ts';
import type { BasisRole, UnresolvedReason } from '../graph/vocabulary.ts';
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

/** What is said of a citation of which it is not known what it cites. */
export const unresolvedWords: Readonly<Record<UnresolvedReason, Bilingual>> = {
  UNKNOWN_INSTRUMENT: {
    ja: 'その名称又は番号の法令を収集していない。',
    en: 'No instrument of that name or number was collected.',
  },
  AMBIGUOUS_INSTRUMENT: {
    ja: 'その名称の法令が複数あり、番号で区別されていない。',
    en: 'Several instruments bear that name, and no number tells them apart.',
  },
  NOT_COLLECTED: {
    ja: '引用された規定の条文を収集していない。',
    en: 'The text of the provision cited was not collected.',
  },
  NO_SUCH_PROVISION: {
    ja: '収集した条文にその規定がない。',
    en: 'The text that was collected has no such provision.',
  },
  DELETED: { ja: 'その規定は削除されている。', en: 'The provision was deleted.' },
  FORMER_TEXT: {
    ja: '改正前又は廃止前の条文を引用している。',
    en: 'It cites a text as it read before an amendment or a repeal.',
  },
  NO_ANTECEDENT: {
    ja: '「同条」「前条」などの指す規定が見当たらない。',
    en: 'Nothing precedes that 同条, 前条 or the like could go back to.',
  },
  DIVISION: {
    ja: '編、章、節などの全体を引用している。',
    en: 'It cites a part, chapter or section as a whole.',
  },
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
