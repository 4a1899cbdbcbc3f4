/** Several importers' statements as one graph: what the first says of a thing, the later ones complete. */
import {
  type NodeKind,
  type PropertyValue,
  propertiesOf,
  type RelationDefinition,
  relations,
} from '../graph/model.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../graph/statement.ts';

type Properties = NodeStatement['properties'];

/** Two importers take one id for things of different kinds. */
export class KindConflict extends Error {
  constructor(id: string, first: NodeKind, second: NodeKind) {
    super(`${id} is a ${first} in one source and a ${second} in another`);
  }
}

/**
 * One graph of several, the one with the most authority first: the law as e-Gov publishes it, then
 * what was curated from it. A property, or a neighbour over a field that has one, is that of the
 * first that states it; lists of texts are joined.
 * @throws KindConflict
 */
export function mergeStatements([first, ...others]: readonly Statements[]): Statements {
  if (first === undefined) return { nodes: [], edges: [] };
  return others.reduce(merged, first);
}

function merged(above: Statements, below: Statements): Statements {
  const added = new Map(below.nodes.map((node) => [node.id, node]));
  const shared = new Set<string>();
  const nodes = above.nodes.map((node) => {
    const other = added.get(node.id);
    if (other === undefined) return node;
    if (node.kind !== other.kind) throw new KindConflict(node.id, node.kind, other.kind);
    shared.add(node.id);
    return { ...node, properties: completed(node.kind, node.properties, other.properties) };
  });
  return {
    nodes: [...nodes, ...below.nodes.filter(({ id }) => !shared.has(id))],
    edges: [...above.edges, ...newEdges(above.edges, below.edges, shared)],
  };
}

function completed(kind: NodeKind, stated: Properties, other: Properties): Properties {
  const all: Record<string, NonNullable<PropertyValue>> = { ...other, ...stated };
  // Whether the words are all of them is said of these words, not of the other's.
  if (stated['text'] !== undefined && stated['partial'] === undefined) delete all['partial'];
  for (const [name, type] of Object.entries(propertiesOf(kind))) {
    if (type !== 'texts') continue;
    const texts = [stated[name] ?? [], other[name] ?? []].flat() as readonly string[];
    if (texts.length > 0) all[name] = [...new Set(texts)];
  }
  return all;
}

/** The edges of `below` that `above` does not have, nor says otherwise; only shared nodes may have such. */
function newEdges(
  above: readonly EdgeStatement[],
  below: readonly EdgeStatement[],
  shared: ReadonlySet<string>,
): readonly EdgeStatement[] {
  const taken = new Set<string>();
  for (const edge of above) {
    if (!shared.has(edge.from) && !shared.has(edge.to)) continue;
    for (const place of placesOf(edge)) taken.add(place);
  }
  return below.filter((edge) => !placesOf(edge).some((place) => taken.has(place)));
}

/** What only one edge may be: itself, and the neighbour over a field that has one. */
function placesOf({ relation, from, to }: EdgeStatement): readonly string[] {
  const { forward, backward }: RelationDefinition = relations[relation];
  return [
    `${relation} ${from} ${to}`,
    ...(forward.many ? [] : [`${relation} ${from} `]),
    ...(backward === undefined || backward.many ? [] : [`${relation}  ${to}`]),
  ];
}
