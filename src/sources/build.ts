/** From all kinds of sources to one graph: what `konkyo build` puts into a release. */
import type { EdgeStatement, NodeStatement, Statements } from '../graph/statement.ts';
import { citationStatements } from './citations/statements.ts';
import { importLaws } from './egov/import.ts';
import { lawStatements } from './egov/statements.ts';
import { mergeStatements } from './merge.ts';
import type { Problem } from './problem.ts';
import { importSeed } from './seed/index.ts';

export interface BuildSources {
  /** A folder of curated YAML files. */
  readonly seed: string;
  /** e-Gov's bulk downloads, folders of laws, or single files. */
  readonly egov?: readonly string[];
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
  readonly citations: { readonly found: number; readonly unresolved: number };
}

/**
 * Reads all sources. One bad file of law is named and left out; curated data must be whole.
 * @throws InvalidSources with every problem of the curated data
 */
export async function buildStatements(
  { seed, egov = [] }: BuildSources,
  onProgress: (progress: BuildProgress) => void = () => {},
): Promise<Built> {
  const curated = await importSeed(seed);
  const { statements: published, skipped, laws } = await collectLaws(egov, onProgress);
  // The law as published goes before what was curated from it.
  const graph = mergeStatements([published, curated]);
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
    skipped,
    laws,
    citations: { found: citations.nodes.length, unresolved },
  };
}

async function collectLaws(
  paths: readonly string[],
  onProgress: (progress: BuildProgress) => void,
): Promise<Pick<Built, 'statements' | 'skipped' | 'laws'>> {
  const nodes: NodeStatement[] = [];
  const edges: EdgeStatement[] = [];
  const skipped: Problem[] = [];
  let laws = 0;
  for await (const imported of importLaws(paths)) {
    if ('problem' in imported) {
      skipped.push(imported.problem);
      continue;
    }
    const law = lawStatements(imported.revisions);
    for (const node of law.nodes) nodes.push(node);
    for (const edge of law.edges) edges.push(edge);
    laws += 1;
    onProgress({ step: 'laws', done: laws });
  }
  return { statements: { nodes, edges }, skipped, laws };
}
