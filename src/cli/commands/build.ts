/** `konkyo build`: sources to a release file. */

import { bundledSeed } from '../bundled-release.ts';
import { makeRelease } from '../make-release.ts';
import { printable } from '../printable.ts';

export interface BuildOptions {
  readonly seed?: string;
  readonly out: string;
}

/** @throws CommandFailure; the old file then stays as it was */
export async function build({ seed = bundledSeed, out }: BuildOptions): Promise<void> {
  const { id, sha256, statements } = await makeRelease(seed, out);
  const { nodes, edges } = statements;
  console.log(
    printable(`${out}: ${id}, ${nodes.length} nodes and ${edges.length} edges, SHA-256 ${sha256}`),
  );
}
