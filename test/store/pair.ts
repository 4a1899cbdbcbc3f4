/** Two stores of the same graph, asked the same: neither may differ from the other in anything. */
import { expect } from 'vitest';
import {
  type GraphStore,
  InvalidCursor,
  type Page,
  type RootSelection,
  type SearchRequest,
  type SelectedList,
  type WalkRequest,
} from '../../src/store/graph-store.ts';

/** How many questions were asked. */
export interface Asked {
  selects: number;
  /** Those of the selects that went on from a cursor. */
  pages: number;
  walks: number;
  searches: number;
}

export class Pair {
  readonly #reference: GraphStore;
  readonly #other: GraphStore;
  readonly #asked: Asked;

  constructor(reference: GraphStore, other: GraphStore, asked: Asked) {
    this.#reference = reference;
    this.#other = other;
    this.#asked = asked;
  }

  /** The list that answers the root; undefined where both stores refuse to. */
  async select(root: RootSelection): Promise<SelectedList | undefined> {
    this.#asked.selects += 1;
    const answer = await this.#same((store) => store.select({ roots: [root] }), root);
    return answer?.[root.key];
  }

  async walk(request: WalkRequest): Promise<void> {
    this.#asked.walks += 1;
    await this.#same((store) => store.walk(request), request);
  }

  async search(request: SearchRequest): Promise<void> {
    this.#asked.searches += 1;
    await this.#same((store) => store.search(request), request);
  }

  async dataset(): Promise<void> {
    await this.#same((store) => store.dataset(), 'dataset');
  }

  /**
   * Every page of a list from one of its ends to the other, and what lies between the cursors on
   * which the pages ended. The list is that of the root or, where the root asks for one, of a field.
   */
  async turnPages(root: RootSelection, at: Page['at']): Promise<void> {
    const size = root.page?.size ?? 2;
    const forward = at === 'start';
    const cursors: string[] = [];
    for (;;) {
      const cursor = cursors.at(-1);
      const bound = forward ? { after: cursor } : { before: cursor };
      const page = { size, at, ...(cursor === undefined ? {} : bound) } as Page;
      const answer = await this.select(withPage(root, page));
      if (cursor !== undefined) this.#asked.pages += 1;
      const unfinished = listsOf(root, answer).find((list) =>
        forward ? list.hasNext : list.hasPrevious,
      );
      const next = unfinished?.cursors.at(forward ? -1 : 0);
      if (next === undefined) break;
      cursors.push(next);
    }
    const [after, before] = [cursors.at(forward ? 0 : -1), cursors.at(forward ? -1 : 0)];
    if (after === undefined || before === undefined) return;
    this.#asked.pages += 1;
    await this.select(withPage(root, { size, at, after, before }));
  }

  /** What the reference answers; undefined where both refuse the cursor. */
  async #same<T>(
    question: (store: GraphStore) => Promise<T>,
    about: unknown,
  ): Promise<T | undefined> {
    const [expected, found] = await Promise.all(
      [this.#reference, this.#other].map((store) =>
        question(store).catch((error: unknown) => {
          if (error instanceof InvalidCursor) return undefined;
          throw error;
        }),
      ),
    );
    expect(found, JSON.stringify(about)).toEqual(expected);
    return expected;
  }
}

function withPage(root: RootSelection, page: Page): RootSelection {
  const [field] = root.select.fields;
  if (field === undefined) return { ...root, page };
  return { ...root, select: { ...root.select, fields: [{ ...field, page }] } };
}

function listsOf(root: RootSelection, answer: SelectedList | undefined): readonly SelectedList[] {
  const [field] = root.select.fields;
  if (answer === undefined || field === undefined) return answer === undefined ? [] : [answer];
  return answer.nodes.flatMap(({ fields }) => {
    const list = fields[field.key];
    return list != null && 'nodes' in list ? [list] : [];
  });
}
