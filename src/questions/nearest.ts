/** The names nearest to words that fit nothing: first what contains them, then what is spelt alike. */
import { distance } from 'fastest-levenshtein';
import type { NodeKind } from '../graph/model.ts';
import { namesOf } from '../graph/names.ts';
import { normalizeText } from '../graph/text.ts';
import type { Filter, GraphReader, SelectedNode, Selection } from '../store/graph-store.ts';

const mostOffered = 5;
/** Beyond this many names, only those that search finds are compared. */
const mostCompared = 2_000;
/** Fewer than half of the characters wrong: further off, a name is no help. */
const farthest = 0.5;

const names: Selection = {
  properties: [
    'name',
    'nameKana',
    'nameEn',
    'aliases',
    'title',
    'titleKana',
    'abbreviations',
    'citation',
  ],
  fields: [],
};

/** At most five nodes of these kinds, the nearest first; with `among`, only those that it means. */
export async function nearestByName(
  store: GraphReader,
  kinds: readonly NodeKind[],
  words: string,
  among: Filter = { all: [] },
): Promise<readonly SelectedNode[]> {
  const { hits } = await store.search({
    text: words,
    kinds,
    where: among,
    size: mostOffered,
    offset: 0,
    select: names,
  });
  if (hits.length > 0) return hits.map(({ node }) => node);
  const { all } = await store.select({
    roots: [
      {
        key: 'all',
        where: { all: [among, { kinds }] },
        page: { size: mostCompared, at: 'start' },
        select: names,
      },
    ],
  });
  const folded = normalizeText(words);
  return (all?.nodes ?? [])
    .map((node) => ({ node, far: distanceTo(node, folded) }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, mostOffered)
    .map(({ node }) => node);
}

/** Between 0, the same, and 1, nothing in common. */
function distanceTo(node: SelectedNode, folded: string): number {
  const { citation } = node.properties;
  const all = namesOf(node as never).map(normalizeText);
  if (typeof citation === 'string') all.push(normalizeText(citation));
  return Math.min(
    1,
    ...all.map((name) => distance(name, folded) / Math.max(name.length, folded.length, 1)),
  );
}
