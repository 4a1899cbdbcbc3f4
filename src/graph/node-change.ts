/** What may differ of a node between two states of the graph. */
import type { NodeKind, PropertyValue, RelationName } from './model.ts';

export interface PropertyChange {
  readonly property: string;
  /** Null where it was not stated. */
  readonly before: PropertyValue;
  /** Null where it is not stated any more. */
  readonly after: PropertyValue;
}

export interface EdgeChange {
  readonly relation: RelationName;
  readonly to: string;
  /** What it leads to, as people call it; in the newer state where it is there. */
  readonly toName: string;
  /** Its English name, if it has one. */
  readonly toNameEn?: string;
  readonly toKind: NodeKind;
  readonly change: 'ADDED' | 'REMOVED';
}

/** A node that came or went, or of which something is said otherwise; with the relations that leave it. */
export interface NodeChange {
  readonly id: string;
  readonly kind: NodeKind;
  /** Of a node that was of another kind before. */
  readonly formerKind?: NodeKind;
  /** As people call it. */
  readonly name: string;
  /** Its English name, if it has one. */
  readonly nameEn?: string;
  /** CHANGED: its kind, its properties, or where it leads. */
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly properties: readonly PropertyChange[];
  readonly edges: readonly EdgeChange[];
}
