/** What a missing link is called, and where it would be found, in the words of an official. */

import { formatEdtfEn, formatEdtfJa, type LocalDate } from '../graph/dates.ts';
import type { BasisRole } from '../graph/vocabulary.ts';
import { type SelectedNode, textOf } from '../store/graph-store.ts';
import type { Chain, Hole } from './chains.ts';
import { type Bilingual, listEn, listJa, nameEn, nameJa, workOf } from './wording.ts';

/** NONE_STATED: what was collected says nothing. NOT_COLLECTED: the source that would say it is not there. */
export type MissingStatus = 'NONE_STATED' | 'NOT_COLLECTED';

export interface MissingLink {
  readonly role: BasisRole;
  readonly status: MissingStatus;
  readonly description: Bilingual;
  readonly expectedIn: Bilingual;
  readonly from: SelectedNode | null;
  readonly to: SelectedNode | null;
}

/** A chain with its holes named. */
export interface TracedChain extends Chain {
  readonly missing: readonly MissingLink[];
}

interface Context {
  readonly duty: SelectedNode;
  readonly city: SelectedNode;
  /** Null where it is not known. */
  readonly prefecture: SelectedNode | null;
}

/** Names the hole of a chain. */
export function missingLink(
  { role, from, to }: Hole,
  { duty, city, prefecture }: Context,
): MissingLink {
  const { ja: work, en: workEn } = workOf(duty);
  const cityJa = nameJa(city);
  const cityEn = nameEn(city);
  const prefectureJa = prefecture === null ? '都道府県' : nameJa(prefecture);
  const prefectureEn = prefecture === null ? 'the prefecture' : nameEn(prefecture);
  const fromJa = from === null ? '' : nameJa(from);
  const fromEn = from === null ? '' : nameEn(from);
  switch (role) {
    case 'FUNCTION':
      return { role, from, to, ...unfounded(duty, city) };
    case 'TRANSFER':
      return {
        role,
        from,
        to,
        status: 'NOT_COLLECTED',
        description: {
          ja: `${fromJa}の権限に属する${work}を${cityJa}が処理することとする${prefectureJa}の条例（地方自治法第252条の17の2第1項の条例による事務処理の特例）を収集していない。`,
          en: `The ordinance of ${prefectureEn} by which ${cityEn} handles ${workEn}, a power of the ${fromEn} (Local Autonomy Act, Article 252-17-2, paragraph 1), has not been collected.`,
        },
        expectedIn: {
          ja: `${prefectureJa}の事務処理の特例に関する条例（地方自治法第252条の17の2第1項）`,
          en: `the ordinance of ${prefectureEn} on the transfer of work to municipalities (Local Autonomy Act, Article 252-17-2, paragraph 1)`,
        },
      };
    case 'AUTHORITY':
      return {
        role,
        from,
        to,
        status: 'NOT_COLLECTED',
        description: {
          ja: `${fromJa}の権限に属する${work}を${nameJa(to)}が行うこととする規定を収集していない。`,
          en: `The provision by which ${nameEn(to)} exercises the power of the ${fromEn} over ${workEn} has not been collected.`,
        },
        expectedIn: { ja: '国の法令', en: 'laws and orders of the State' },
      };
    case 'DELEGATION':
      return {
        role,
        from,
        to,
        status: 'NONE_STATED',
        description: {
          ja: `${fromJa}から${nameJa(to)}に${work}を委ねる規定は、収集した資料に示されていない。`,
          en: `No provision by which the ${fromEn} entrusts ${workEn} to the ${nameEn(to)} is stated in what was collected.`,
        },
        expectedIn: {
          ja: `${cityJa}の委任規則・事務分掌規則`,
          en: `the rules of ${cityEn} on delegation and on the division of work`,
        },
      };
    case 'ORGANIZATION':
    case 'ALLOCATION':
      return {
        role,
        from,
        to,
        status: 'NONE_STATED',
        description: {
          ja: `${cityJa}の${nameJa(to)}に${work}を分掌させる規定は、収集した資料に示されていない。`,
          en: `No provision that allots ${workEn} to the ${nameEn(to)} of ${cityEn} is stated in what was collected.`,
        },
        expectedIn: { ja: `${cityJa}の事務分掌に関する条例・規則`, en: divisionOfWorkEn(city) },
      };
  }
}

