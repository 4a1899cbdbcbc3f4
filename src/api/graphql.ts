/** GraphQL itself: an Apollo Server that plans each operation before it is executed. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { GraphStore } from '../store/graph-store.ts';
import type { ReleaseArchive } from '../store/release-archive.ts';
import type { Context } from './context.ts';
import { badInput, formatErrors, type Report } from './errors.ts';
import { OperationRun } from './plan/operation.ts';
import { Planner } from './plan/planner.ts';

export function createApollo(
  schema: GraphQLSchema,
  store: GraphStore,
  archive: ReleaseArchive,
  report: Report,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    // The schema is public (`/schema.graphql`), and the playground reads it by introspection.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Clients that send only a hash need a cache that all processes share; there is none yet.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: formatErrors(report),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every resolver, and the schema has no cache hints.
      ApolloServerPluginCacheControlDisabled(),
      // Nothing is ever reported to another machine.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      planning(schema, store, archive),
      unavailableStatus,
      ...plugins,
    ],
  });
}

/** Holds an operation to the limits and plans it. */
function planning(
  schema: GraphQLSchema,
  store: GraphStore,
  archive: ReleaseArchive,
): ApolloServerPlugin<Context> {
  const planner = new Planner(schema);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (operation === undefined) return;
          if (operation.operation !== 'query') {
            throw badInput('The graph is read-only; only queries are answered.');
          }
          const plan = planner.plan(document, operation, request.variables);
          if (plan === undefined) return;
          contextValue.run = new OperationRun(plan, store.snapshot(), archive);
        },
      };
    },
  };
}

/** Whole answers that failed because the store is away say so in their status too. */
const unavailableStatus: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const { errors = [] } = response.body.singleResult;
        if (errors.some(({ extensions }) => extensions?.['code'] === 'STORE_UNAVAILABLE')) {
          response.http.status = 503;
        }
      },
    };
  },
};
