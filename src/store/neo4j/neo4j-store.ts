/** The store that reads a release from Neo4j. */
import type {
  DatasetInfo,
  GraphReader,
  GraphStore,
  ReleaseInfo,
  SearchRequest,
  SearchResult,
  SelectedList,
  SelectRequest,
  Walked,
  WalkRequest,
} from '../graph-store.ts';
import { Absence, type OnAbsence } from './absence.ts';
import { Reader } from './reader.ts';
import { ServedRelease } from './served-release.ts';
import { Neo4jSnapshot } from './snapshot.ts';
import type { Neo4jTarget } from './target.ts';

export interface Neo4jStoreOptions {
  /** How long the statements of one operation may take. */
  readonly timeoutMs?: number;
  /** How long the pointer to the served release is trusted. Publication keeps the old one for longer. */
  readonly pointerMs?: number;
  readonly onAbsence?: OnAbsence;
}

const defaultTimeoutMs = 3_000;
const defaultPointerMs = 1_000;

export class Neo4jStore implements GraphStore {
  readonly #reader: Reader;
  readonly #served: ServedRelease;
  readonly #absence: Absence;

  /** Connects when it is first asked. */
  constructor(target: Neo4jTarget, options: Neo4jStoreOptions = {}) {
    this.#reader = new Reader(target, options.timeoutMs ?? defaultTimeoutMs);
    this.#absence = new Absence(options.onAbsence);
    const { pointerMs = defaultPointerMs } = options;
    this.#served = new ServedRelease(this.#reader, pointerMs, this.#absence);
  }

  snapshot(): GraphReader {
    return new Neo4jSnapshot(this.#reader, this.#served, this.#absence);
  }

  async select(request: SelectRequest): Promise<Readonly<Record<string, SelectedList>>> {
    return this.snapshot().select(request);
  }

  async walk(request: WalkRequest): Promise<Walked> {
    return this.snapshot().walk(request);
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    return this.snapshot().search(request);
  }

  async dataset(): Promise<DatasetInfo> {
    return this.snapshot().dataset();
  }

  async release(): Promise<ReleaseInfo> {
    return this.snapshot().release();
  }

  async ready(): Promise<ReleaseInfo> {
    this.#served.forget();
    return this.#absence.watch(this.#served.current());
  }

  async close(): Promise<void> {
    await this.#reader.close();
  }
}
