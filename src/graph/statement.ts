/** What a graph is made of: nodes and the edges between them, as plain data. */
import type { NodeKind, PropertyValue, RelationName } from './model.ts';

/** Characters of an id, or of an anchor in it: far more than any has, few enough to take apart at once. */
export const longestId = 1_000;

export interface NodeStatement {
  readonly id: string;
  readonly kind: NodeKind;
  /** Only what is stated: a property that is null is left out. */
  readonly properties: Readonly<Record<string, NonNullable<PropertyValue>>>;
}

export interface EdgeStatement {
  readonly relation: RelationName;
  readonly from: string;
  readonly to: string;
}

/** A graph to go through, as often as needed; it may be more than fits into memory. */
export interface StatementSequences {
  readonly nodes: Iterable<NodeStatement>;
  readonly edges: Iterable<EdgeStatement>;
}

/** A whole graph. */
export interface Statements extends StatementSequences {
  readonly nodes: readonly NodeStatement[];
  readonly edges: readonly EdgeStatement[];
}
