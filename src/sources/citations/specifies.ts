/** Whether an order sets what the provision that it cites leaves to orders: 法第三条第一項の政令で定める者は、…とする。 */
import type { InstrumentKind } from '../../graph/model.ts';

const lead = '^(?:に規定する|の規定により|の規定に基づき|の規定に基づく|により|の)';
const topic = '(?:で|の)定める[^、。]*?(?<!又)は';

/** By the kind of the order, what the provision must leave it to. */
const left: Readonly<Partial<Record<InstrumentKind, RegExp>>> = {
  CabinetOrder: new RegExp(`${lead}政令${topic}`),
  MinisterialOrdinance: new RegExp(
    `${lead}(?:[一-龥]*[省府庁房]令|[一-龥]*規則|命令)(?:・[一-龥]+令)*${topic}`,
  ),
  Ordinance: new RegExp(`${lead}(?:[市区町村県府道都]の)?条例${topic}`),
  Rule: new RegExp(`${lead}[一-龥]*規則${topic}`),
};

/** What may stand before the citation: nothing, or 前項に定めるもののほか、. */
const opening = /^[\s　]*(?:.*ほか、)?$/;

/**
 * The words before the citation in its sentence and behind it, brackets blank. It must be what the
 * sentence is about: 法第三条の政令で定める者に対し… in a condition only names it.
 */
export function specifies(
  kind: InstrumentKind | undefined,
  { before, behind }: { readonly before: string; readonly behind: string },
): boolean {
  const words = kind && left[kind];
  return words !== undefined && opening.test(before) && words.test(behind.replaceAll(' ', ''));
}
