/** GraphQL itself: an Apollo Server that plans each operation before it is executed. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, getVariableValues } from 'graphql';
import type { GraphStore } from '../store/graph-store.ts';
import type { Context } from './context.ts';
import { badInput, formatErrors, type Report } from './errors.ts';
import { checkCost, checkShape } from './limits.ts';
import { OperationPlan } from './plan/operation.ts';

export function createApollo(
  schema: GraphQLSchema,
  store: GraphStore,
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
      // Nothing is ever reported to another machine.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      planning(schema, store),
      unavailableStatus,
      ...plugins,
    ],
  });
}

/** Holds an operation to the limits, then plans it. Wrong variables are left to the executor, which says where. */
const planning = (schema: GraphQLSchema, store: GraphStore): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, contextValue }) {
        if (operation === undefined) return;
        if (operation.operation !== 'query') {
          throw badInput('The graph is read-only; only queries are answered.');
        }
        checkShape(document, operation);
        const { coerced } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        if (coerced === undefined) return;
        const plan = new OperationPlan(schema, document, operation, coerced, store);
        checkCost(plan.cost);
        contextValue.plan = plan;
      },
    };
  },
});

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
