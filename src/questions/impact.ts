/**
 * What does an amendment of a provision touch, and by which way?
 *
 * The graph is gone through breadth-first, one `select` a round (`impact-selection.ts`); what a round
 * finds is put together here, without the store. A round looks at the provisions that are nearest of
 * those not yet looked at, so nothing that comes later stands before what is nearer still: the first
 * page of a provision to which thousands refer needs the first round alone.
 */
import type { LocalDate } from '../graph/dates.ts';
import type { NodeKind } from '../graph/model.ts';
import {
  nodeAt,
  nodesAt,
  type RootSelection,
  type SelectedList,
  type SelectedNode,
  textOf,
} from '../store/graph-store.ts';
import { isValid } from './chains.ts';
import { Frontier } from './impact-frontier.ts';
import { compareHits, compareWays, hitOf, type ImpactHit, type ImpactStep } from './impact-path.ts';
import { firstRound, isPartKind, mostReferences, nextRound } from './impact-selection.ts';
import { hitsOfBases, type Origin, type Weaker } from './impact-ways.ts';
import { nameJa } from './wording.ts';

type Fetched = Readonly<Record<string, SelectedList>>;

/** The hits of one provision, or of several that change together, as far as they were gone through. */
export class ImpactSearch {
  /** By the id of an article or paragraph around a start: that start. */
  readonly #around: ReadonlyMap<string, SelectedNode>;
  readonly #asOf: LocalDate;
  readonly #hits = new Map<string, ImpactHit>();
  /** Whose legal bases, and the references to whom, are to be looked at. */
  readonly #bases = new Frontier();
  readonly #references = new Frontier();
  /** The starts; after the first round, with all that is below them. */
  #parts: ReadonlySet<string>;
  readonly #withBelow: boolean;
  #started = false;
  #truncated = false;

