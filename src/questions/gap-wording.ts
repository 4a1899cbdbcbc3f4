/** What a gap is called and what would close it, in the words of an official. */
import { formatEdtfEn, formatEdtfJa, type LocalDate, parseEdtf } from '../graph/dates.ts';
import { nodeAt, type SelectedNode, textOf } from '../store/graph-store.ts';
import type { Standing, Step } from './chains.ts';
import type { Conflict } from './conflicts.ts';
import type { Coverage } from './coverage.ts';
import type { MissingLink } from './holes.ts';
import type { OlderThanParent } from './parents.ts';
import { type Bilingual, listEn, listJa, nameEn, nameJa, workOf } from './wording.ts';

export interface Said {
  readonly description: Bilingual;
  readonly closedBy: Bilingual;
}

/** 熊本市の区民課が行う「…」に関する事務 */
function assigned(assignment: SelectedNode): Bilingual {
  const city = nodeAt(assignment, 'city');
  const unit = nodeAt(assignment, 'organization');
  const duty = nodeAt(assignment, 'duty');
  const scope = textOf(assignment, 'scope');
  const work = workOf(duty ?? assignment);
  const cityJa = city === null ? '' : `${nameJa(city)}の`;
  const inCity = city === null ? '' : ` of ${nameEn(city)}`;
  return {
    ja: `${cityJa}${unit === null ? '組織' : nameJa(unit)}が行う${work.ja}${scope === null ? '' : `（${scope}）`}`,
    en: `${work.en}${scope === null ? '' : ` (${scope})`} of the ${unit === null ? 'unit' : nameEn(unit)}${inCity}`,
  };
}

/** A hole of the surest chain, as the trace has it. */
export function hole(link: MissingLink, assignment: SelectedNode): Said {
  const { description, expectedIn: where, status } = link;
  const work = assigned(assignment);
  const read = status === 'NOT_COLLECTED';
  return {
    description: {
      ja: `${work.ja}：${description.ja}`,
      en: `${capital(work.en)}: ${description.en}`,
    },
    closedBy: {
      ja: read ? `${where.ja}の収集` : `${where.ja}その他の根拠となる規定の確認`,
      en: read ? `Collecting ${where.en}` : `Finding the provision in ${where.en}, or elsewhere`,
    },
  };
}

export function inferredOnly(assignment: SelectedNode, steps: readonly Step[]): Said {
  const work = assigned(assignment);
  const ja = listJa([
    ...new Set(steps.map(({ from, to }) => `${nameJa(from)}から${nameJa(to)}へ`)),
  ]);
  const en = listEn([...new Set(steps.map(({ from, to }) => `${nameEn(from)} to ${nameEn(to)}`))]);
  return {
    description: {
      ja: `${work.ja}の根拠は、推論によるものである。推論による段階は、${ja}の段階である。`,
      en: `The basis of ${work.en} rests on inference. Inferred are the steps from ${en}.`,
    },
    closedBy: {
      ja: 'この事務を明示して当該組織に属させる規定（条例、規則、訓令等）の収集、又は所管課への確認',
      en: 'Collecting a provision that expressly names this work and gives it to the unit, or confirmation by the division in charge',
    },
  };
}

export function cityNotCollected(city: SelectedNode): Said {
  return {
    description: {
      ja: `${nameJa(city)}の組織と分掌を示す資料を収集していないため、同市の事務の根拠に欠けるところがあるかどうかは分からない。`,
      en: `No source on the organisation of ${nameEn(city)} has been collected, so whether the bases of its work have gaps is not known.`,
    },
    closedBy: {
      ja: `${nameJa(city)}の事務分掌に関する条例・規則の収集`,
      en: `Collecting the ordinances and rules of ${nameEn(city)} on the division of work`,
    },
  };
}

/** A day before anything that was collected speaks of. @throws TypeError where no such day is known */
export function beforeCoverage(
  city: SelectedNode,
  { from, basis }: Coverage,
  asOf: LocalDate,
): Said {
  if (from === null) throw new TypeError('the coverage has no first day');
  return {
    description: {
      ja: `${formatEdtfJa(asOf)}における${nameJa(city)}の事務の根拠は分からない。収集した資料が示すのは${formatEdtfJa(from)}以降である${basis === null ? '' : reasonJa(basis)}。最も近い日は${formatEdtfJa(from)}である。`,
      en: `The bases of the work of ${nameEn(city)} on ${formatEdtfEn(asOf)} are not known. What was collected speaks of ${formatEdtfEn(from)} and later${basis === null ? '' : reasonEn(basis)}. The nearest day covered is ${formatEdtfEn(from)}.`,
    },
    closedBy: {
      ja: `${formatEdtfJa(asOf)}に効力を有した${nameJa(city)}の条例・規則及び組織表の収集`,
      en: `Collecting the ordinances, rules and tables of units of ${nameEn(city)} that were in force on ${formatEdtfEn(asOf)}`,
    },
  };
}

/** What the first day was taken from. */
function reasonJa(basis: SelectedNode): string {
  if (basis.kind === 'Assignment') return '（最も早い分掌の始期による）';
  const date = dateOf(basis);
  return basis.kind === 'Source'
    ? `（${date === null ? '' : `${formatEdtfJa(date)}の`}資料「${nameJa(basis)}」による）`
    : `（資料は日付を記さないが、${date === null ? '' : `${formatEdtfJa(date)}の`}「${nameJa(basis)}」に触れている）`;
}

