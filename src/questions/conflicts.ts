/**
 * Two units that do the same work, to the same extent, in the same wards, on the same day.
 *
 * Not taken for a conflict: one division that is defined once for all wards (it is one node); a unit
 * and one above it, or the kind of unit that it is; an office held by a person, whose power a
 * division exercises; help and deciding in another's name (補助執行, 専決); and units of which no source
 * says which wards they serve, since nothing shows that they meet.
 */
import { compareText } from '../graph/compare.ts';
import { normalizeText } from '../graph/text.ts';
import { nodeAt, nodesAt, type SelectedNode, textOf } from '../store/graph-store.ts';

export interface Conflict {
  /** By id of the assignment. */
  readonly assignments: readonly [SelectedNode, SelectedNode];
  /** The wards that both serve. */
  readonly wards: readonly SelectedNode[];
}

const forAnother: readonly (string | null)[] = ['ASSISTED', 'DECIDED_FOR'];

/** Among assignments that hold on one day. */
export function conflictsAmong(assignments: readonly SelectedNode[]): readonly Conflict[] {
  const alike = new Map<string, SelectedNode[]>();
  for (const assignment of assignments) {
    if (forAnother.includes(textOf(assignment, 'mode'))) continue;
    const unit = nodeAt(assignment, 'organization');
    if (unit === null || textOf(unit, 'type') === 'OFFICE_HOLDER') continue;
    const key = [
      nodeAt(assignment, 'city')?.id,
      nodeAt(assignment, 'duty')?.id,
      normalizeText(textOf(assignment, 'scope') ?? ''),
    ].join(' ');
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [assignment]);
    else group.push(assignment);
  }
  return [...alike.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => compareText(a.id, b.id));
    return sorted.flatMap((a, i) => sorted.slice(i + 1).flatMap((b) => conflictOf(a, b)));
  });
}

function conflictOf(a: SelectedNode, b: SelectedNode): readonly Conflict[] {
  const one = nodeAt(a, 'organization');
  const other = nodeAt(b, 'organization');
  if (one === null || other === null || one.id === other.id) return [];
  if (isWithin(one, other) || isWithin(other, one)) return [];
  const served = new Set(nodesAt(other, 'wards').map(({ id }) => id));
  const wards = nodesAt(one, 'wards').filter(({ id }) => served.has(id));
  return wards.length === 0 ? [] : [{ assignments: [a, b], wards }];
}

/** Whether the unit is of that kind, or stands below that unit. */
function isWithin(unit: SelectedNode, other: SelectedNode): boolean {
  if (nodeAt(unit, 'instanceOf')?.id === other.id) return true;
  let above = nodeAt(unit, 'parent');
  while (above !== null && above.id !== other.id) above = nodeAt(above, 'parent');
  return above !== null;
}
