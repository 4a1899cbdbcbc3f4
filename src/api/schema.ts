/** The executable schema: the text of `schema.graphql` with a resolver on each field. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  isScalarType,
} from 'graphql';
import { DateTimeResolver, LocalDateResolver, URLResolver } from 'graphql-scalars';
import { longestId } from '../graph/statement.ts';
import type { SelectedNode } from '../store/graph-store.ts';
import type { Context } from './context.ts';
import { UpcomingAmendment } from './resolvers/amendments.ts';
import { Answer } from './resolvers/answer.ts';
import { Change, PropertyChange, RelationChange } from './resolvers/changes.ts';
import { Comparison, ComparisonRow } from './resolvers/comparison.ts';
import { connectionResolvers } from './resolvers/connections.ts';
import { Dataset, Release } from './resolvers/dataset.ts';
import { AuditReport, Gap } from './resolvers/gaps.ts';
import { Impact } from './resolvers/impact.ts';
import { attachNodeResolvers } from './resolvers/nodes.ts';
import { BasisChain, BasisStep, MissingLink, Trace } from './resolvers/trace.ts';
import { schemaText } from './schema-text.ts';

const kindOf = { __resolveType: ({ kind }: SelectedNode) => kind };

/** Every root field is answered by the operation's plan, under its response key. */
const answerRoot: GraphQLFieldResolver<unknown, Context> = (_root, _args, { run }, info) => {
  if (run === undefined) throw new Error('The operation was not planned');
  return run.answer(String(info.path.key));
};

/** `{ "__typename": "City", "id": "city/431001" }` */
const reference = new GraphQLScalarType({
  name: '_Any',
  parseValue: (value) => {
    const { __typename, id } = Object(value) as Readonly<Record<string, unknown>>;
    const isWhole = typeof __typename === 'string' && typeof id === 'string';
    if (isWhole && id.length <= longestId) return { __typename, id };
    throw new GraphQLError(
      `Expected a representation with "__typename" and "id" of ${longestId} characters at most.`,
    );
  },
});

export function buildExecutableSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: schemaText,
    resolvers: {
      LocalDate: LocalDateResolver,
      DateTime: DateTimeResolver,
      URL: URLResolver,
      _Any: reference,
      Node: kindOf,
      LegalInstrument: kindOf,
      _Entity: kindOf,
      Answer,
      Comparison,
      ComparisonRow,
      Trace,
      BasisChain,
      BasisStep,
      MissingLink,
      Impact,
      UpcomingAmendment,
      Gap,
      AuditReport,
      Dataset,
      Release,
      Change,
      PropertyChange,
      RelationChange,
      ...connectionResolvers,
    } as never,
    inheritResolversFromInterfaces: false,
  });
  attachNodeResolvers(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    // A scalar's implementation would describe it in its own words, or not at all.
    if (isScalarType(type)) type.description = type.astNode?.description?.value ?? type.description;
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = answerRoot;
  }
  return schema;
}
