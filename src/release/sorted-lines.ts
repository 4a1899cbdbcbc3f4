/**
 * The lines of a release in their order, however many there are and in whatever order they come: sorted
 * run by run, with the runs in files where they are many, and merged as they are read back.
 */
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { inPieces, linesIn, piecesOf } from './pieces.ts';

/** Characters of lines that are held at once, where nothing else is said. */
const usualRun = 8 * 2 ** 20;

interface Line {
  readonly key: string;
  readonly line: string;
}

/** Lines that stand in their order. */
type Run = { readonly file: string } | { readonly lines: readonly Line[] };

export class SortedLines {
  readonly #folder: string;
  readonly #keyOf: (line: string) => string;
  readonly #longestRun: number;
  readonly #runs: Run[] = [];
  #held: Line[] = [];
  #length = 0;
  /** How many lines were added. */
  count = 0;

  /**
   * @param folder made when it is first needed; {@link close} removes it
   * @param keyOf what the lines are sorted by, in UTF-16 units
   * @param longestRun how many characters are held before a run goes to a file
   */
  constructor(folder: string, keyOf: (line: string) => string, longestRun = usualRun) {
    this.#folder = folder;
    this.#keyOf = keyOf;
    this.#longestRun = longestRun;
  }

  /** Takes a line; where it answers something, that must be waited for before the next one. */
  add(line: string): Promise<void> | undefined {
    this.#held.push({ key: this.#keyOf(line), line });
    this.#length += line.length;
    this.count += 1;
    return this.#length < this.#longestRun ? undefined : this.#putAway();
  }

  /** All lines, in their order. Nothing may be added afterwards. */
  *lines(): Generator<string> {
    this.#held.sort(byKey);
    const cursors = [...this.#runs, { lines: this.#held }].map((run) => this.#read(run));
    const heads: Head[] = [];
    for (const cursor of cursors) advance({ cursor, head: undefined }, heads);
    while (heads.length > 0) {
      const { first, next } = leastOf(heads);
      // Runs hardly interleave: the least goes on being it for long.
      while (first.head !== undefined && (next === undefined || first.head.key <= next)) {
        yield first.head.line;
        first.head = first.cursor.next().value ?? undefined;
      }
      if (first.head === undefined) heads.splice(heads.indexOf(first), 1);
    }
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #putAway(): Promise<void> {
    await mkdir(this.#folder).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
    const file = path.join(this.#folder, String(this.#runs.length));
    await using handle = await open(file, 'wx');
    await inPieces(textsOf(this.#held.sort(byKey)), (piece) => handle.appendFile(piece));
    this.#runs.push({ file });
    this.#held = [];
    this.#length = 0;
  }

  *#read(run: Run): Generator<Line, undefined> {
    if ('lines' in run) {
      yield* run.lines;
      return;
    }
    for (const lines of linesIn(piecesOf(run.file))) {
      for (const line of lines) yield { key: this.#keyOf(line), line };
    }
  }
}

const byKey = (a: Line, b: Line): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

function* textsOf(lines: readonly Line[]): Generator<string> {
  for (const { line } of lines) yield line;
}

/** Where the reading of a run stands. */
interface Head {
  readonly cursor: Generator<Line, undefined>;
  head: Line | undefined;
}

function advance(at: Head, heads: Head[]): void {
  at.head = at.cursor.next().value ?? undefined;
  if (at.head !== undefined) heads.push(at);
}

/** The run whose next line comes first, and the key of the line that comes next in the others. */
function leastOf(heads: readonly Head[]): { readonly first: Head; readonly next?: string } {
  const [first, second] = heads.toSorted((a, b) =>
    a.head === undefined || b.head === undefined ? 0 : byKey(a.head, b.head),
  );
  if (first === undefined) throw new Error('there is no run left');
  return second?.head === undefined ? { first } : { first, next: second.head.key };
}
