/** Which release the database serves: looked up when it is asked for, and trusted for a moment. */
import { type ReleaseInfo, StoreUnavailable } from '../graph-store.ts';
import type { Absence } from './absence.ts';
import type { Reader } from './reader.ts';

export class ServedRelease {
  readonly #reader: Reader;
  readonly #trustMs: number;
  readonly #absence: Absence;
  #known: { readonly info: ReleaseInfo; readonly until: number } | undefined;
  #looking: Promise<ReleaseInfo> | undefined;

  /** @param trustMs how long an answer is trusted; publication keeps the old release for longer */
  constructor(reader: Reader, trustMs: number, absence: Absence) {
    this.#reader = reader;
    this.#trustMs = trustMs;
    this.#absence = absence;
  }

  /** The release that is served, or was a moment ago; looked up once for all who want to know. */
  async current(): Promise<ReleaseInfo> {
    if (this.#known !== undefined && Date.now() < this.#known.until) return this.#known.info;
    this.#looking ??= this.#lookUp().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  /** The next one who wants to know has it looked up. */
  forget(): void {
    this.#known = undefined;
  }

  async #lookUp(): Promise<ReleaseInfo> {
    const began = Date.now();
    const deadline = this.#reader.deadline();
    // A read may meet a switch half done and find nothing: it is made once more.
    const row =
      (await this.#reader.read(pointer, deadline)) ?? (await this.#reader.read(pointer, deadline));
    if (row === undefined) {
      throw new StoreUnavailable('The database serves no release yet; publish one.');
    }
    const info = row[0] as ReleaseInfo;
    this.#known = { info, until: began + this.#trustMs };
    this.#absence.back();
    return info;
  }
}

const pointer = {
  text:
    "MATCH (:Pointer {name: 'current'})-[:SERVES]->(r:Release {state: 'READY'}) " +
    'RETURN r {.id, .sha256, .builtAt, .statements} AS release',
  parameters: {},
};
