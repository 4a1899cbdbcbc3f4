/** From all kinds of sources to one graph: what `konkyo build` puts into a release. */
import type { Statements } from '../graph/statement.ts';
import { CitingTexts } from './citations/statements.ts';
import { importLaws } from './egov/import.ts';
import { lawStatements } from './egov/statements.ts';
import { Completion, mergeStatements } from './merge.ts';
import { type Allotments, allotments } from './municipal/allotment/index.ts';
import { toStatements } from './municipal/statements.ts';
import type { Problem } from './problem.ts';
import { importReiki } from './reiki/index.ts';
import { importSeed } from './seed/index.ts';
import { importTexts } from './text/index.ts';

export interface BuildSources {
  /** A folder of curated YAML files. */
  readonly seed: string;
  /** e-Gov's bulk downloads, folders of laws, or single files. */
  readonly egov?: readonly string[];
  /** Folders of saved pages of 例規集, each with a `reiki.yaml`. */
  readonly reiki?: readonly string[];
  /** Folders of ordinances and rules as plain text. */
  readonly text?: readonly string[];
}

export interface BuildProgress {
  readonly step: 'laws' | 'citations';
  readonly done: number;
  /** Left out where it is not known beforehand. */
  readonly total?: number;
}

export interface Built {
  /** What was left out, and why; everything else was taken in. */
  readonly skipped: readonly Problem[];
  readonly laws: number;
  readonly municipalTexts: number;
  /** The items that divide work among units: of which an assignment was made, and of which not. */
  readonly allotted: Pick<Allotments, 'decided' | 'undecided'>;
  readonly citations: { readonly found: number; readonly unresolved: number };
}

/** Where a graph goes that is made part by part. */
export type StatementsSink = (statements: Statements) => Promise<void>;

/**
 * Reads all sources; their graph goes to the sink as it is made, a law at a time. One bad file of law
 * is named and left out; curated data must be whole.
 * @throws InvalidSources with every problem of the curated data
 */
export async function buildStatements(
  { seed, egov = [], reiki = [], text = [] }: BuildSources,
  sink: StatementsSink,
  onProgress: (progress: BuildProgress) => void = () => {},
): Promise<Built> {
  const curated = await importSeed(seed);
  const folders = await Promise.all([...reiki.map(importReiki), ...text.map(importTexts)]);
  const documents = folders.flatMap((folder) => folder.documents);
  const municipal = mergeStatements(documents.map(toStatements));
  const { statements: allotted, ...items } = allotments(documents, curated);
  // The law as published goes before what was curated from it, and that before what a program made of it.
  const completion = new Completion(mergeStatements([municipal, curated, allotted]));

  const texts = new CitingTexts();
  const whole = new Set(municipal.nodes.map(({ id }) => id));
  const take = async (part: Statements) => {
    texts.add(part.nodes);
    await sink(part);
  };
  const skipped: Problem[] = [];
  let laws = 0;
  for await (const imported of importLaws(egov)) {
    if ('problem' in imported) {
      skipped.push(imported.problem);
      continue;
    }
    whole.add(imported.revisions[0].id);
    await take(completion.complete(lawStatements(imported.revisions)));
    laws += 1;
    onProgress({ step: 'laws', done: laws });
  }
  await take(completion.rest());

  const citations = { found: 0, unresolved: 0 };
  for (const part of texts.citations({
    isWhole: (instrument) => whole.has(instrument),
    onProgress: (progress) => onProgress({ step: 'citations', ...progress }),
  })) {
    citations.found += part.nodes.filter(({ kind }) => kind === 'Citation').length;
    citations.unresolved += part.nodes.filter(({ properties }) => properties['unresolved']).length;
    await sink(part);
  }
  return {
    skipped: [...skipped, ...folders.flatMap(({ problems }) => problems)],
    laws,
    municipalTexts: documents.length,
    allotted: items,
    citations,
  };
}
