/** Connections (Relay Cursor Connections) over lists that the store answered. */
import type { NodeChange } from '../../graph/node-change.ts';
import type { ProvisionChange } from '../../questions/amendment-changes.ts';
import type { Gap } from '../../questions/gaps.ts';
import type { ImpactHit } from '../../questions/impact-path.ts';
import type { SearchHit, SelectedList, SelectedNode } from '../../store/graph-store.ts';

/** A list of nodes, of hits or of gaps, with a cursor for each. */
export interface Listed {
  readonly nodes: readonly (
    | SelectedNode
    | SearchHit
    | ImpactHit
    | ProvisionChange
    | NodeChange
    | Gap
  )[];
  readonly cursors: readonly string[];
  readonly total: number | null;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

const connection = {
  edges: ({ nodes, cursors }: Listed) => nodes.map((node, i) => ({ node, cursor: cursors[i] })),
  nodes: ({ nodes }: Listed) => nodes,
  totalCount: ({ total }: Listed) => total,
  pageInfo: ({ cursors, hasNext, hasPrevious }: Listed) => ({
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  }),
};

export const connectionResolvers = Object.fromEntries(
  [
    'Instrument',
    'Provision',
    'City',
    'Organization',
    'Duty',
    'Assignment',
    'Citation',
    'Policy',
    'Source',
    'Search',
    'ImpactHit',
    'ProvisionChange',
    'Change',
    'Gap',
  ].map((name) => [`${name}Connection`, connection]),
) as Readonly<Record<string, Record<keyof typeof connection, (list: SelectedList) => unknown>>>;