function reasonEn(basis: SelectedNode): string {
  if (basis.kind === 'Assignment') return ' (the start of the earliest assignment)';
  const date = dateOf(basis);
  const dated = date === null ? '' : ` of ${formatEdtfEn(date)}`;
  return basis.kind === 'Source'
    ? ` (by the source “${nameEn(basis)}”${dated})`
    : ` (the source bears no date, but tells of “${nameEn(basis)}”${dated})`;
}

const dateOf = (node: SelectedNode) =>
  parseEdtf(textOf(node, 'date') ?? textOf(node, 'issuedOn') ?? '');

/** Links of one kind that wait for the same source. */
export function placeNotCollected(city: SelectedNode, links: readonly MissingLink[]): Said {
  const ja = listJa([...new Set(links.map(({ expectedIn }) => expectedIn.ja))]);
  const en = listEn([...new Set(links.map(({ expectedIn }) => expectedIn.en))]);
  return {
    description: {
      ja: `${nameJa(city)}の事務${links.length}件の根拠を示すはずの${ja}を収集していない。`,
      en: `What would show the basis of ${links.length} assignment${links.length === 1 ? '' : 's'} of ${nameEn(city)} has not been collected: ${en}.`,
    },
    closedBy: { ja: `${ja}の収集`, en: `Collecting ${en}` },
  };
}

export function sourceNotCollected(source: SelectedNode, assignments: number): Said {
  const count = `${assignments} assignment${assignments === 1 ? ' rests' : 's rest'}`;
  return {
    description: {
      ja: `「${nameJa(source)}」の原文を収集していない。事務${assignments}件の根拠は、他の資料に引用された部分だけによる。`,
      en: `The text of “${nameEn(source)}” itself has not been collected; ${count} on what another source quotes of it.`,
    },
    closedBy: {
      ja: `「${nameJa(source)}」の原文の収集`,
      en: `Collecting the text of “${nameEn(source)}”`,
    },
  };
}

export function workNotStated(city: SelectedNode, unit: SelectedNode): Said {
  return {
    description: {
      ja: `${nameJa(city)}の${nameJa(unit)}が行う事務は、その日について収集した資料に示されていない。`,
      en: `No work of the ${nameEn(unit)} of ${nameEn(city)} on that day is stated in what was collected.`,
    },
    closedBy: {
      ja: `${nameJa(city)}の事務分掌に関する条例・規則その他の資料の確認`,
      en: `Checking the ordinances and rules of ${nameEn(city)} on the division of work`,
    },
  };
}

export function basisOutOfForce(
  assignment: SelectedNode,
  basis: SelectedNode,
  standing: Exclude<Standing, 'IN_FORCE'>,
  asOf: LocalDate,
): Said {
  const work = assigned(assignment);
  const ground = nodeAt(basis, 'provision') ?? nodeAt(basis, 'instrument') ?? basis;
  const repealed = standing === 'REPEALED';
  const day = { ja: formatEdtfJa(asOf), en: formatEdtfEn(asOf) };
  return {
    description: {
      ja: `${work.ja}の根拠とされる${nameJa(ground)}は、${day.ja}には${repealed ? '効力を失っている' : 'まだ施行されていない'}。`,
      en: `${nameEn(ground)}, given as a basis of ${work.en}, ${repealed ? 'is no longer' : 'is not yet'} in force on ${day.en}.`,
    },
    closedBy: {
      ja: repealed ? 'これに代わる現行の規定の確認' : '施行の日までの根拠となる規定の確認',
      en: repealed
        ? 'Finding the provision in force that takes its place'
        : 'Finding the provision that holds until it takes effect',
    },
  };
}

export function olderThan({ child, parent, made, amended }: OlderThanParent): Said {
  return {
    description: {
      ja: `${nameJa(child)}の最終改正（${formatEdtfJa(made)}以前）は、その根拠である${nameJa(parent)}の最終改正（${formatEdtfJa(amended)}施行）より前である。引用する条項や用語がずれているおそれがある。`,
      en: `${nameEn(child)} was last made or amended by ${formatEdtfEn(made)}, before the last amendment of ${nameEn(parent)}, which it rests on (in force from ${formatEdtfEn(amended)}). Articles and terms that it cites may have moved.`,
    },
    closedBy: {
      ja: `${nameJa(parent)}の改正が${nameJa(child)}に及ぶかどうかの確認、又は${nameJa(child)}の改正`,
      en: `Checking whether the amendment touches ${nameEn(child)}, or amending that`,
    },
  };
}

export function conflict({ assignments, wards }: Conflict): Said {
  const [a, b] = assignments;
  const duty = nodeAt(a, 'duty') ?? a;
  const units = [a, b].map((one) => nodeAt(one, 'organization') ?? one);
  const scope = textOf(a, 'scope');
  const city = nodeAt(a, 'city');
  const work = workOf(duty);
  return {
    description: {
      ja: `${city === null ? '' : `${nameJa(city)}の`}${listJa(wards.map(nameJa))}では、${work.ja}${scope === null ? '' : `（${scope}）`}を${listJa(units.map(nameJa))}が行うとされ、分担が示されていない。`,
      en: `In ${listEn(wards.map(nameEn))}${city === null ? '' : ` of ${nameEn(city)}`}, ${work.en}${scope === null ? '' : ` (${scope})`} is given to ${listEn(units.map((unit) => `the ${nameEn(unit)}`))} alike, and how they share it is not stated.`,
    },
    closedBy: {
      ja: `${listJa(units.map(nameJa))}の分担を定める規定の収集、又は所管課への確認`,
      en: `Collecting the provision that divides the work between ${listEn(units.map((unit) => `the ${nameEn(unit)}`))}, or confirmation by the divisions in charge`,
    },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
