/** From all kinds of sources to one graph: what `konkyo build` puts into a release. */
import type { Statements } from '../graph/statement.ts';
import { joinedTexts, textsOf } from './citations/texts.ts';
import { type LawLibrary, openLibrary } from './egov/import.ts';
import { type Maker, StatementMaker, type StatementsSink } from './maker.ts';
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

export interface BuildOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  /**
   * Makers in threads of their own, for so many laws that it pays; they put their statements into the release
   * themselves. Left out, or where it answers none, all is made here.
   */
  readonly makers?: (laws: LawLibrary, curated: Statements) => Promise<readonly Maker[]>;
}

/**
 * Reads all sources; their graph goes to the sink as it is made, a law at a time. One bad file of law
 * is named and left out; curated data must be whole.
 * @throws InvalidSources with every problem of the curated data
 */
export async function buildStatements(
  { seed, egov = [], reiki = [], text = [] }: BuildSources,
  sink: StatementsSink,
  { onProgress = () => {}, makers: threads }: BuildOptions = {},
): Promise<Built> {
  const curated = await importSeed(seed);
  const folders = await Promise.all([...reiki.map(importReiki), ...text.map(importTexts)]);
  const documents = folders.flatMap((folder) => folder.documents);
  const municipal = mergeStatements(documents.map(toStatements));
  const { statements: allotted, ...items } = allotments(documents, curated);
  // The law as published goes before what was curated from it, and that before what a program made of it.
  const below = mergeStatements([municipal, curated, allotted]);

  using laws = await openLibrary(egov);
  const started = (await threads?.(laws, below)) ?? [];
  const makers = started.length === 0 ? [new StatementMaker(laws, below, sink)] : started;

  let read = 0;
  const made = await sideBySide(makers, laws.lawIds, async (maker, lawId) => {
    const law = await maker.law(lawId);
    if (law.id === undefined) return law;
    read += 1;
    onProgress({ step: 'laws', done: read });
    return law;
  });
  const completion = new Completion(below);
  for (const maker of makers) completion.hear(await maker.said());
  const rest = completion.rest();
  await sink(rest);

  const texts = joinedTexts([...made.map((law) => law.texts), textsOf(rest.nodes)]);
  const whole = [municipal.nodes.map(({ id }) => id), made.flatMap(({ id }) => id ?? [])].flat();
  await Promise.all(makers.map((maker) => maker.learn({ ...texts, whole: new Set(whole) })));
  let begun = 0;
  const total = texts.instruments.length;
  const citations = await sideBySide(makers, texts.instruments, (maker, instrument) => {
    onProgress({ step: 'citations', done: begun, total });
    begun += 1;
    return maker.citations(instrument);
  });
  return {
    skipped: [laws, ...made, ...folders].flatMap(({ problems }) => problems),
    laws: read,
    municipalTexts: documents.length,
    allotted: items,
    citations: {
      found: citations.reduce((sum, { found }) => sum + found, 0),
      unresolved: citations.reduce((sum, { unresolved }) => sum + unresolved, 0),
    },
  };
}

/** Each maker takes the next item as soon as it is done with one; the results are in the order of the items. */
async function sideBySide<T, R>(
  makers: readonly Maker[],
  items: readonly T[],
  work: (maker: Maker, item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const left = items.entries();
  await Promise.all(
    makers.map(async (maker) => {
      for (const [i, item] of left) results[i] = await work(maker, item);
    }),
  );
  return results;
}
