/** The threads of a build. */
import { availableParallelism } from 'node:os';
import type { Statements } from '../../graph/statement.ts';
import type { ReleaseWriter } from '../../release/file.ts';
import type { LawLibrary } from '../../sources/egov/import.ts';
import type { Maker } from '../../sources/maker.ts';
import type { MakerCalls, MakerTask } from './maker.ts';
import { Thread } from './thread.ts';

/** Each takes some 300 MB of all Acts. */
const most = 4;
/** Megabytes that the heap of each may have, besides as many as there are of XML: all Acts need a fifth of that. */
const leastHeap = 1_024;
/** Bytes of XML: some seconds of work. For less, threads take longer to start than they save. */
const worthThreads = 8_000_000;

export interface ThreadOptions {
  /** How many threads there may be; fewer than two are none. */
  readonly count?: number;
  /** From how many bytes of XML on. */
  readonly from?: number;
}

export class MakerThreads {
  readonly #writer: ReleaseWriter;
  readonly #count: number;
  readonly #from: number;
  #threads: readonly Thread<MakerCalls>[] = [];

  constructor(
    writer: ReleaseWriter,
    { count = Math.min(availableParallelism(), most), from = worthThreads }: ThreadOptions = {},
  ) {
    this.#writer = writer;
    this.#count = count;
    this.#from = from;
  }

  /** @param egov the paths of the laws */
  async start(
    egov: readonly string[],
    laws: LawLibrary,
    curated: Statements,
  ): Promise<readonly Maker[]> {
    if (this.#count < 2 || laws.size < this.#from) return [];
    const bases = await Promise.all(
      Array.from({ length: this.#count }, (_, i) => this.#writer.baseFor(`thread-${i}`)),
    );
    const url = new URL(import.meta.url.replace(/makers(\.[jt]s)$/, 'maker$1'));
    this.#threads = bases.map((base) => {
      const task: MakerTask = { egov, curated, base };
      return new Thread<MakerCalls>(url, task, leastHeap + Math.ceil(laws.size / 1_000_000));
    });
    return this.#threads.map((thread) => ({
      law: (lawId) => thread.call('law', lawId),
      said: () => thread.call('said'),
      learn: (texts) => thread.call('learn', texts),
      citations: (instrument) => thread.call('citations', instrument),
    }));
  }

  /** The release takes what they made; then they end. */
  async handOver(): Promise<void> {
    for (const thread of this.#threads) await this.#writer.adopt(await thread.call('handOver'));
    await this.end();
  }

  /** Ends them wherever they are. */
  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
    this.#threads = [];
  }
}
