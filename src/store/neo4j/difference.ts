/** What publishing a release would change: compared with the served release, page by page. */
import neo4j, { type Driver } from 'neo4j-driver';
import {
  allKinds,
  allRelations,
  type NodeKind,
  type PropertyValue,
  propertiesOf,
  type RelationName,
} from '../../graph/model.ts';
import type { Release } from '../../release/release.ts';
import { StoreUnavailable } from '../graph-store.ts';
import { asStoreError, openDriver, session } from './connection.ts';
import { storedReleases } from './releases.ts';
import type { Neo4jTarget } from './target.ts';

export interface Change {
  readonly of: NodeKind | RelationName;
  readonly added: number;
  readonly removed: number;
  /** Nodes of the same id and kind with other properties; a relation has none. */
  readonly changed: number;
}

export interface Difference {
  /** The release that is served now. */
  readonly served: string | null;
  /** What differs, kinds before relations. */
  readonly changes: readonly Change[];
}

interface StoredNode {
  readonly node: Properties & { readonly id: string; readonly kind: NodeKind };
  /** The relations that leave it: type, and id of the other end. */
  readonly edges: readonly (readonly [RelationName, string])[];
}

type Properties = Readonly<Record<string, PropertyValue>>;

const pageSize = 2_000;

/**
 * Compares a release with the one that is served, and writes nothing.
 * @throws StoreUnavailable where the database cannot be used, or serves another one meanwhile
 */
export async function differenceTo(
  release: Release,
  target: Neo4jTarget,
  userAgent = 'konkyo',
): Promise<Difference> {
  const driver = openDriver(target, { userAgent });
  try {
    const stored = await storedReleases(driver, target.database);
    const served = stored.find((one) => one.served)?.id ?? null;
    if (served === release.id) return { served, changes: [] };
    const pages = served === null ? [] : pagesOf(driver, target.database, served);
    return { served, changes: await compare(release, pages) };
  } catch (error) {
    throw asStoreError(error);
  } finally {
    await driver.close();
  }
}

async function compare(
  { statements }: Release,
  pages: AsyncIterable<readonly StoredNode[]> | Iterable<readonly StoredNode[]>,
): Promise<readonly Change[]> {
  const nodes = new Map(statements.nodes.map((node) => [node.id, node]));
  const edges = new Map(statements.edges.map((edge) => [edgeKey(edge), edge]));
  const counts = new Map<NodeKind | RelationName, { -readonly [K in Sort]: number }>();
  const count = (of: NodeKind | RelationName, sort: Sort) => {
    const found = counts.get(of) ?? { added: 0, removed: 0, changed: 0 };
    found[sort] += 1;
    counts.set(of, found);
  };
  for await (const page of pages) {
    for (const { node, edges: leaving } of page) {
      const { id, kind } = node;
      const wanted = nodes.get(id);
      if (wanted?.kind === kind) {
        nodes.delete(id);
        if (!sameProperties(kind, wanted.properties, node)) count(kind, 'changed');
      } else count(kind, 'removed');
      for (const [relation, to] of leaving) {
        if (!edges.delete(edgeKey({ relation, from: id, to }))) count(relation, 'removed');
      }
    }
  }
  for (const { kind } of nodes.values()) count(kind, 'added');
  for (const { relation } of edges.values()) count(relation, 'added');
  return [...allKinds, ...allRelations].flatMap((of) => {
    const found = counts.get(of);
    return found === undefined ? [] : [{ of, ...found }];
  });
}

type Sort = 'added' | 'removed' | 'changed';

const edgeKey = (edge: { relation: string; from: string; to: string }): string =>
  JSON.stringify([edge.relation, edge.from, edge.to]);

function sameProperties(kind: NodeKind, a: Properties, b: Properties): boolean {
  const content = (properties: Properties) =>
    JSON.stringify(Object.keys(propertiesOf(kind)).map((name) => properties[name] ?? null));
  return content(a) === content(b);
}

async function* pagesOf(
  driver: Driver,
  database: string,
  served: string,
): AsyncIterable<readonly StoredNode[]> {
  const reading = session(driver, database, 'read');
  try {
    for (let after = ''; ; ) {
      const { records } = await reading.executeRead((transaction) =>
        transaction.run(
          "MATCH (r:Release {id: $served, state: 'READY'}) RETURN COLLECT { " +
            'MATCH (n:Statement) WHERE n.release = $served AND n.id > $after ' +
            'WITH n ORDER BY n.release, n.id LIMIT $size RETURN {node: properties(n), ' +
            'edges: COLLECT { MATCH (n)-[e]->(m) RETURN [type(e), m.id] }} } AS page',
          { served, after, size: neo4j.int(pageSize) },
        ),
      );
      const page: readonly StoredNode[] | undefined = records[0]?.get('page');
      if (page === undefined) {
        throw new StoreUnavailable('Another release was served while they were compared.');
      }
      const last = page.at(-1);
      if (last === undefined) return;
      yield page;
      after = last.node.id;
    }
  } finally {
    await reading.close();
  }
}
