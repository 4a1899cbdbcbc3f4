/** A release as rows for Neo4j, in one order only, so that a count says how far loading came. */
import neo4j from 'neo4j-driver';
import { type NodeKind, propertiesOf } from '../../graph/model.ts';
import { displayName, lookupKeysOf } from '../../graph/names.ts';
import type { NodeStatement, StatementSequences } from '../../graph/statement.ts';
import { searchableKinds } from '../graph-store.ts';
import { searchDocument } from '../search-document.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Rows that one statement writes. Labels and types come with the rows: a statement for each kind and
 * each relation would take a server that was just started longer to plan than a small release to write.
 */
interface Group {
  readonly text: string;
  readonly size: number;
  /** All rows from this one on, counted from 0. */
  rows(from: number): Iterable<Row>;
}

/** What one transaction writes. */
export interface Batch {
  readonly text: string;
  readonly rows: readonly Row[];
  /** How many rows of the release are written before this batch, and after it. */
  readonly from: number;
  readonly to: number;
}

/** A transaction's memory is bounded, and rows with long texts are large. */
const maxCharacters = 4_000_000;

export interface Rows {
  readonly total: number;
  readonly nodes: number;
  readonly edges: number;
  /** How many there are of each kind, of each relation, of look-up keys, and of nodes that these name. */
  readonly counts: ReadonlyMap<string, number>;
  /** The batches that are left when `written` rows are written. */
  batches(written: number, size: number): Iterable<Batch>;
}

/** Counts a release, going through it once; its rows are made as they are asked for. */
export function rowsOf({ nodes, edges }: StatementSequences): Rows {
  const counts = new Map<string, number>();
  const count = (of: string) => counts.set(of, (counts.get(of) ?? 0) + 1);
  const keys = new Set<string>();
  let [nodeCount, nameCount, edgeCount] = [0, 0, 0];
  for (const node of nodes) {
    nodeCount += 1;
    count(node.kind);
    for (const key of lookupKeysOf(node)) {
      keys.add(key);
      nameCount += 1;
    }
  }
  for (const { relation } of edges) {
    edgeCount += 1;
    count(relation);
  }
  counts.set('LookupKey', keys.size).set('NAMES', nameCount);
  const groups: readonly Group[] = [
    {
      text:
        'UNWIND $rows AS row CREATE (n:$(row.labels) {release: $release}) ' +
        'SET n += row.properties',
      size: nodeCount,
      rows: (from) => mapped(without(from, nodes), nodeRow),
    },
    {
      text: 'UNWIND $rows AS row CREATE (:LookupKey {release: $release, key: row.key})',
      size: keys.size,
      rows: (from) => mapped(without(from, keys), (key) => ({ key })),
    },
    {
      text:
        'UNWIND $rows AS row MATCH (k:LookupKey {release: $release, key: row.key}) ' +
        'MATCH (n:Statement {release: $release, id: row.id}) CREATE (k)-[:NAMES]->(n)',
      size: nameCount,
      rows: (from) => without(from, namesOf(nodes)),
    },
    {
      text:
        'UNWIND $rows AS row MATCH (a:Statement {release: $release, id: row.from}) ' +
        'MATCH (b:Statement {release: $release, id: row.to}) CREATE (a)-[:$(row.relation)]->(b)',
      size: edgeCount,
      rows: (from) => mapped(without(from, edges), (edge) => ({ ...edge })),
    },
  ];
  return {
    total: groups.reduce((sum, { size }) => sum + size, 0),
    nodes: nodeCount,
    edges: edgeCount,
    counts,
    batches: (written, size) => batchesOf(groups, written, size),
  };
}

function* namesOf(nodes: Iterable<NodeStatement>): Iterable<Row> {
  for (const node of nodes) for (const key of lookupKeysOf(node)) yield { key, id: node.id };
}

function* mapped<T, R>(items: Iterable<T>, of: (item: T) => R): Iterable<R> {
  for (const item of items) yield of(item);
}

/** What follows the first `count` items. */
function* without<T>(count: number, items: Iterable<T>): Iterable<T> {
  let left = count;
  for (const item of items) {
    if (left > 0) left -= 1;
    else yield item;
  }
}

function* batchesOf(groups: readonly Group[], written: number, size: number): Iterable<Batch> {
  let before = 0;
  for (const { text, size: groupSize, rows: rowsFrom } of groups) {
    let at = before + Math.min(Math.max(written - before, 0), groupSize);
    before += groupSize;
    if (at === before) continue;
    let rows: Row[] = [];
    let characters = 0;
    for (const row of rowsFrom(at - (before - groupSize))) {
      rows.push(row);
      characters += charactersOf(row);
      if (rows.length < size && characters < maxCharacters && at + rows.length < before) continue;
      yield { text, rows, from: at, to: at + rows.length };
      at += rows.length;
      [rows, characters] = [[], 0];
    }
  }
}

const searchable: ReadonlySet<NodeKind> = new Set(searchableKinds);

function nodeRow(node: NodeStatement): Row {
  const { id, kind } = node;
  const types = propertiesOf(kind);
  const labels: string[] = [kind, 'Statement'];
  const properties: Record<string, unknown> = { id, kind };
  for (const [name, value] of Object.entries(node.properties)) {
    // The driver takes any other number for a fraction.
    properties[name] = types[name] === 'integer' ? neo4j.int(value as number) : value;
  }
  if (searchable.has(kind)) {
    labels.push('Searchable');
    Object.assign(properties, searchProperties(node));
  }
  return { labels, properties };
}

function searchProperties(node: NodeStatement): Row {
  const { names, caption, text } = searchDocument(node);
  return {
    searchTitle: displayName(node),
    searchNames: names,
    searchCaption: caption,
    searchText: text,
  };
}

function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce((sum: number, part) => sum + charactersOf(part), 0);
}