/** Nothing makes the work exist: national law was searched in vain, or was not collected. */
function unfounded(
  duty: SelectedNode,
  city: SelectedNode,
): Pick<MissingLink, 'status' | 'description' | 'expectedIn'> {
  const { ja: work, en: workEn } = workOf(duty);
  const municipal = `${nameJa(city)}の条例・規則・要綱`;
  const municipalEn = `the ordinances, rules and outlines of ${nameEn(city)}`;
  const searched = textOf(duty, 'noBasis');
  if (searched === null) {
    return {
      status: 'NOT_COLLECTED',
      description: {
        ja: `${work}を定める法令、条例等の規定を収集していない。`,
        en: `The provision that makes ${workEn} a public task has not been collected.`,
      },
      expectedIn: {
        ja: `国の法令、又は${municipal}`,
        en: `laws and orders of the State, or ${municipalEn}`,
      },
    };
  }
  return {
    status: 'NONE_STATED',
    description: {
      ja: `国の法令に、${work}を市町村の事務と定める規定は見当たらない。${searched}`,
      en: `No provision of national law that makes ${workEn} a task of municipalities was found. ${textOf(duty, 'noBasisEn') ?? searched}`,
    },
    expectedIn: { ja: municipal, en: municipalEn },
  };
}

/** Nothing that was collected says who performs the duty in the city. */
export function notCollected({ duty, city }: Context): MissingLink {
  return {
    role: 'ALLOCATION',
    status: 'NOT_COLLECTED',
    from: null,
    to: null,
    description: {
      ja: `${nameJa(city)}の組織と分掌を示す資料を収集していないため、${workOf(duty).ja}をどの組織が行うかは分からない。`,
      en: `No source on the organisation of ${nameEn(city)} has been collected, so who performs ${workOf(duty).en} there is not known.`,
    },
    expectedIn: { ja: `${nameJa(city)}の事務分掌に関する条例・規則`, en: divisionOfWorkEn(city) },
  };
}

/** What was collected on the duty begins after the day that was asked about. */
export function notCollectedBefore(
  { duty, city }: Context,
  from: LocalDate,
  asOf: LocalDate,
): MissingLink {
  const work = workOf(duty);
  return {
    role: 'ALLOCATION',
    status: 'NOT_COLLECTED',
    from: null,
    to: null,
    description: {
      ja: `${formatEdtfJa(asOf)}に${nameJa(city)}で${work.ja}をどの組織が行っていたかは分からない。収集した資料が示すのは${formatEdtfJa(from)}以降である。最も近い日は${formatEdtfJa(from)}である。`,
      en: `Who performed ${work.en} in ${nameEn(city)} on ${formatEdtfEn(asOf)} is not known. What was collected speaks of ${formatEdtfEn(from)} and later; that is the nearest day covered.`,
    },
    expectedIn: { ja: `${nameJa(city)}の事務分掌に関する条例・規則`, en: divisionOfWorkEn(city) },
  };
}

/** Units of the city are known, and nothing says that the duty is for this one, or for any. */
export function noneStated(
  { duty, city }: Context,
  unit: SelectedNode | null,
  performers: readonly SelectedNode[],
): MissingLink {
  const work = workOf(duty);
  const who = listJa([...new Set(performers.map(nameJa))]);
  const whoEn = listEn([...new Set(performers.map((one) => `the ${nameEn(one)}`))]);
  const unitJa = unit === null ? 'いずれの組織' : nameJa(unit);
  const unitEn = unit === null ? 'any unit' : `the ${nameEn(unit)}`;
  return {
    role: 'ALLOCATION',
    status: 'NONE_STATED',
    from: null,
    to: unit,
    description: {
      ja: `${nameJa(city)}で${work.ja}を${unitJa}が行うという記載は、収集した資料にない。${who === '' ? '' : `資料によれば、行うのは${who}である。`}`,
      en: `Nothing that was collected says that ${work.en} falls to ${unitEn} in ${nameEn(city)}.${whoEn === '' ? '' : ` According to the sources it is performed by ${whoEn}.`}`,
    },
    expectedIn: { ja: `${nameJa(city)}の事務分掌に関する条例・規則`, en: divisionOfWorkEn(city) },
  };
}

const divisionOfWorkEn = (city: SelectedNode): string =>
  `the ordinances and rules of ${nameEn(city)} on the division of work`;
