/**
 * Ordinances and rules that are older than the last amendment of what they rest on. That says that
 * somebody should look, not that anything is wrong: the amendment may touch other articles.
 */
import { compareText } from '../graph/compare.ts';
import { edtfBounds, type LocalDate, parseEdtf } from '../graph/dates.ts';
import type { NodeKind } from '../graph/model.ts';
import { readRevisionId } from '../graph/revision-id.ts';
import { nodeAt, nodesAt, type SelectedNode, textOf } from '../store/graph-store.ts';

export interface OlderThanParent {
  readonly child: SelectedNode;
  readonly parent: SelectedNode;
  /** The last day on which the child can have been made or changed, as far as is known. */
  readonly made: LocalDate;
  readonly amended: LocalDate;
  readonly evidence: readonly SelectedNode[];
}

const municipal: readonly NodeKind[] = ['Ordinance', 'Rule', 'Directive'];
const superior: readonly NodeKind[] = [
  'Law',
  'CabinetOrder',
  'MinisterialOrdinance',
  'Ordinance',
  'Rule',
];

/**
 * By what the bases of assignments say (an Act has an ordinance allot the work), and by what the
 * instruments of the cities say of themselves (…の規定に基づき). By child, then parent.
 */
export function olderThanParents(
  cities: readonly SelectedNode[],
  assignments: readonly SelectedNode[],
  asOf: LocalDate,
): readonly OlderThanParent[] {
  const found = new Map<string, OlderThanParent>();
  const add = (
    child: SelectedNode | null,
    parent: SelectedNode | null,
    evidence: readonly SelectedNode[],
  ) => {
    if (child === null || parent === null || child.id === parent.id) return;
    if (!municipal.includes(child.kind) || !superior.includes(parent.kind)) return;
    const made = lastDayOfMaking(child);
    const amended = lastAmendment(parent);
    // An amendment after the day that is asked about says nothing of the one before it.
    if (made === null || amended === null || amended > asOf || made > asOf || made >= amended)
      return;
    const key = `${child.id} ${parent.id}`;
    if (!found.has(key)) found.set(key, { child, parent, made, amended, evidence });
  };
  const bases = new Map(
    assignments.flatMap((one) => nodesAt(one, 'bases')).map((basis) => [basis.id, basis] as const),
  );
  for (const basis of bases.values()) {
    const to = nodeAt(basis, 'to');
    const child = to === null ? null : nodeAt(to, 'instrument');
    add(child, nodeAt(basis, 'instrument'), nodesAt(basis, 'evidence'));
  }
  for (const instrument of cities.flatMap((city) => nodesAt(city, 'instruments'))) {
    for (const provision of nodesAt(instrument, 'basedOn')) {
      for (const citation of nodesAt(provision, 'cites')) {
        const to = nodeAt(citation, 'to');
        const parent = nodeAt(citation, 'instrument') ?? (to && nodeAt(to, 'instrument'));
        add(instrument, parent, nodesAt(provision, 'evidence'));
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => compareText(a.child.id, b.child.id) || compareText(a.parent.id, b.parent.id),
  );
}

/** The day from which the words that were read have been in force; null where none amended them. */
export function lastAmendment(instrument: SelectedNode): LocalDate | null {
  const revision = readRevisionId(textOf(instrument, 'revisionId') ?? '');
  return revision === null || revision.amendedBy === null ? null : revision.validFrom;
}

/** As late as the sources allow, so that nothing is called older that may be younger. */
function lastDayOfMaking(instrument: SelectedNode): LocalDate | null {
  const days = ['issuedOn', 'validFrom'].flatMap((property) => {
    const date = parseEdtf(textOf(instrument, property) ?? '');
    return date === null ? [] : [edtfBounds(date).max];
  });
  const amended = lastAmendment(instrument);
  return [...days, ...(amended === null ? [] : [amended])].sort().at(-1) ?? null;
}
