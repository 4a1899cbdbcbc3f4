/** What leads up must end: nothing is a part, or an instance, of itself. */
import type { Problem } from '../problem.ts';
import type { Path, SeedDocument } from './read.ts';

interface Link {
  readonly to: string;
  readonly document: SeedDocument;
  readonly path: Path;
}

/** Reports each circle once, at its first link in the files. */
export function refuseCircles(documents: readonly SeedDocument[], problems: Problem[]): void {
  refuseCirclesOf('parent', 'organizations', documents, problems);
  refuseCirclesOf('instanceOf', 'organizations', documents, problems);
  refuseCirclesOf('broader', 'duties', documents, problems);
}

function refuseCirclesOf(
  key: 'parent' | 'instanceOf' | 'broader',
  list: 'organizations' | 'duties',
  documents: readonly SeedDocument[],
  problems: Problem[],
): void {
  const links = new Map<string, Link>();
  for (const document of documents) {
    for (const [i, entry] of (document.data[list] ?? []).entries()) {
      const to = (entry as Readonly<Partial<Record<typeof key, string>>>)[key];
      if (to !== undefined) links.set(entry.id, { to, document, path: [list, i, key] });
    }
  }
  // Whatever leads up to an end, or to a circle that was reported, need not be walked again.
  const walked = new Set<string>();
  for (const start of links.keys()) {
    const way: string[] = [];
    let id = start;
    for (let link = links.get(id); link !== undefined && !walked.has(id); link = links.get(id)) {
      walked.add(id);
      way.push(id);
      id = link.to;
    }
    const circle = way.slice(way.indexOf(id));
    const first = way.includes(id) ? links.get(id) : undefined;
    if (first === undefined) continue;
    const round = [...circle, id].join(' → ');
    problems.push(
      first.document.problem(first.path, `"${key}" leads back to where it began: ${round}`),
    );
  }
}
