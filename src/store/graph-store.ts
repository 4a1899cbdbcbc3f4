/**
 * The port through which questions and the API reach a graph, whatever holds it.
 *
 * Every operation is bounded, reads one release, and answers the same from every store: the same
 * nodes in the same order, the same counts, nulls and ties. The contract suite
 * (`test/store/contract.ts`) is what a store must pass.
 */
import type { LocalDate } from '../graph/dates.ts';
import type { NodeKind, PropertyValue, RelationName } from '../graph/model.ts';

/** Which nodes are meant. A property or field that a node's kind does not have never matches. */
export type Filter =
  /** Every one of them holds; an empty list holds for all nodes. */
  | { readonly all: readonly Filter[] }
  /** At least one of them holds; an empty list holds for none. */
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly ids: readonly string[] }
  | { readonly kinds: readonly NodeKind[] }
  /** One of the node's look-up keys (`graph/names.ts`) is this one. */
  | { readonly key: string }
  /** The property has one of these values, or is a list that does; null stands for "not stated". */
  | { readonly property: string; readonly in: readonly PropertyValue[] }
  /** The text property lies between these, both inclusive, by code points; "not stated" never does. */
  | { readonly property: string; readonly atLeast?: string; readonly atMost?: string }
  /** Some neighbour over this field holds. */
  | { readonly field: string; readonly some: Filter };

/**
 * One criterion of an order. Texts go by code points and stand before numbers; "not stated" stands
 * last either way, and with it truth values, lists and what a kind does not have.
 */
export interface Order {
  readonly property: string;
  readonly descending?: boolean;
}

/** A window on an ordered list. Where both cursors are given, both bound it. */
export interface Page {
  /** How many nodes at most; 1 or more. */
  readonly size: number;
  /** Whether the window is taken at the start or at the end of what the cursors leave. */
  readonly at: 'start' | 'end';
  /** Only nodes that come after this cursor, whether its own node still exists or not. */
  readonly after?: string;
  readonly before?: string;
}

/** What is wanted of a list of nodes. */
export interface ListOptions {
  readonly where?: Filter;
  /** Left out: the field's natural order (`graph/model.ts`), for a root by id. Ties go by id. */
  readonly order?: readonly Order[];
  /** Left out: the whole list, for lists that are short by nature. */
  readonly page?: Page;
  /** Whether the answer counts the whole list, before the window. */
  readonly total?: boolean;
}

/** What is wanted of a node. What its kind does not have is left out of the answer. */
export interface Selection {
  readonly properties: readonly string[];
  readonly fields: readonly FieldSelection[];
}

export interface FieldSelection extends ListOptions {
  /** Under which key the answer stands. */
  readonly key: string;
  readonly field: string;
  readonly select: Selection;
}

/** Where a selection starts: the nodes that `where` means. */
export interface RootSelection extends ListOptions {
  readonly key: string;
  readonly where: Filter;
  readonly select: Selection;
  /**
   * The day of this root and of all below it. A node whose validity (first to last day, both
   * inclusive) does not cover it is treated as absent: as a root, as a neighbour and inside
   * filters. What states no day is not bounded on that side. Left out: all days.
   */
  readonly asOf?: LocalDate;
}

export interface SelectRequest {
  readonly roots: readonly RootSelection[];
}

export interface SelectedNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Every wanted property that the kind has; null where not stated. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** By the wanted keys: a node or null over a field that has one neighbour, else a list. */
  readonly fields: Readonly<Record<string, SelectedNode | null | SelectedList>>;
}

