/** A store that tells how it was asked: tests hold the API to one round trip an operation. */
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
} from '../../src/store/graph-store.ts';

export class CountingStore implements GraphStore {
  readonly #inner: GraphStore;
  /** The names of the operations that were asked for, in their order. */
  calls: (keyof GraphStore)[] = [];

  constructor(inner: GraphStore) {
    this.#inner = inner;
  }

  /** How often an operation was asked for since `forget`. */
  count(operation: keyof GraphStore): number {
    return this.calls.filter((call) => call === operation).length;
  }

  forget(): void {
    this.calls = [];
  }

  snapshot(): GraphReader {
    return this;
  }

  select(request: SelectRequest): Promise<Readonly<Record<string, SelectedList>>> {
    this.calls.push('select');
    return this.#inner.select(request);
  }

  walk(request: WalkRequest): Promise<Walked> {
    this.calls.push('walk');
    return this.#inner.walk(request);
  }

  search(request: SearchRequest): Promise<SearchResult> {
    this.calls.push('search');
    return this.#inner.search(request);
  }

  dataset(): Promise<DatasetInfo> {
    this.calls.push('dataset');
    return this.#inner.dataset();
  }

  release(): Promise<ReleaseInfo> {
    this.calls.push('release');
    return this.#inner.release();
  }

  ready(): Promise<ReleaseInfo> {
    this.calls.push('ready');
    return this.#inner.ready();
  }

  close(): Promise<void> {
    this.calls.push('close');
    return this.#inner.close();
  }
}
