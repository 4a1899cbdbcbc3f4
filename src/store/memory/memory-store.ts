/** The store that holds a release in this process: the default, and the reference for all others. */
import { allKinds } from '../../graph/model.ts';
import type { Statements } from '../../graph/statement.ts';
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
import type { StoredGraph } from './graph.ts';
import { layOut } from './graph-builder.ts';
import { search } from './search.ts';
import { SearchIndex } from './search-index.ts';
import { select } from './select.ts';
import { walk } from './walk.ts';

export class MemoryStore implements GraphStore {
  readonly #release: ReleaseInfo;
  readonly #graph: StoredGraph;
  #index: SearchIndex | undefined;

  /** Holds a release that was laid out as it was read. */
  constructor(graph: StoredGraph, release: ReleaseInfo) {
    this.#graph = graph;
    this.#release = release;
  }

  /** Holds the statements of a release; they must refer only to each other. */
  static of(statements: Statements, release: ReleaseInfo): MemoryStore {
    return new MemoryStore(layOut(statements), release);
  }

  snapshot(): GraphReader {
    return this;
  }

  async select(request: SelectRequest): Promise<Readonly<Record<string, SelectedList>>> {
    return select(this.#graph, request);
  }

  async walk(request: WalkRequest): Promise<Walked> {
    return walk(this.#graph, request);
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    return search(this.#graph, this.#searched(), request);
  }

  async dataset(): Promise<DatasetInfo> {
    const counts = allKinds
      .map((kind) => ({ kind, count: this.#graph.byKind.get(kind)?.length ?? 0 }))
      .filter(({ count }) => count > 0);
    return { release: this.#release, counts };
  }

  async release(): Promise<ReleaseInfo> {
    return this.#release;
  }

  async ready(): Promise<ReleaseInfo> {
    this.#searched();
    return this.#release;
  }

  async close(): Promise<void> {}

  /** Made when it is first needed: that takes a while, and `konkyo trace` never searches. */
  #searched(): SearchIndex {
    this.#index ??= new SearchIndex(this.#graph);
    return this.#index;
  }
}
