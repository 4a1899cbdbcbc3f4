/**
 * Resolvers of every type that is a node, derived from the schema and the graph's table: a field is
 * either a property of what the store answered, or what stands there under the field's key.
 */
import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isNonNullType,
} from 'graphql';
import { glossary } from '../../graph/glossary.ts';
import { isNodeKind } from '../../graph/model.ts';
import type { UnresolvedReason } from '../../graph/vocabulary.ts';
import { traceAssignment } from '../../questions/trace.ts';
import { labelOf } from '../../questions/trace-parts.ts';
import { inLanguage, type Language } from '../../questions/wording.ts';
import type { SelectedNode } from '../../store/graph-store.ts';
import { answerKey } from '../plan/selection.ts';
import { dayOf } from '../roots/trace.ts';

type NodeResolver = GraphQLFieldResolver<SelectedNode, unknown>;

/** Fields that are neither a property of the same name nor a neighbour. */
const special: Readonly<Record<string, NodeResolver>> = {
  id: ({ id }) => id,
  kind: ({ properties }) => properties['provisionKind'] ?? properties['citationKind'],
  reason: inLanguageOf('reason'),
  note: inLanguageOf('note'),
  unresolved: ({ properties }, { lang }: { lang: Language }) => {
    const reason = properties['unresolved'] as UnresolvedReason | null;
    return reason === null ? null : inLanguage(glossary.UnresolvedReason[reason], lang);
  },
  noBasis: inLanguageOf('noBasis'),
  anchorLabel: ({ properties }) => labelOf(properties['anchor']).trimStart() || null,
  trace: (assignment, { asOf }: { asOf?: unknown }) => traceAssignment(assignment, dayOf(asOf)),
};

/** Gives each field of each node type in the schema its resolver. */
export function attachNodeResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isNodeKind(type.name) || !('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!('args' in field)) continue;
      const isList = isListType(getNullableType(field.type));
      field.resolve =
        special[field.name] ?? neighbourOrProperty(field.name, isList, isNonNullType(field.type));
    }
  }
}

function neighbourOrProperty(name: string, isList: boolean, needed: boolean): NodeResolver {
  return ({ fields, properties }, args) => {
    const value = fields[answerKey(name, args)];
    if (value != null) return isList && 'nodes' in value ? value.nodes : value;
    const property = properties[name] ?? null;
    // Lists and truth values that no source states are empty and false.
    return (
      property ?? (needed && isList ? [] : needed && name in falseWhereUnstated ? false : null)
    );
  };
}

const falseWhereUnstated: Readonly<Record<string, true>> = { partial: true, openList: true };

/** A text that is kept as `name` and `nameEn`; the Japanese one where there is no English. */
function inLanguageOf(name: string): NodeResolver {
  return ({ properties }, { lang }: { lang?: 'JA' | 'EN' }) =>
    (lang === 'EN' ? properties[`${name}En`] : null) ?? properties[name];
}
