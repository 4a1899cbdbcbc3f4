/** Threads: functions that run beside this one, and are called from here. */
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** What can be called: what it takes and answers must be data that threads can hand over. */
export type Calls = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

export interface Call {
  readonly number: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Of an error only so much comes over. */
export interface Failure {
  readonly message: string;
  /** Of an error of the system: ENOSPC. */
  readonly code?: string;
}

/** A call threw an error in its thread. */
export class FailedCall extends Error {
  readonly code: string | undefined;

  constructor({ message, code }: Failure) {
    super(message);
    this.code = code;
  }
}

export type Answer = { readonly number: number } & (
  | { readonly value: unknown }
  | { readonly failed: Failure }
);

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that answers calls, as `answerCalls` in its own file makes it do. */
export class Thread<T extends Calls> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #failure: Error | undefined;

  /**
   * @param url the file that the thread runs
   * @param data what it finds as `workerData`
   * @param megabytes how large its heap may grow; also where no more is needed, V8 keeps a heap the smaller for it
   */
  constructor(url: URL, data: unknown, megabytes: number) {
    const options: WorkerOptions = {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    };
    this.#worker = url.pathname.endsWith('.ts')
      ? new Worker(fromSources(url), { ...options, eval: true })
      : new Worker(url, options);
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('messageerror', (error) => this.#fail(error.message));
    this.#worker.on('error', (error) => this.#fail(error.message));
    this.#worker.on('exit', (code) => this.#fail(`it ended with code ${code}`));
  }

  /** @throws FailedCall with what was thrown there, Error where the thread ends before it has answered */
  call<Name extends keyof T & string>(
    name: Name,
    ...args: Parameters<T[Name]>
  ): Promise<Awaited<ReturnType<T[Name]>>> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      const call: Call = { number: this.#calls++, name, args };
      this.#waiting.set(call.number, { resolve: resolve as Waiting['resolve'], reject });
      this.#worker.postMessage(call);
    });
  }

  /** Ends it wherever it is. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('value' in answer) waiting?.resolve(answer.value);
    else waiting?.reject(new FailedCall(answer.failed));
  }

  /** Nothing more will be answered. What was wrong first is what is told. */
  #fail(why: string): void {
    this.#failure ??= new Error(`a thread failed: ${why}`);
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
  }
}

/** Node does not run TypeScript in a thread: where the sources run, as in tests, tsx is at hand and does. */
const fromSources = ({ href }: URL): string =>
  `import('tsx/esm/api').then(({ tsImport }) => tsImport('${href}', '${href}'))`;
