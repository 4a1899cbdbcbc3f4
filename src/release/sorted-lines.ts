/**
 * The lines of a release in their order, however many there are and in whatever order they come: sorted
 * run by run, with the runs in files where they are many, and merged as they are read back.
 */
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { encoded, lineEnd, piecesOf, wholeLinesIn } from './pieces.ts';

/** Characters of lines that are held at once, where nothing else is said. */
const usualRun = 8 * 2 ** 20;

/** Bytes of a run that are read at once: of each of a hundred runs at the same time. */
const readAtOnce = 2 ** 18;

interface Line {
  readonly key: string;
  readonly line: string;
}

/** Lines in files, sorted in each: as one thread hands them over to another. */
export interface SortedRuns {
  readonly files: readonly string[];
  /** Of all lines in them. */
  readonly count: number;
}

export class SortedLines {
  readonly #base: string;
  readonly #keyOf: (line: string) => string;
  readonly #longestRun: number;
  readonly #files: string[] = [];
  #held: Line[] = [];
  #length = 0;
  /** How many lines were added. */
  count = 0;

  /**
   * @param base where the files of runs go: a folder, made when it is first needed, and how their names begin
   * @param keyOf what the lines are sorted by, in UTF-16 units
   * @param longestRun how many characters are held before a run goes to a file
   */
  constructor(base: string, keyOf: (line: string) => string, longestRun = usualRun) {
    this.#base = base;
    this.#keyOf = keyOf;
    this.#longestRun = longestRun;
  }

  /**
   * Takes a line, whose key who made it knows; where it answers something, that must be waited for before
   * the next one.
   */
  add(key: string, line: string): Promise<void> | undefined {
    this.#held.push({ key, line });
    this.#length += line.length;
    this.count += 1;
    return this.#length < this.#longestRun ? undefined : this.#putAway();
  }

  /** Takes lines that were sorted elsewhere. */
  adopt({ files, count }: SortedRuns): void {
    this.#files.push(...files);
    this.count += count;
  }

  /** All lines as files, to be adopted. Nothing may be added afterwards. */
  async handOver(): Promise<SortedRuns> {
    if (this.#held.length > 0) await this.#putAway();
    return { files: this.#files, count: this.count };
  }

  /**
   * All lines in their order as UTF-8, many at a time, which the next may overwrite. Nothing may be added
   * afterwards.
   */
  *blocks(): Generator<Buffer, void> {
    const runs = [
      ...this.#files.map((file) => wholeLinesIn(piecesOf(file, readAtOnce))),
      this.#encodeHeld(),
    ];
    const cursors = runs
      .map((blocks) => new Cursor(blocks, this.#keyOf))
      .filter((cursor) => !cursor.isDone);
    while (cursors.length > 0) {
      cursors.sort(byKey);
      const [first, second] = cursors;
      if (first === undefined) return;
      // Runs hardly interleave: the least goes on being it for long.
      yield* first.upTo(second?.key);
      if (first.isDone) cursors.shift();
    }
  }

  async #putAway(): Promise<void> {
    await mkdir(path.dirname(this.#base)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
    const file = `${this.#base}-${this.#files.length}`;
    await using handle = await open(file, 'wx');
    for (const piece of this.#encodeHeld()) await handle.appendFile(piece);
    this.#files.push(file);
    this.#length = 0;
  }

  #encodeHeld(): Generator<Buffer, void> {
    const lines = this.#held.sort(byKey).map(({ line }) => line);
    this.#held = [];
    return encoded(lines);
  }
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

/** Where the reading of a run stands. */
class Cursor {
  readonly #blocks: Iterator<Buffer>;
  readonly #keyOf: (line: string) => string;
  #block: Buffer = Buffer.alloc(0);
  #at = 0;
  /** Of the line that comes next. */
  key = '';
  isDone = false;

  constructor(blocks: Iterator<Buffer>, keyOf: (line: string) => string) {
    this.#blocks = blocks;
    this.#keyOf = keyOf;
    this.#goTo(0);
  }

  /** The lines that come next, as far as their keys are not behind this one. */
  *upTo(last: string | undefined): Generator<Buffer, void> {
    while (!this.isDone && (last === undefined || this.key <= last)) {
      const end = last === undefined ? this.#block.length : this.#endOf(last);
      yield this.#block.subarray(this.#at, end);
      this.#goTo(end);
    }
  }

  #goTo(at: number): void {
    this.#at = at;
    if (at === this.#block.length) {
      const { done, value } = this.#blocks.next();
      this.isDone = done === true;
      if (done === true) return;
      this.#block = value;
      this.#at = 0;
    }
    this.key = this.#keyAt(this.#at);
  }

  /** Where in the block the lines end that are not behind a key. Found by halving: the keys of few lines are made. */
  #endOf(last: string): number {
    const end = this.#block.length;
    let low = this.#at;
    let high = this.#startOf(end - 1);
    if (this.#keyAt(high) <= last) return end;
    while (low < high) {
      const middle = this.#startOf((low + high) >> 1);
      if (this.#keyAt(middle) <= last) low = this.#block.indexOf(lineEnd, middle) + 1;
      else high = middle;
    }
    return low;
  }

  /** Where the line begins that a byte is in. */
  #startOf(byte: number): number {
    return byte === 0 ? 0 : this.#block.lastIndexOf(lineEnd, byte - 1) + 1;
  }

  #keyAt(start: number): string {
    return this.#keyOf(this.#block.toString('utf8', start, this.#block.indexOf(lineEnd, start)));
  }
}
