/** How a sentence was read, or why it was not, in the words of an official. */
import { formatEdtfEn, formatEdtfJa } from '../../graph/dates.ts';
import { glossary } from '../../graph/glossary.ts';
import type { SelectedList } from '../../store/graph-store.ts';
import { type Bilingual, listEn, listJa, nameEn, nameJa } from '../wording.ts';
import type { Obstacle, Reading } from './reading.ts';

const obstacles: Readonly<Record<Obstacle, Bilingual>> = {
  UNKNOWN_WORDS: { ja: '分からない語がある', en: 'it has words that are not known' },
  NO_QUESTION: { ja: '何を問うているか分からない', en: 'it is not clear what it asks for' },
  NEGATION: {
    ja: '否定を含む問いには答えられない',
    en: 'questions with a negation cannot be answered',
  },
  SEVERAL_MEANINGS: { ja: '当たるものが複数ある', en: 'it may mean several things' },
  NO_DUTY: { ja: '事務の名がない', en: 'it names no duty' },
  NO_ORGANIZATION: { ja: '組織の名がない', en: 'it names no organisation' },
  NO_PROVISION: {
    ja: '条項が一つに定まらない',
    en: 'it does not name one provision where one is expected',
  },
  NO_CITY: { ja: '市が一つに定まらない', en: 'it does not tell which city is meant' },
  NOT_ONE_DAY: { ja: '日が一つに定まらない', en: 'it does not name one single day' },
  OTHER_CITY: { ja: 'その市にその組織はない', en: 'the city has no such organisation' },
};

export function readAs(reading: Reading): Bilingual {
  const { kind, obstacle, unknown, duty, cities, organization, provision, asOf } = reading;
  if (kind === 'NOT_UNDERSTOOD') {
    const why = obstacles[obstacle ?? 'NO_QUESTION'];
    const known = unknown.length === 0;
    return {
      ja: `質問を理解できなかった。${why.ja}${known ? '' : `（${unknown.map((one) => `「${one}」`).join('、')}）`}。`,
      en: `The question was not understood: ${why.en}${known ? '' : ` (${unknown.map((one) => `“${one}”`).join(', ')})`}.`,
    };
  }
  const items = [...cities, organization, duty].filter((item) => item !== null);
  const ja = [
    ...items.map(({ name }) => name),
    provision,
    asOf === null ? null : formatEdtfJa(asOf),
  ];
  const en = [
    ...items.map((item) => item.nameEn),
    provision,
    asOf === null ? null : formatEdtfEn(asOf),
  ];
  const said = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null);
  const assumed = reading.cityAssumed ? (cities[0] ?? null) : null;
  return {
    ja: `${glossary.QuestionKind[kind].ja}についての質問と読んだ（${said(ja).join('、')}）。${assumed === null ? '' : `市の記載がないため、${assumed.name}とみなした。`}`,
    en: `Read as a question about ${glossary.QuestionKind[kind].en} (${said(en).join(', ')}).${assumed === null ? '' : ` No city is named; ${assumed.nameEn} was assumed.`}`,
  };
}

/** The answer in one sentence, where it is no trace. */
export function summaryOf(reading: Reading, duties: SelectedList | null): Bilingual {
  const { organization, cities } = reading;
  const [city] = cities;
  if (duties === null || organization === null || city === undefined) return readAs(reading);
  const { nodes } = duties;
  const total = duties.total ?? nodes.length;
  return nodes.length === 0
    ? {
        ja: `${city.name}の${organization.name}が行う事務は、収集した資料に示されていない。`,
        en: `What was collected states no duty of the ${organization.nameEn} of ${city.nameEn}.`,
      }
    : {
        ja: `${city.name}の${organization.name}が行う事務として、収集した資料に示されているものは、${listJa(nodes.map((node) => `「${nameJa(node)}」`))}${total > nodes.length ? 'など' : 'の'}${total}件である。`,
        en: `What was collected states ${total} ${total === 1 ? 'duty' : 'duties'} of the ${organization.nameEn} of ${city.nameEn}: ${listEn(nodes.map((node) => `“${nameEn(node)}”`))}${total > nodes.length ? ' and more' : ''}.`,
      };
}
