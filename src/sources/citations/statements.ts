/** The citations that a graph's provisions make, as statements of the same graph. */
import type { Anchor } from '../../graph/anchor.ts';
import { compareText } from '../../graph/compare.ts';
import { type InstrumentKind, instrumentKinds, type NodeKind } from '../../graph/model.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../../graph/statement.ts';
import type { UnresolvedReason } from '../../graph/vocabulary.ts';
import { type FoundNature, naturesOf } from '../natures/natures.ts';
import type { FoundCitation } from './citation.ts';
import { citationsOf, enactingClause } from './citations.ts';
import type { LegalText } from './legal-text.ts';
import { Outline } from './outline.ts';
import { namesForPersonnelRules, termsOfPersonnelRules } from './personnel-rules.ts';
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
  options: CitationOptions = {},
): Statements {
  const texts = new CitingTexts();
  texts.add(nodes);
  const parts = [...texts.citations(options)];
  return {
    nodes: parts.flatMap((part) => part.nodes),
    edges: parts.flatMap((part) => part.edges),
  };
}

/** The texts of a graph that comes in parts: all must be known before the first citation is read. */
export class CitingTexts {
  readonly #instruments: NodeStatement[] = [];
  readonly #provisions = new Map<string, Provision[]>();

  /** Takes the instruments and provisions among these. */
  add(nodes: readonly NodeStatement[]): void {
    for (const node of nodes) {
      if (isInstrument.has(node.kind)) this.#instruments.push(node);
      if (node.kind !== 'Provision') continue;
      const instrument = node.id.slice(0, node.id.indexOf('#'));
      const list = this.#provisions.get(instrument);
      const provision = {
        anchor: stated(node, 'anchor') as Anchor,
        text: stated(node, 'text'),
        position: stated(node, 'position'),
      };
      if (list === undefined) this.#provisions.set(instrument, [provision]);
      else list.push(provision);
    }
  }

  /** The citations of each instrument, one after the other. */
  *citations({
    isWhole = () => true,
    onProgress = () => {},
  }: CitationOptions = {}): Generator<Statements> {
    const provisions = this.#provisions;
    for (const list of provisions.values()) {
      list.sort((a, b) => compareText(a.position, b.position));
    }
    const register = registerFor(this.#instruments, provisions);
    const terms = provisions.get(termsOfPersonnelRules) ?? [];
    const shortNamesFor = namesForPersonnelRules(terms, register);
    const known = new KnownIds(this.#instruments, provisions);
    for (const [done, instrument] of this.#instruments.entries()) {
      onProgress({ done, total: this.#instruments.length });
      const writer = new CitationWriter(known, isWhole);
      const shortNames = shortNamesFor(instrument.id);
      const text = { ...textOf(instrument, provisions.get(instrument.id) ?? []), shortNames };
      const found = citationsOf(text, register);
      for (const citation of found) writer.add(instrument.id, citation);
      for (const nature of naturesOf(text, found)) writer.addNature(instrument.id, nature);
      yield writer.statements;
    }
  }
}

const isInstrument: ReadonlySet<NodeKind> = new Set(instrumentKinds);
const isInstrumentKind = (kind: NodeKind): kind is InstrumentKind => isInstrument.has(kind);

/** A provision as far as citations go. */
interface Provision {
  readonly anchor: Anchor;
  readonly text: string;
  readonly position: string;
}

/** By instrument, each list in document order. */
type Provisions = ReadonlyMap<string, readonly Provision[]>;

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
    if (!outlines.has(id)) {
      const list = provisions.get(id);
      outlines.set(id, list && Outline.of(list));
    }
    return outlines.get(id);
  });
}

/** Which instruments there are, and which provisions each has. */
class KnownIds {
  readonly #instruments: ReadonlySet<string>;
  readonly #provisions: Provisions;
  readonly #anchors = new Map<string, ReadonlySet<Anchor>>();

