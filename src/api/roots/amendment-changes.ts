/** Lists of what an amendment changes: how they are asked for, and their pages as connections. */
import type { ProvisionChange, ProvisionChangeKind } from '../../questions/amendment-changes.ts';
import type { Selection } from '../../store/graph-store.ts';
import { mergeSelections } from '../../store/selection.ts';
import type { Asked } from '../plan/asked.ts';
import { pageOf } from '../plan/page.ts';
import { nodesAsked, selectionOf } from '../plan/selection.ts';
import type { Listed } from '../resolvers/connections.ts';
import { decodeOffset, encodeOffset } from './offset.ts';

/** One field `changes` of an operation. */
interface AskedChanges {
  /** Under which key it is answered. */
  readonly responseKey: string;
  readonly kinds: readonly ProvisionChangeKind[] | null;
  readonly size: number;
  readonly offset: number;
  /** What its cursors belong to. */
  readonly words: string;
}

interface ChangesArguments {
  readonly kinds?: readonly ProvisionChangeKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** @throws GraphQLError BAD_USER_INPUT */
export function changesAsked(below: Asked): readonly AskedChanges[] {
  return below.fields
    .filter(({ name }) => name === 'changes')
    .map((field) => {
      const { kinds = null, first, after }: ChangesArguments = field.arguments();
      const words = JSON.stringify(['changes', kinds]);
      const { size } = pageOf({ first: first ?? null });
      const offset = after == null ? 0 : decodeOffset(after, words);
      return { responseKey: field.responseKey, kinds, size, offset, words };
    });
}

/** What is wanted of the provisions that changes show. */
export function changedProvision(changes: Asked): Selection {
  const change = nodesAsked(changes);
  return mergeSelections(selectionOf(change.at('provision')), selectionOf(change.at('formerly')));
}

/** The pages of the fields `changes`, by response key. */
export function listChanges(
  changes: readonly ProvisionChange[],
  asked: readonly AskedChanges[],
): Readonly<Record<string, Listed>> {
  return Object.fromEntries(
    asked.map(({ responseKey, kinds, size, offset, words }) => {
      const all = kinds === null ? changes : changes.filter(({ kind }) => kinds.includes(kind));
      const nodes = all.slice(offset, offset + size);
      const listed: Listed = {
        nodes,
        cursors: nodes.map((_change, i) => encodeOffset(offset + i + 1, words)),
        total: all.length,
        hasNext: offset + size < all.length,
        hasPrevious: offset > 0,
      };
      return [responseKey, listed] as const;
    }),
  );
}
