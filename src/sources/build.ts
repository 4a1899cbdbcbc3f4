/** From all kinds of sources to one graph: what `konkyo build` puts into a release. */
import type { EdgeStatement, NodeStatement, Statements } from '../graph/statement.ts';
import { citationStatements } from './citations/statements.ts';
import { importLaws } from './egov/import.ts';
import { lawStatements } from './egov/statements.ts';
import { mergeStatements } from './merge.ts';
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
  readonly statements: Statements;
  /** What was left out, and why; everything else was taken in. */
  readonly skipped: readonly Problem[];
  readonly laws: number;
  readonly municipalTexts: number;
  /** The items that divide work among units: of which an assignment was made, and of which not. */
  readonly allotted: Pick<Allotments, 'decided' | 'undecided'>;
  readonly citations: { readonly found: number; readonly unresolved: number };
}

/**
 * Reads all sources. One bad file of law is named and left out; curated data must be whole.
 * @throws InvalidSources with every problem of the curated data
 */
export async function buildStatements(
  { seed, egov = [], reiki = [], text = [] }: BuildSources,
  onProgress: (progress: BuildProgress) => void = () => {},
): Promise<Built> {
  const curated = await importSeed(seed);
  const { statements: laws, skipped, count } = await collectLaws(egov, onProgress);
  const folders = await Promise.all([...reiki.map(importReiki), ...text.map(importTexts)]);
  const documents = folders.flatMap((folder) => folder.documents);
  // The law as published goes before what was curated from it, and that before what a program made of it.
  const published = mergeStatements([laws, ...documents.map(toStatements)]);
  const known = mergeStatements([published, curated]);
  const { statements: allotted, ...items } = allotments(documents, curated);
  const graph = mergeStatements([known, allotted]);
  const whole = new Set(published.nodes.map(({ id }) => id));
  const citations = citationStatements(graph, {
    isWhole: (instrument) => whole.has(instrument),
    onProgress: (progress) => onProgress({ step: 'citations', ...progress }),
  });
  const unresolved = citations.nodes.filter(({ properties }) => properties['unresolved']).length;
  return {
    statements: {
      nodes: [...graph.nodes, ...citations.nodes],
      edges: [...graph.edges, ...citations.edges],
    },
    skipped: [...skipped, ...folders.flatMap(({ problems }) => problems)],
    laws: count,
    municipalTexts: documents.length,
    allotted: items,
    citations: { found: citations.nodes.length, unresolved },
  };
}

async function collectLaws(
  paths: readonly string[],
  onProgress: (progress: BuildProgress) => void,
): Promise<Pick<Built, 'statements' | 'skipped'> & { readonly count: number }> {
  const nodes: NodeStatement[] = [];
  const edges: EdgeStatement[] = [];
  const skipped: Problem[] = [];
  let count = 0;
  for await (const imported of importLaws(paths)) {
    if ('problem' in imported) {
      skipped.push(imported.problem);
      continue;
    }
    const law = lawStatements(imported.revisions);
    for (const node of law.nodes) nodes.push(node);
    for (const edge of law.edges) edges.push(edge);
    count += 1;
    onProgress({ step: 'laws', done: count });
  }
  return { statements: { nodes, edges }, skipped, count };
}
