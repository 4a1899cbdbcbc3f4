/** The citations that a graph's provisions make, as statements of the same graph. */
import type { Anchor } from '../../graph/anchor.ts';
import { compareText } from '../../graph/compare.ts';
import { instrumentKinds, type NodeKind } from '../../graph/model.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../../graph/statement.ts';
import type { UnresolvedReason } from '../../graph/vocabulary.ts';
import type { FoundCitation } from './citation.ts';
import { citationsOf } from './citations.ts';
import type { LegalText } from './legal-text.ts';
import { Outline } from './outline.ts';
import { type InstrumentRegister, registerOf } from './register.ts';

/** What is reported while many instruments are gone through. */
export interface CitationProgress {
  readonly done: number;
  readonly total: number;
}

export interface CitationOptions {
  /** Whether all provisions of an instrument are in the graph; all instruments are whole where it is left out. */
  readonly isWhole?: (instrument: string) => boolean;
  readonly onProgress?: (progress: CitationProgress) => void;
}

/**
 * The citations in all texts of a graph. A reference to several provisions (第三条から第五条まで) is a citation
 * of each of them, over the same words.
 */
export function citationStatements(
  { nodes }: Statements,
  { isWhole = () => true, onProgress = () => {} }: CitationOptions = {},
): Statements {
  const instruments = nodes.filter(({ kind }) => isInstrument.has(kind));
  const provisions = provisionsByInstrument(nodes);
  const ids = new Set(nodes.map(({ id }) => id));
  const register = registerFor(instruments, provisions);
  const writer = new CitationWriter(ids, isWhole);
  for (const [done, instrument] of instruments.entries()) {
    onProgress({ done, total: instruments.length });
    const text = textOf(instrument, provisions.get(instrument.id) ?? []);
    for (const citation of citationsOf(text, register)) writer.add(instrument.id, citation);
  }
  return writer.statements;
}

const isInstrument: ReadonlySet<NodeKind> = new Set(instrumentKinds);

type Provisions = ReadonlyMap<string, readonly NodeStatement[]>;

/** Each list in document order. */
function provisionsByInstrument(nodes: readonly NodeStatement[]): Provisions {
  const lists = new Map<string, NodeStatement[]>();
  for (const node of nodes) {
    if (node.kind !== 'Provision') continue;
    const instrument = node.id.slice(0, node.id.indexOf('#'));
    const list = lists.get(instrument);
    if (list === undefined) lists.set(instrument, [node]);
    else list.push(node);
  }
  for (const list of lists.values()) {
    list.sort((a, b) => compareText(stated(a, 'position'), stated(b, 'position')));
  }
  return lists;
}

function registerFor(
  instruments: readonly NodeStatement[],
  provisions: Provisions,
): InstrumentRegister {
  const outlines = new Map<string, Outline | undefined>();
  const registered = instruments.map(({ id, properties: { title, number, abbreviations } }) => ({
    id,
    title: typeof title === 'string' ? title : '',
    ...(typeof number === 'string' ? { number } : {}),
    ...(abbreviations === undefined ? {} : { abbreviations: abbreviations as readonly string[] }),
  }));
  return registerOf(registered, (id) => {
    if (!outlines.has(id)) outlines.set(id, outlineOf(provisions.get(id)));
    return outlines.get(id);
  });
}

function outlineOf(provisions: readonly NodeStatement[] | undefined): Outline | undefined {
  return provisions === undefined ? undefined : Outline.of(provisions.map(anchored));
}

const textOf = (
  { id, properties }: NodeStatement,
  provisions: readonly NodeStatement[],
): LegalText => ({
  id,
  title: typeof properties['title'] === 'string' ? properties['title'] : '',
  provisions: provisions.map(anchored),
});

const anchored = (provision: NodeStatement) => ({
  anchor: stated(provision, 'anchor') as Anchor,
  text: stated(provision, 'text'),
});

function stated({ properties }: NodeStatement, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

class CitationWriter {
  readonly #nodes: NodeStatement[] = [];
  readonly #edges: EdgeStatement[] = [];
  readonly #known: ReadonlySet<string>;
  readonly #isWhole: (instrument: string) => boolean;

  /** @param known the ids of the nodes that the graph has */
  constructor(known: ReadonlySet<string>, isWhole: (instrument: string) => boolean) {
    this.#known = known;
    this.#isWhole = isWhole;
  }

  get statements(): Statements {
    return { nodes: this.#nodes, edges: this.#edges };
  }

  add(instrument: string, citation: FoundCitation): void {
    const { from, start, end, text, kind: citationKind } = citation;
    const unresolved = this.#reasonOf(citation);
    const source = `${instrument}#${from}`;
    const cited = citation.instrument;
    const targets = cited === undefined ? [] : this.#targets(cited, citation.provisions);
    for (const [i, target] of (targets.length === 0 ? [undefined] : targets).entries()) {
      const id = `citation/${source}/${start}${i === 0 ? '' : `/${i + 1}`}`;
      const said = unresolved === undefined ? {} : { unresolved };
      this.#nodes.push({
        id,
        kind: 'Citation',
        properties: { citationKind, text, start, end, ...said },
      });
      this.#edges.push({ relation: 'CITES', from: source, to: id });
      if (target !== undefined) this.#edges.push({ relation: 'REFERS_TO', from: id, to: target });
      // An amending law that has gone is named by its articles, but is not in the graph.
      if (cited !== undefined && this.#known.has(cited)) {
        this.#edges.push({ relation: 'REFERS_TO_INSTRUMENT', from: id, to: cited });
      }
    }
  }

  /** Of an instrument that was collected in part, a provision that is not at hand is not one that there is not. */
  #reasonOf({ unresolved, instrument }: FoundCitation): UnresolvedReason | undefined {
    return unresolved === 'NO_SUCH_PROVISION' && instrument && !this.#isWhole(instrument)
      ? 'NOT_COLLECTED'
      : unresolved;
  }

  #targets(instrument: string, anchors: readonly Anchor[]): readonly string[] {
    return anchors.flatMap((anchor) => {
      const ids = [anchor, anchor.replace(/-Pr_1$/, '')].map((at) => `${instrument}#${at}`);
      // An article of one paragraph is the article, as the graph has it.
      return ids.find((id) => this.#known.has(id)) ?? [];
    });
  }
}
