/** A release as rows for Neo4j, in one order only, so that a count says how far loading came. */
import neo4j from 'neo4j-driver';
import { type NodeKind, propertiesOf } from '../../graph/model.ts';
import { displayName, lookupKeysOf } from '../../graph/names.ts';
import type { NodeStatement, Statements } from '../../graph/statement.ts';
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
  const names = nodes.flatMap((node) => lookupKeysOf(node).map((key) => ({ key, id: node.id })));
  const keys = [...new Set(names.map(({ key }) => key))];
  const groups: readonly Group[] = [
    {
      text:
        'UNWIND $rows AS row CREATE (n:$(row.labels) {release: $release}) ' +
        'SET n += row.properties',
      size: nodes.length,
      row: (index) => nodeRow(nodes[index] as NodeStatement),
    },
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
    {
      text:
        'UNWIND $rows AS row MATCH (a:Statement {release: $release, id: row.from}) ' +
        'MATCH (b:Statement {release: $release, id: row.to}) CREATE (a)-[:$(row.relation)]->(b)',
      size: edges.length,
      row: (index) => ({ ...edges[index] }),
    },
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
