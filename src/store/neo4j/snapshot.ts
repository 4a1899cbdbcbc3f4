/** What one operation reads: one statement a question, whatever it asks, and all of one release. */
import { allKinds } from '../../graph/model.ts';
import {
  type DatasetInfo,
  type GraphReader,
  type ReleaseInfo,
  type SearchRequest,
  type SearchResult,
  type SelectedList,
  type SelectRequest,
  StoreUnavailable,
  type Walked,
  type WalkRequest,
} from '../graph-store.ts';
import type { Absence } from './absence.ts';
import { inRelease, type Statement } from './cypher.ts';
import type { Reader } from './reader.ts';
import { readSelect } from './rows.ts';
import { compileSearch, readSearch, type SearchRow } from './search.ts';
import { compileSelect } from './select.ts';
import type { ServedRelease } from './served-release.ts';
import { compileWalk, readWalk, type WalkRow } from './walk.ts';

/** An answer, and the release that it is of. */
interface Read {
  readonly release: ReleaseInfo;
  readonly row: readonly unknown[];
}

export class Neo4jSnapshot implements GraphReader {
  readonly #reader: Reader;
  readonly #served: ServedRelease;
  readonly #absence: Absence;
  /** For all questions together. */
  readonly #deadline: number;
  #release: Promise<ReleaseInfo> | undefined;
  #answered = false;

  constructor(reader: Reader, served: ServedRelease, absence: Absence) {
    this.#reader = reader;
    this.#served = served;
    this.#absence = absence;
    this.#deadline = reader.deadline();
  }

  async select(request: SelectRequest): Promise<Readonly<Record<string, SelectedList>>> {
    if (request.roots.length === 0) return {};
    const { row } = await this.#read(compileSelect(request));
    return readSelect(request, row);
  }

  async walk(request: WalkRequest): Promise<Walked> {
    const { row } = await this.#read(compileWalk(request));
    const [nodes, edges] = row;
    return readWalk({ nodes, edges } as WalkRow, request);
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    const statement = compileSearch(request);
    if (statement === undefined) return { hits: [], total: 0 };
    const { row } = await this.#read(statement);
    const [total, hits] = row;
    return readSearch({ total, hits } as SearchRow, request);
  }

  async dataset(): Promise<DatasetInfo> {
    const { release, row } = await this.#read({
      text:
        `${inRelease} RETURN COLLECT { ` +
        "MATCH (n:Statement) WHERE n.release = $release AND n.id >= '' " +
        'WITH n.kind AS kind, count(n) AS count RETURN {kind: kind, count: count} } AS counts',
      parameters: {},
    });
    const found = new Map(
      (row[0] as DatasetInfo['counts']).map(({ kind, count }) => [kind, count] as const),
    );
    return {
      release,
      counts: allKinds.flatMap((kind) => {
        const count = found.get(kind);
        return count === undefined ? [] : [{ kind, count }];
      }),
    };
  }

  async release(): Promise<ReleaseInfo> {
    this.#release ??= this.#served.current();
    const release = await this.#absence.watch(this.#release);
    // Once it was named, nothing of another release may follow.
    this.#answered = true;
    return release;
  }

  #read(statement: Statement): Promise<Read> {
    return this.#absence.watch(this.#readNow(statement));
  }

  /** Goes over to another release where the first is gone, as long as nothing was answered from it. */
  async #readNow({ text, parameters }: Statement): Promise<Read> {
    for (let attempt = 0; attempt < 3; attempt++) {
      this.#release ??= this.#served.current();
      const asked = this.#release;
      const release = await asked;
      const statement = { text, parameters: { ...parameters, release: release.id } };
      const row = await this.#reader.read(statement, this.#deadline);
      // Another question of this operation went over meanwhile.
      if (this.#release !== asked) continue;
      if (row !== undefined) {
        this.#answered = true;
        return { release, row };
      }
      if (this.#answered) break;
      this.#served.forget();
      this.#release = undefined;
    }
    throw new StoreUnavailable('The release was replaced while it was read.');
  }
}
