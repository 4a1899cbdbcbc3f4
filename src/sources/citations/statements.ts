/** The citations that a graph's provisions make, as statements of the same graph. */
import type { Anchor } from '../../graph/anchor.ts';
import { type InstrumentKind, instrumentKinds, type NodeKind } from '../../graph/model.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../../graph/statement.ts';
import type { UnresolvedReason } from '../../graph/vocabulary.ts';
import { type FoundNature, naturesOf } from '../natures/natures.ts';
import type { FoundCitation } from './citation.ts';
import { citationsOf, enactingClause } from './citations.ts';
import type { LegalText } from './legal-text.ts';
import type { Outline } from './outline.ts';
import { namesForPersonnelRules, termsOfPersonnelRules } from './personnel-rules.ts';
import { type InstrumentRegister, registerOf } from './register.ts';
import { outlineOf, type Provision, provisionsOf, type Texts, textsOf } from './texts.ts';

export interface CitationOptions {
  /** Whether all provisions of an instrument are in the graph; all instruments are whole where it is left out. */
  readonly isWhole?: (instrument: string) => boolean;
}

/**
 * The citations in all texts of a graph. A reference to several provisions (第三条から第五条まで) is a citation
 * of each of them, over the same words.
 */
export function citationStatements(
  { nodes }: Statements,
  options: CitationOptions = {},
): Statements {
  const texts = textsOf(nodes);
  const citations = new Citations(texts, options);
  const parts = texts.instruments.map((instrument) => citations.of(instrument));
  return {
    nodes: parts.flatMap((part) => part.nodes),
    edges: parts.flatMap((part) => part.edges),
  };
}

/** Finds the citations of one instrument after the other, in whatever order. */
export class Citations {
  readonly #texts: Texts;
  readonly #register: InstrumentRegister;
  readonly #shortNamesFor: ReturnType<typeof namesForPersonnelRules>;
  readonly #known: KnownIds;
  readonly #isWhole: (instrument: string) => boolean;

  constructor(texts: Texts, { isWhole = () => true }: CitationOptions = {}) {
    const { instruments, provisions } = texts;
    const outlines = new Map<string, Outline | undefined>();
    const outline = (id: string) => {
      if (!outlines.has(id)) {
        const text = provisions.get(id);
        outlines.set(id, text && outlineOf(text));
      }
      return outlines.get(id);
    };
    const terms = provisionsOf(provisions.get(termsOfPersonnelRules));
    this.#texts = texts;
    this.#register = registerFor(instruments, outline);
    this.#shortNamesFor = namesForPersonnelRules(terms, this.#register);
    this.#known = {
      hasInstrument: this.#register.has,
      hasProvision: (instrument, anchor) => outline(instrument)?.lists(anchor) === true,
    };
    this.#isWhole = isWhole;
  }

  of(instrument: NodeStatement): Statements {
    const { id } = instrument;
    const writer = new CitationWriter(this.#known, this.#isWhole);
    const provisions = provisionsOf(this.#texts.provisions.get(id));
    const text = { ...textOf(instrument, provisions), shortNames: this.#shortNamesFor(id) };
    const found = citationsOf(text, this.#register);
    for (const citation of found) writer.add(id, citation);
    for (const nature of naturesOf(text, found)) writer.addNature(id, nature);
    return writer.statements;
  }
}

const isInstrument: ReadonlySet<NodeKind> = new Set(instrumentKinds);
const isInstrumentKind = (kind: NodeKind): kind is InstrumentKind => isInstrument.has(kind);

const registerFor = (
  instruments: readonly NodeStatement[],
  outline: (id: string) => Outline | undefined,
): InstrumentRegister =>
  registerOf(
    instruments.map(({ id, properties: { title, number, abbreviations } }) => ({
      id,
      title: typeof title === 'string' ? title : '',
      ...(typeof number === 'string' ? { number } : {}),
      ...(abbreviations === undefined ? {} : { abbreviations: abbreviations as readonly string[] }),
    })),
    outline,
  );

/** Which instruments there are, and which provisions each has. */
interface KnownIds {
  hasInstrument(id: string): boolean;
  hasProvision(instrument: string, anchor: Anchor): boolean;
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
