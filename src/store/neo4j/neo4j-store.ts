/** The store that reads a release from Neo4j: one statement an operation, whatever it asks. */
import neo4j, { type Driver } from 'neo4j-driver';
import { allKinds } from '../../graph/model.ts';
import {
  type DatasetInfo,
  type GraphStore,
  type ReleaseInfo,
  type SearchRequest,
  type SearchResult,
  type SelectedList,
  type SelectRequest,
  StoreUnavailable,
  type Walked,
  type WalkRequest,
} from '../graph-store.ts';
import { asStoreError, session } from './connection.ts';
import type { Statement } from './cypher.ts';
import { inTime } from './in-time.ts';
import { readSelect } from './rows.ts';
import { compileSearch, readSearch, type SearchRow } from './search.ts';
import { compileSelect } from './select.ts';
import { untraced } from './untraced.ts';
import { compileWalk, readWalk, type WalkRow } from './walk.ts';

export interface Neo4jStoreOptions {
  readonly driver: Driver;
  readonly database: string;
  /** How long a statement may take. */
  readonly timeoutMs?: number;
  /** How long the pointer to the served release is trusted. Publication keeps the old one for longer. */
  readonly pointerMs?: number;
}

const defaultTimeoutMs = 3_000;
/** The server ends a statement at its time; a server that went silent is given up a little later. */
const silenceMs = 500;
const defaultPointerMs = 1_000;

export class Neo4jStore implements GraphStore {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #timeout: number;
  readonly #pointerMs: number;
  #served: { readonly info: ReleaseInfo; readonly until: number } | undefined;

  constructor({ driver, database, timeoutMs, pointerMs }: Neo4jStoreOptions) {
    this.#driver = driver;
    this.#database = database;
    this.#timeout = timeoutMs ?? defaultTimeoutMs;
    this.#pointerMs = pointerMs ?? defaultPointerMs;
  }

  async select(request: SelectRequest): Promise<Readonly<Record<string, SelectedList>>> {
    if (request.roots.length === 0) return {};
    const row = await this.#read(compileSelect(request));
    return readSelect(request, row);
  }

  async walk(request: WalkRequest): Promise<Walked> {
    const [nodes, edges] = await this.#read(compileWalk(request));
    return readWalk({ nodes, edges } as WalkRow, request);
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    const statement = compileSearch(request);
    if (statement === undefined) return { hits: [], total: 0 };
    const [total, hits] = await this.#read(statement);
    return readSearch({ total, hits } as SearchRow, request);
  }

  async dataset(): Promise<DatasetInfo> {
    const [counts] = await this.#read({
      text:
        "MATCH (r:Release {id: $release, state: 'READY'}) RETURN COLLECT { " +
        "MATCH (n:Statement) WHERE n.release = $release AND n.id >= '' " +
        'WITH n.kind AS kind, count(n) AS count RETURN {kind: kind, count: count} } AS counts',
      parameters: {},
    });
    const found = new Map(
      (counts as DatasetInfo['counts']).map(({ kind, count }) => [kind, count] as const),
    );
    const release = await this.#release();
    return {
      release,
      counts: allKinds.flatMap((kind) => {
        const count = found.get(kind);
        return count === undefined ? [] : [{ kind, count }];
      }),
    };
  }

  async ready(): Promise<void> {
    this.#served = undefined;
    await this.#release();
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** The values of the one row; asks once more where the release was replaced in between. */
  async #read(statement: Statement): Promise<readonly unknown[]> {
    for (let attempt = 0; attempt < 2; attempt++) {
      const { id } = await this.#release();
      const row = await this.#run(statement.text, { ...statement.parameters, release: id });
      if (row !== undefined) return row;
      this.#served = undefined;
    }
    throw new StoreUnavailable('The release was replaced while it was read.');
  }

  /** The release that is served, looked up again when the last look is old. */
  async #release(): Promise<ReleaseInfo> {
    const now = Date.now();
    if (this.#served !== undefined && now < this.#served.until) return this.#served.info;
    const info = (await this.#pointer()) ?? (await this.#pointer());
    if (info === undefined) {
      throw new StoreUnavailable('The database serves no release yet; publish one.');
    }
    this.#served = { info, until: now + this.#pointerMs };
    return info;
  }

  /** A read may meet a switch half done and find nothing: who needs it asks once more. */
  async #pointer(): Promise<ReleaseInfo | undefined> {
    const row = await this.#run(
      "MATCH (:Pointer {name: 'current'})-[:SERVES]->(r:Release {state: 'READY'}) " +
        'RETURN r {.id, .sha256, .builtAt, .statements} AS release',
      {},
    );
    return row?.[0] as ReleaseInfo | undefined;
  }

  async #run(
    text: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<readonly unknown[] | undefined> {
    const reading = session(this.#driver, this.#database, 'read');
    try {
      const { records } = await inTime(
        untraced(() =>
          reading.run(text, wholeNumbers(parameters), {
            timeout: this.#timeout,
            metadata: { application: 'konkyo' },
          }),
        ),
        this.#timeout + silenceMs,
        () => new StoreUnavailable('The database did not answer in time.'),
      );
      return records[0]?.map((value) => value as unknown);
    } catch (error) {
      const failure = asStoreError(error);
      // Here, where the driver took none.
      Error.captureStackTrace(failure);
      throw failure;
    } finally {
      // A server that went silent would hold the closing up as well.
      void reading.close().catch(() => undefined);
    }
  }
}

/** JavaScript has one kind of number; LIMIT and SKIP take whole ones. */
function wholeNumbers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}
