/** A release as rows for Neo4j, in one order only, so that a count says how far loading came. */
import neo4j from 'neo4j-driver';
import { allKinds, allRelations, type NodeKind, propertiesOf } from '../../graph/model.ts';
import { displayName, lookupKeysOf } from '../../graph/names.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../../graph/statement.ts';
import { searchableKinds } from '../graph-store.ts';
import { searchDocument } from '../search-document.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows that one statement writes: labels and types cannot be parameters. */
interface Group {
  readonly text: string;
  readonly size: number;
  row(index: number): Row;
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
  /** How many look-up keys there are, and how many nodes they name in all. */
  readonly keys: number;
  readonly names: number;
  /** The batches that are left when `written` rows are written. */
  batches(written: number, size: number): Iterable<Batch>;
}

export function rowsOf({ nodes, edges }: Statements): Rows {
  const byKind = grouped(nodes, ({ kind }) => kind);
  const byRelation = grouped(edges, ({ relation }) => relation);
  const names = nodes.flatMap((node) => lookupKeysOf(node).map((key) => ({ key, id: node.id })));
  const keys = [...new Set(names.map(({ key }) => key))];
  const groups: readonly Group[] = [
    ...allKinds.map((kind) => nodeGroup(kind, byKind.get(kind) ?? [])),
    {
      text: 'UNWIND $rows AS row CREATE (:LookupKey {release: $release, key: row.key})',
      size: keys.length,
      row: (index) => ({ key: keys[index] }),
    },
    {
      text:
        'UNWIND $rows AS row MATCH (k:LookupKey {release: $release, key: row.key}) ' +
        'MATCH (n:Statement {release: $release, id: row.id}) CREATE (k)-[:NAMES]->(n)',
      size: names.length,
      row: (index) => names[index] as Row,
    },
    ...allRelations.map((relation) => edgeGroup(relation, byRelation.get(relation) ?? [])),
  ];
  return {
    total: groups.reduce((sum, { size }) => sum + size, 0),
    keys: keys.length,
    names: names.length,
    batches: (written, size) => batchesOf(groups, written, size),
  };
}

function* batchesOf(groups: readonly Group[], written: number, size: number): Iterable<Batch> {
  let before = 0;
  for (const group of groups) {
    let index = Math.min(Math.max(written - before, 0), group.size);
    while (index < group.size) {
      const from = before + index;
      const rows: Row[] = [];
      let characters = 0;
      while (index < group.size && rows.length < size && characters < maxCharacters) {
        const row = group.row(index);
        rows.push(row);
        characters += charactersOf(row);
        index += 1;
      }
      yield { text: group.text, rows, from, to: before + index };
    }
    before += group.size;
  }
}

const searchable: ReadonlySet<NodeKind> = new Set(searchableKinds);

function nodeGroup(kind: NodeKind, nodes: readonly NodeStatement[]): Group {
  const isSearchable = searchable.has(kind);
  const labels = `${kind}:Statement${isSearchable ? ':Searchable' : ''}`;
  const types = propertiesOf(kind);
  return {
    text: `UNWIND $rows AS row CREATE (n:${labels} {release: $release}) SET n += row`,
    size: nodes.length,
    row(index) {
      const node = nodes[index] as NodeStatement;
      const row: Record<string, unknown> = { id: node.id, kind };
      for (const [name, value] of Object.entries(node.properties)) {
        // The driver takes any other number for a fraction.
        row[name] = types[name] === 'integer' ? neo4j.int(value as number) : value;
      }
      return isSearchable ? { ...row, ...searchProperties(node) } : row;
    },
  };
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

function edgeGroup(relation: string, edges: readonly EdgeStatement[]): Group {
  return {
    text:
      'UNWIND $rows AS row MATCH (a:Statement {release: $release, id: row.from}) ' +
      `MATCH (b:Statement {release: $release, id: row.to}) CREATE (a)-[:${relation}]->(b)`,
    size: edges.length,
    row(index) {
      const { from, to } = edges[index] as EdgeStatement;
      return { from, to };
    },
  };
}

function charactersOf(row: Row): number {
  return Object.values(row)
    .flat()
    .reduce((sum: number, value) => sum + (typeof value === 'string' ? value.length : 8), 0);
}

function grouped<T, K>(list: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