  constructor(instruments: readonly NodeStatement[], provisions: Provisions) {
    this.#instruments = new Set(instruments.map(({ id }) => id));
    this.#provisions = provisions;
  }

  hasInstrument(id: string): boolean {
    return this.#instruments.has(id);
  }

  hasProvision(instrument: string, anchor: Anchor): boolean {
    let anchors = this.#anchors.get(instrument);
    if (anchors === undefined) {
      anchors = new Set((this.#provisions.get(instrument) ?? []).map((one) => one.anchor));
      this.#anchors.set(instrument, anchors);
    }
    return anchors.has(anchor);
  }
}

const textOf = (
  { id, kind, properties }: NodeStatement,
  provisions: readonly Provision[],
): LegalText => ({
  id,
  enactingClause: provisions.find(({ anchor }) => anchor === enactingClause)?.text ?? '',
  ...(isInstrumentKind(kind) ? { kind } : {}),
  title: typeof properties['title'] === 'string' ? properties['title'] : '',
  provisions,
});

function stated({ properties }: NodeStatement, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

class CitationWriter {
  readonly #nodes: NodeStatement[] = [];
  readonly #edges: EdgeStatement[] = [];
  readonly #known: KnownIds;
  readonly #isWhole: (instrument: string) => boolean;

  constructor(known: KnownIds, isWhole: (instrument: string) => boolean) {
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
    const isLed = cited !== undefined && !this.#lacks(citation);
    const targets = isLed ? this.#targets(cited, citation.provisions) : [];
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
      if (cited !== undefined && this.#known.hasInstrument(cited)) {
        this.#edges.push({ relation: 'REFERS_TO_INSTRUMENT', from: id, to: cited });
      }
    }
  }

  addNature(instrument: string, found: FoundNature): void {
    const { from, start, end, nature, performer } = found;
    const source = `${instrument}#${from}`;
    const id = `nature/${source}/${start}`;
    const provisions = this.#targets(found.instrument, found.provisions);
    const exceptions = this.#targets(found.instrument, found.exceptions);
    const isWhole = found.provisions.length === 0;
    if (isWhole ? !this.#known.hasInstrument(found.instrument) : provisions.length === 0) return;
    this.#nodes.push({
      id,
      kind: 'NatureStatement',
      properties: { nature, performer, text: found.text, start, end },
    });
    this.#edges.push({ relation: 'STATES_NATURE', from: source, to: id });
    if (isWhole) {
      this.#edges.push({ relation: 'INSTRUMENT_HAS_NATURE', from: found.instrument, to: id });
    }
    for (const each of new Set(provisions)) {
      if (!exceptions.includes(each)) {
        this.#edges.push({ relation: 'HAS_NATURE', from: each, to: id });
      }
    }
    for (const each of new Set(exceptions)) {
      this.#edges.push({ relation: 'EXCEPTED_FROM_NATURE', from: each, to: id });
    }
  }

  /** Of an instrument that was collected in part, a provision that is not at hand is not one that there is not. */
  #reasonOf(citation: FoundCitation): UnresolvedReason | undefined {
    return this.#lacks(citation) ? 'NOT_COLLECTED' : citation.unresolved;
  }

  /** Whether what is cited, or part of the range, may be missing because not all was collected. */
  #lacks({ unresolved, isPartial, instrument }: FoundCitation): boolean {
    const misses = unresolved === 'NO_SUCH_PROVISION' || isPartial === true;
    return misses && instrument !== undefined && !this.#isWhole(instrument);
  }

  #targets(instrument: string, anchors: readonly Anchor[]): readonly string[] {
    return anchors.flatMap((anchor) => {
      // An article of one paragraph is the article, as the graph has it.
      const found = [anchor, anchor.replace(/-Pr_1$/, '') as Anchor].find((at) =>
        this.#known.hasProvision(instrument, at),
      );
      return found === undefined ? [] : `${instrument}#${found}`;
    });
  }
}
