/** Rewrites the release file that it is given, over and over, until it is killed. */
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Statements } from '../../src/graph/statement.ts';
import { writeReleaseFile } from '../../src/release/file.ts';

/** Two releases that differ in every line, long enough that writing one takes a while. */
export function releaseOf(version: number): Statements {
  const nodes = Array.from({ length: 3000 }, (_, i) => ({
    id: `duty/${version}-${i}`,
    kind: 'Duty' as const,
    properties: { name: `事務${i}`, note: `${version} `.repeat(100) },
  }));
  return { nodes, edges: [] };
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [, , file = ''] = argv;
  const releases = [releaseOf(1), releaseOf(0)];
  stdout.write('begins\n');
  for (let i = 0; ; i++) await writeReleaseFile(file, releases[i % 2] as Statements);
}
