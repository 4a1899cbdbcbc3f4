/** Makes the statements of laws and of what they cite, a law at a time: in whatever thread, side by side with others. */
import type { NodeStatement, Statements } from '../graph/statement.ts';
import { Citations } from './citations/statements.ts';
import { type Texts, textsOf } from './citations/texts.ts';
import type { LawLibrary } from './egov/import.ts';
import { lawStatements } from './egov/statements.ts';
import { Completion, type Said } from './merge.ts';
import type { Problem } from './problem.ts';

/** Where a graph goes that is made part by part. */
export type StatementsSink = (statements: Statements) => Promise<void>;

/** What came of the files of one law. */
export interface MadeLaw {
  readonly problems: readonly Problem[];
  /** The instrument; left out where none of the files could be read. */
  readonly id?: string;
  readonly texts: Texts;
}

/** What all texts are to the citations in each of them. */
export interface AllTexts extends Texts {
  /** The instruments of which all provisions are there. */
  readonly whole: ReadonlySet<string>;
}

export interface CitationCount {
  readonly found: number;
  readonly unresolved: number;
}

/**
 * Its statements go where it puts them; what it answers is little, or shared between threads. First come laws,
 * then `said`, then `learn`, then citations.
 */
export interface Maker {
  /** Reads a law, completed by what was curated. */
  law(lawId: string): Promise<MadeLaw>;
  /** What its laws said that was curated, too. */
  said(): Promise<Said>;
  /** Takes what citations may lead to. */
  learn(texts: AllTexts): Promise<void>;
  /** The citations that an instrument makes. */
  citations(instrument: NodeStatement): Promise<CitationCount>;
}

/** One that works where it is made. */
export class StatementMaker implements Maker {
  readonly #laws: LawLibrary;
  readonly #completion: Completion;
  readonly #sink: StatementsSink;
  #citations: Citations | undefined;

  /** @param curated what completes the laws, and what they are said to share */
  constructor(laws: LawLibrary, curated: Statements, sink: StatementsSink) {
    this.#laws = laws;
    this.#completion = new Completion(curated);
    this.#sink = sink;
  }

  async law(lawId: string): Promise<MadeLaw> {
    const problems: Problem[] = [];
    let made: Pick<MadeLaw, 'id' | 'texts'> = { texts: textsOf([]) };
    for await (const imported of this.#laws.read(lawId)) {
      if ('problem' in imported) {
        problems.push(imported.problem);
        continue;
      }
      const { nodes, edges } = this.#completion.complete(lawStatements(imported.revisions));
      made = { id: imported.revisions[0].id, texts: textsOf(nodes) };
      await this.#sink({ nodes, edges });
    }
    return { problems, ...made };
  }

  async said(): Promise<Said> {
    return this.#completion.said;
  }

  async learn(texts: AllTexts): Promise<void> {
    const { whole } = texts;
    this.#citations = new Citations(texts, { isWhole: (instrument) => whole.has(instrument) });
  }

  async citations(instrument: NodeStatement): Promise<CitationCount> {
    if (this.#citations === undefined) throw new Error('citations are found after all texts');
    const part = this.#citations.of(instrument);
    await this.#sink(part);
    return {
      found: part.nodes.filter(({ kind }) => kind === 'Citation').length,
      unresolved: part.nodes.filter(({ properties }) => properties['unresolved']).length,
    };
  }
}
