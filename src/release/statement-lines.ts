/** The lines of nodes and of edges, apart, as statements become them. */
import type { Statements } from '../graph/statement.ts';
import { edgeKey, edgeLine, edgeLineKey, nodeKey, nodeLine, nodeLineKey } from './lines.ts';
import { SortedLines, type SortedRuns } from './sorted-lines.ts';

/** What one thread made of its part of a release, in files. */
export interface StatementRuns {
  readonly nodes: SortedRuns;
  readonly edges: SortedRuns;
}

export class StatementLines {
  readonly nodes: SortedLines;
  readonly edges: SortedLines;

  /**
   * @param base where files of lines go, as {@link SortedLines} takes it; each thread has its own
   * @param longestRun how many characters of lines are held at once, for nodes and edges each
   */
  constructor(base: string, longestRun?: number) {
    this.nodes = new SortedLines(`${base}-nodes`, nodeLineKey, longestRun);
    this.edges = new SortedLines(`${base}-edges`, edgeLineKey, longestRun);
  }

  /** @throws where the folder of the files cannot be written to */
  async add({ nodes, edges }: Statements): Promise<void> {
    for (const node of nodes) {
      const full = this.nodes.add(nodeKey(node), nodeLine(node));
      if (full !== undefined) await full;
    }
    for (const edge of edges) {
      const full = this.edges.add(edgeKey(edge), edgeLine(edge));
      if (full !== undefined) await full;
    }
  }

  adopt({ nodes, edges }: StatementRuns): void {
    this.nodes.adopt(nodes);
    this.edges.adopt(edges);
  }

  /** Nothing may be added afterwards. */
  async handOver(): Promise<StatementRuns> {
    return { nodes: await this.nodes.handOver(), edges: await this.edges.handOver() };
  }
}
