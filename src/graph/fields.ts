/** Fields: how a relation is called from either end, and what a field of a kind leads to. */
import {
  allKinds,
  allRelations,
  type End,
  type NodeKind,
  paths,
  type RelationDefinition,
  type RelationName,
  relations,
} from './model.ts';

/** One hop of a field: a relation and the direction in which it is followed. */
export interface Hop {
  readonly relation: RelationName;
  readonly direction: 'forward' | 'backward';
  readonly targets: readonly NodeKind[];
}

/** What a field of a kind leads to. */
export interface Field {
  readonly name: string;
  readonly hops: readonly Hop[];
  readonly many: boolean;
  readonly order: string | undefined;
  readonly targets: readonly NodeKind[];
}

const fieldsByKind = buildFields();

/** The field `name` of `kind`, or undefined where that kind has none of that name. */
export function fieldOf(kind: NodeKind, name: string): Field | undefined {
  return fieldsByKind.get(kind)?.get(name);
}

/** Every field of a kind that leads to other nodes. */
export function fieldsOf(kind: NodeKind): readonly Field[] {
  return [...(fieldsByKind.get(kind)?.values() ?? [])];
}

function buildFields(): Map<NodeKind, Map<string, Field>> {
  const byKind = new Map<NodeKind, Map<string, Field>>(allKinds.map((kind) => [kind, new Map()]));
  const add = (kind: NodeKind, field: Field) => {
    const fields = byKind.get(kind);
    if (fields?.has(field.name)) throw new Error(`${kind}.${field.name} is defined twice`);
    fields?.set(field.name, field);
  };
  for (const relation of allRelations) {
    const { from, to, forward, backward }: RelationDefinition = relations[relation];
    const ends: readonly [
      Hop['direction'],
      readonly NodeKind[],
      readonly NodeKind[],
      End | undefined,
    ][] = [
      ['forward', from, to, forward],
      ['backward', to, from, backward],
    ];
    for (const [direction, sources, targets, end] of ends) {
      if (end === undefined) continue;
      const hop: Hop = { relation, direction, targets };
      for (const kind of sources) {
        add(kind, { name: end.field, hops: [hop], many: end.many, order: end.order, targets });
      }
    }
  }
  for (const [name, path] of Object.entries(paths)) {
    for (const kind of path.from) {
      const hops: Hop[] = [];
      let here: NodeKind = kind;
      for (const step of path.via) {
        const hop: Hop | undefined = byKind.get(here)?.get(step)?.hops[0];
        const next: NodeKind | undefined = hop?.targets[0];
        if (hop === undefined || next === undefined) throw new Error(`${here}.${step} is unknown`);
        hops.push(hop);
        here = next;
      }
      add(kind, { name, hops, many: true, order: undefined, targets: [here] });
    }
  }
  return byKind;
}
