/** Apollo Federation: other graphs refer to our entities by their ids, and ask what we offer. */
import { type GraphQLSchema, isUnionType } from 'graphql';
import type { NodeKind } from '../../graph/model.ts';
import type { RootPlanner } from '../plan/root.ts';
import { kindsOf } from '../plan/selection.ts';
import { schemaText } from '../schema-text.ts';
import { byIds } from './look-ups.ts';

interface Representation {
  readonly __typename: string;
  readonly id: string;
}

/** Null where the id is of nothing, or of another type than the one that is named. */
export const entities: RootPlanner = ({ representations }, below, key) => {
  const wanted = representations as readonly Representation[];
  const { answer, ...plan } = byIds(
    wanted.map(({ id }) => id),
    below,
    key,
  );
  const kinds = wanted.map(({ __typename }) => entityKinds(below.scope.schema, __typename));
  return {
    ...plan,
    answer: (fetched, store) =>
      answer(fetched, store).map((node, i) =>
        node !== null && kinds[i]?.includes(node.kind) ? node : null,
      ),
  };
};

/** The kinds of node that are an entity of this type; none where it is no entity. */
function entityKinds(schema: GraphQLSchema, typename: string): readonly NodeKind[] {
  const type = schema.getType(typename);
  const union = schema.getType('_Entity');
  if (type === undefined || !isUnionType(union)) return [];
  const members = union.getTypes().map(({ name }) => name);
  return kindsOf(type).filter((kind) => members.includes(kind));
}

export const service: RootPlanner = () => ({
  roots: [],
  answer: () => ({ sdl: schemaText }),
});
