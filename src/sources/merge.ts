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
  const completion = new Completion(below);
  const done = completion.complete(above);
  const rest = completion.rest();
  return { nodes: [...done.nodes, ...rest.nodes], edges: [...done.edges, ...rest.edges] };
}

/** What parts said of things that the graph of less authority speaks of too. */
export interface Said {
  readonly nodes: readonly string[];
  /** What their edges leave no place for. */
  readonly places: readonly string[];
}

/**
 * Merges a graph that comes in parts, so that it need not be in memory at once, with one of less
 * authority. No node may be in two parts.
 */
export class Completion {
  readonly #below: ReadonlyMap<string, NodeStatement>;
  readonly #edges: readonly EdgeStatement[];
  readonly #shared = new Set<string>();
  /** What edges of the parts leave no place for; only nodes that both have may have such. */
  readonly #taken = new Set<string>();

  constructor({ nodes, edges }: Statements) {
    this.#below = new Map(nodes.map((node) => [node.id, node]));
    this.#edges = edges;
  }

  /**
   * A part, completed by what the other graph says of its nodes.
   * @throws KindConflict
   */
  complete({ nodes, edges }: Statements): Statements {
    for (const edge of edges) {
      if (!this.#below.has(edge.from) && !this.#below.has(edge.to)) continue;
      for (const place of placesOf(edge)) this.#taken.add(place);
    }
    return { nodes: nodes.map((node) => this.#completed(node)), edges };
  }

  /** What the parts said that were completed here. */
  get said(): Said {
    return { nodes: [...this.#shared], places: [...this.#taken] };
  }

  /** Takes what parts said that were completed by another, with the same graph of less authority. */
  hear({ nodes, places }: Said): void {
    for (const node of nodes) this.#shared.add(node);
    for (const place of places) this.#taken.add(place);
  }

  /** After all parts: what only the other graph says. */
  rest(): Statements {
    return {
      nodes: [...this.#below.values()].filter(({ id }) => !this.#shared.has(id)),
      edges: this.#edges.filter((edge) => !placesOf(edge).some((place) => this.#taken.has(place))),
    };
  }

  #completed(node: NodeStatement): NodeStatement {
    const other = this.#below.get(node.id);
    if (other === undefined) return node;
    if (node.kind !== other.kind) throw new KindConflict(node.id, node.kind, other.kind);
    this.#shared.add(node.id);
    return { ...node, properties: completed(node.kind, node.properties, other.properties) };
  }
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

/** What only one edge may be: itself, and the neighbour over a field that has one. */
function placesOf({ relation, from, to }: EdgeStatement): readonly string[] {
  const { forward, backward }: RelationDefinition = relations[relation];
  return [
    `${relation} ${from} ${to}`,
    ...(forward.many ? [] : [`${relation} ${from} `]),
    ...(backward === undefined || backward.many ? [] : [`${relation}  ${to}`]),
  ];
}
