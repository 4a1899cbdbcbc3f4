/** Questions as sentences that are read as that very question; offered where one is not understood. */
import type { LocalDate } from '../../graph/dates.ts';
import { type Language, listEn } from '../wording.ts';
import type { Item } from './vocabulary.ts';

/** What a sentence can ask for. */
export type AskedKind = 'TRACE' | 'WHO' | 'COMPARE' | 'IMPACT' | 'GAPS' | 'DUTIES';

export interface Wanted {
  readonly kind: AskedKind;
  readonly duty: Item | null;
  readonly organization: Item | null;
  readonly cities: readonly Item[];
  readonly provision: string | null;
  readonly asOf: LocalDate | null;
}

export const exampleQuestions: Readonly<Record<Language, readonly string[]>> = {
  JA: [
    '熊本市で旅券を区民課に割り当てている根拠は？',
    '熊本市で児童手当を担当する課は？',
    '熊本市の保護課が所掌する事務は？',
  ],
  EN: [
    'What is the legal basis of child allowance in Kumamoto?',
    'Who handles child allowance in Kumamoto?',
    'What are the duties of the Public Assistance Division in Kumamoto?',
  ],
};

export function sentenceFor(wanted: Wanted, language: Language): string {
  return language === 'EN' ? inEnglish(wanted) : inJapanese(wanted);
}

function inJapanese({ kind, duty, organization, cities, provision, asOf }: Wanted): string {
  const day = asOf === null ? '' : `${asOf}時点で`;
  const city = cities.map(({ name }) => name).join('と');
  const work = duty === null ? '' : `「${duty.name}」`;
  const unit = organization?.name ?? '';
  switch (kind) {
    case 'TRACE':
      return `${day}${city}で${work}を${unit === '' ? '担当する' : `${unit}に割り当てている`}根拠は？`;
    case 'WHO':
      return `${day}${city}で${work}を担当する課は？`;
    case 'COMPARE':
      return `${day}${city}で${work}を比較して`;
    case 'IMPACT':
      return `${day}${provision ?? ''}を改正すると何に影響する？`;
    case 'GAPS':
      return `${day}${city}${unit === '' ? '' : `の${unit}`}で根拠の明示がない事務は？`;
    case 'DUTIES':
      return `${day}${city}の${unit}が所掌する事務は？`;
  }
}

function inEnglish({ kind, duty, organization, cities, provision, asOf }: Wanted): string {
  const day = asOf === null ? '' : ` as of ${asOf}`;
  const city = listEn(cities.map(({ nameEn }) => nameEn));
  const where = city === '' ? '' : ` in ${city}`;
  const work = `“${duty?.nameEn ?? ''}”`;
  const unit = organization === null ? '' : ` of the ${organization.nameEn}`;
  switch (kind) {
    case 'TRACE':
      return `What is the legal basis of ${work}${organization === null ? '' : ` for the ${organization.nameEn}`}${where}${day}?`;
    case 'WHO':
      return `Who handles ${work}${where}${day}?`;
    case 'COMPARE':
      return `Compare ${work}${where}${day}`;
    case 'IMPACT':
      return `What does an amendment of ${provision ?? ''} affect${day}?`;
    case 'GAPS':
      return `Which duties${unit}${where} have no explicit basis${day}?`;
    case 'DUTIES':
      return `What are the duties${unit}${where}${day}?`;
  }
}