  /**
   * @param starts fetched with `startSelection`
   * @param options `withBelow`: whether what stands below a start is a part of it; it is where nothing is said
   */
  constructor(
    starts: readonly SelectedNode[],
    asOf: LocalDate,
    { withBelow = true }: { readonly withBelow?: boolean } = {},
  ) {
    this.#withBelow = withBelow;
    this.#parts = new Set(starts.map(({ id }) => id));
    this.#around = new Map(
      starts.flatMap((start) =>
        containersOf(start).flatMap(({ id }) =>
          this.#parts.has(id) ? [] : [[id, start] as const],
        ),
      ),
    );
    this.#asOf = asOf;
  }

  /** Hits that are no further away than this are final. */
  get final(): number {
    return this.#started ? this.#next : 0;
  }

  /** Whether everything that can be reached has been. */
  get done(): boolean {
    return this.final === Number.POSITIVE_INFINITY;
  }

  /** Whether a bound of `impact-selection.ts` left something out. */
  get truncated(): boolean {
    return this.#truncated;
  }

  /** The nearest first. What is further away than `final` may still be joined by others, or be nearer. */
  hits(): readonly ImpactHit[] {
    return [...this.#hits.values()].sort(compareHits);
  }

  /** How many hits of each kind there are so far. */
  counts(): ReadonlyMap<NodeKind, number> {
    const counts = new Map<NodeKind, number>();
    for (const { node } of this.#hits.values()) {
      counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
    }
    return counts;
  }

  /** What the next round fetches. */
  roots(prefix = ''): readonly RootSelection[] {
    if (!this.#started) {
      return firstRound([...this.#parts], [...this.#around.keys()], this.#withBelow, prefix);
    }
    const next = this.#next;
    return nextRound(this.#bases.idsAt(next), this.#references.idsAt(next), prefix);
  }

  /** Takes in what `roots` fetched. */
  advance(fetched: Fetched, prefix = ''): void {
    const list = (name: string) => fetched[`${prefix}${name}`];
    if (this.#started) {
      const next = this.#next;
      const [bases, references] = [this.#bases.take(next), this.#references.take(next)];
      this.#look(list('resting'), (id) => originAt(bases, id), 'bases');
      this.#look(list('citing'), (id) => originAt(references, id), 'references');
    } else {
      this.#started = true;
      const found = list('citing');
      const ids = found?.nodes.map(({ id }) => id) ?? [];
      this.#parts = new Set(ids.filter((id) => !this.#around.has(id)));
      for (const frontier of [this.#bases, this.#references]) frontier.pass(ids);
      const originOf = (id: string): Origin => ({ path: [], weaker: this.#wholeAround(id) });
      this.#look(found, originOf, 'bases');
      this.#look(found, originOf, 'references');
    }
  }

  get #next(): number {
    return Math.min(this.#bases.nearest, this.#references.nearest);
  }

  #look(
    found: SelectedList | undefined,
    originOf: (id: string) => Origin | undefined,
    at: 'bases' | 'references',
  ): void {
    this.#truncated ||= found?.hasNext ?? false;
    for (const provision of found?.nodes ?? []) {
      const origin = originOf(provision.id);
      if (origin === undefined || !isValid(provision, this.#asOf)) continue;
      if (at === 'bases') this.#rest(provision, origin);
      else this.#refer(provision, origin);
    }
  }

  #rest(provision: SelectedNode, origin: Origin): void {
    const bases = nodesAt(provision, 'bases');
    this.#truncated ||= bases.some((basis) => isCut(basis, 'assignments'));
    for (const hit of hitsOfBases(provision, bases, origin, this.#asOf)) {
      this.#add(hit);
      // A provision that is given the work regulates further: what rests on it is touched too.
      if (hit.node.kind === 'Provision') this.#goOn(hit.node.id, hit, true);
    }
  }

  #refer(provision: SelectedNode, { path, weaker }: Origin): void {
    this.#truncated ||= isCut(provision, 'citedBy');
    for (const citation of nodesAt(provision, 'citedBy')) {
      const from = nodeAt(citation, 'from');
      if (from === null || !isValid(from, this.#asOf) || this.#parts.has(from.id)) continue;
      const step: ImpactStep = {
        from: provision,
        to: from,
        role: 'REFERENCE',
        certainty: weaker?.certainty ?? 'EXPLICIT',
        statement: citation,
        reason: weaker?.reason ?? null,
        evidence: [],
        citation,
      };
      const hit = hitOf(from, [...path, step]);
      this.#add(hit);
      // What rests on an article rests on its paragraphs and items.
      for (const { id } of [from, ...containersOf(from)]) this.#goOn(id, hit, takesOver(citation));
    }
  }

  /** What rests on the provision is looked for; references to it only where it does more than name what it refers to. */
  #goOn(id: string, hit: ImpactHit, passes: boolean): void {
    this.#bases.offer(id, hit);
    const references = hit.path.filter(({ role }) => role === 'REFERENCE').length;
    if (passes && references < mostReferences) this.#references.offer(id, hit);
  }

  #add(hit: ImpactHit): void {
    const { id } = hit.node;
    if (this.#parts.has(id)) return;
    const known = this.#hits.get(id);
    if (known === undefined || compareWays(hit, known) < 0) this.#hits.set(id, hit);
  }

  #wholeAround(id: string): Weaker | null {
    const start = this.#around.get(id);
    return start === undefined ? null : partOfWhole(start);
  }
}

/** References that take over what they refer to, or set it: those that only name it 引用 are not followed any further. */
const takesOver = (citation: SelectedNode): boolean => textOf(citation, 'citationKind') !== 'CITES';

const isCut = (node: SelectedNode, key: string): boolean => {
  const list = node.fields[key];
  return list != null && 'nodes' in list && list.hasNext;
};

function originAt(reached: ReadonlyMap<string, ImpactHit>, id: string): Origin | undefined {
  const hit = reached.get(id);
  return hit === undefined ? undefined : { path: hit.path, weaker: null };
}

/** The paragraph and the article that a provision stands in; not the chapter, which nobody cites for it. */
function containersOf(provision: SelectedNode): readonly SelectedNode[] {
  const parent = nodeAt(provision, 'parent');
  const kind = parent === null ? null : textOf(parent, 'provisionKind');
  return parent !== null && isPartKind(kind) ? [parent, ...containersOf(parent)] : [];
}

const partOfWhole = (part: SelectedNode): Weaker => ({
  certainty: 'DERIVED',
  reason: {
    ja: `${nameJa(part)}を含む規定の全体を対象としている。`,
    en: `It concerns the whole that ${nameJa(part)} is a part of.`,
  },
});