export interface SelectedList {
  readonly nodes: readonly SelectedNode[];
  /** One for each node where a page was asked for, else empty. Opaque, bound to the order. */
  readonly cursors: readonly string[];
  /** Of the whole list; null where not asked for. */
  readonly total: number | null;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

export interface WalkRequest {
  readonly start: readonly string[];
  /** The fields that may be followed, by kind of the node they leave. */
  readonly fields: Readonly<Partial<Record<NodeKind, readonly string[]>>>;
  /** How many hops at most. */
  readonly depth: number;
  /** How many nodes at most, the start included. */
  readonly limit: number;
  readonly properties: readonly string[];
  readonly asOf?: LocalDate;
}

/**
 * A piece of the graph: nodes by distance, then id; and every edge between them that was followed
 * (from nodes nearer than the depth), by relation and ends.
 */
export interface Walked {
  readonly nodes: readonly (Omit<SelectedNode, 'fields'> & { readonly distance: number })[];
  readonly edges: readonly {
    readonly relation: RelationName;
    readonly from: string;
    readonly to: string;
  }[];
  /** True where the limit left nodes out. */
  readonly truncated: boolean;
}

/** The kinds that people search for; others are reached through them. */
export const searchableKinds = [
  'Duty',
  'Organization',
  'City',
  'Ward',
  'Prefecture',
  'Law',
  'CabinetOrder',
  'MinisterialOrdinance',
  'Ordinance',
  'Rule',
  'Directive',
  'Policy',
  'Provision',
  'RoleStatement',
  'TimelineEvent',
  'Source',
] as const satisfies readonly NodeKind[];

export interface SearchRequest {
  /** What a person typed: words apart by spaces must all be found. */
  readonly text: string;
  readonly kinds: readonly NodeKind[];
  readonly where?: Filter;
  readonly size: number;
  /** How many hits stand before the window. */
  readonly offset: number;
  readonly select: Selection;
  readonly asOf?: LocalDate;
}

/** A piece of a text, by UTF-16 offsets; `end` is the first one behind it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface SearchHit {
  readonly node: SelectedNode;
  readonly title: string;
  /** The words around the first match, where it lies in a longer text. */
  readonly snippet: string | null;
  /** Where the words that were typed stand in the snippet: in order, apart, whole characters and numerals. */
  readonly highlights: readonly TextRange[];
  /** Between 0 and 1; 1 is the very name. Equal scores go by title, then id. */
  readonly score: number;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** The release that a store serves. */
export interface ReleaseInfo {
  readonly id: string;
  readonly sha256: string;
  readonly builtAt: string;
  readonly statements: number;
}

export interface KindCount {
  readonly kind: NodeKind;
  readonly count: number;
}

export interface DatasetInfo {
  readonly release: ReleaseInfo;
  readonly counts: readonly KindCount[];
}

export interface GraphReader {
  /**
   * A tree of nodes for each root, in one round trip however deep it is.
   * An unknown id is simply not among the answer.
   * @throws InvalidCursor where a cursor is broken or belongs to another order.
   */
  select(request: SelectRequest): Promise<Readonly<Record<string, SelectedList>>>;
  /**
   * Follows fields breadth-first. A node is reached once, at its shortest distance; with more than
   * `limit` nodes, those of the smaller distance, then of the smaller id stay. Unknown ids are left
   * out, and a field of several hops (`paths` in `graph/model.ts`) is not followed.
   */
  walk(request: WalkRequest): Promise<Walked>;
  /**
   * Finds nodes by their names, readings, captions and text, blind to width, kana, case, numerals and
   * old forms of characters; two-character words are found. Exact names come first.
   */
  search(request: SearchRequest): Promise<SearchResult>;
  /** Which release is served, and how much of each kind it holds (kinds without a node left out). */
  dataset(): Promise<DatasetInfo>;
  /** The release that this reader answers from; of a snapshot no round trip once it has answered anything. */
  release(): Promise<ReleaseInfo>;
}

export interface GraphStore extends GraphReader {
  /** The graph for one operation: however often it asks, all answers are of the same release. */
  snapshot(): GraphReader;
  /** The release that reads are answered from now; rejects with StoreUnavailable where none are. */
  ready(): Promise<ReleaseInfo>;
  /** Ends every connection. Closing twice is harmless. */
  close(): Promise<void>;
}

/** The store cannot be reached, or is not loaded yet. */
export class StoreUnavailable extends Error {
  readonly code = 'STORE_UNAVAILABLE';
}

/** A cursor that this list never gave out. */
export class InvalidCursor extends Error {
  readonly code = 'INVALID_CURSOR';
}

/** The neighbour under `key`, or null. */
export function nodeAt(node: SelectedNode, key: string): SelectedNode | null {
  const value = node.fields[key];
  return value == null || 'nodes' in value ? null : value;
}

/** The neighbours under `key`; none where it was not asked for. */
export function nodesAt(node: SelectedNode, key: string): readonly SelectedNode[] {
  const value = node.fields[key];
  return value != null && 'nodes' in value ? value.nodes : [];
}

/** A text property, or null where not stated. */
export function textOf(node: SelectedNode, property: string): string | null {
  const value = node.properties[property];
  return typeof value === 'string' ? value : null;
}
