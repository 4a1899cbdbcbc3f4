/** The HTTP service: GraphQL, the pages, the schema, health. */
import { fileURLToPath } from 'node:url';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import { type GraphStore, StoreUnavailable } from '../store/graph-store.ts';
import { noArchive, type ReleaseArchive } from '../store/release-archive.ts';
import { endConnections } from './closing.ts';
import type { Context } from './context.ts';
import { createApollo } from './graphql.ts';
import { answerErrorsAsJson, answerMalformed, answerUndecodable } from './http-errors.ts';
import { checkTokens, limits } from './limits.ts';
import { servePages } from './pages.ts';
import { buildExecutableSchema } from './schema.ts';
import { schemaText } from './schema-text.ts';

export interface ServiceOptions {
  readonly store: GraphStore;
  /** The files of the releases that can be compared; none by default. */
  readonly archive?: ReleaseArchive;
  readonly logger: Logger;
  /** Origins of other sites whose pages may call the API; none by default. */
  readonly corsOrigins?: readonly string[];
  /** The built pages; by default those beside the program. */
  readonly webFolder?: string;
  /** Milliseconds within which a request must be there, and a closing service be done. */
  readonly patience?: number;
}

const builtPages = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The service, ready to listen. Closing it answers what is under way, then ends. */
export async function createService(options: ServiceOptions): Promise<FastifyInstance> {
  const { store, logger, archive = noArchive, corsOrigins = [] } = options;
  const { webFolder = builtPages, patience = 10_000 } = options;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.body,
    // Idle keep-alive connections would otherwise hold a closing service open.
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // A request that never ends must not hold a connection, nor a closing service, for ever.
    requestTimeout: patience,
    // Node looks for such requests twice a minute where nothing is said, and where the headers have
    // more time than the whole it gives the whole theirs.
    http: {
      requestTimeout: patience,
      headersTimeout: patience,
      connectionsCheckingInterval: patience / 10,
    },
    // Keys that would reach into JavaScript's objects are no part of any question.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    frameworkErrors: answerUndecodable,
    clientErrorHandler: answerMalformed,
  }) as never;
  answerErrorsAsJson(app);
  endConnections(app, patience);

  await app.register(helmet, { contentSecurityPolicy: false });
  if (corsOrigins.length > 0) await app.register(cors, { origin: [...corsOrigins] });

  const apollo = createApollo(
    buildExecutableSchema(),
    store,
    archive,
    (error) => logger.error({ err: error }, 'An operation failed'),
    [fastifyApolloDrainPlugin(app)],
  );
  await apollo.start();
  await app.register(async (graphql) => {
    graphql.addHook('preHandler', async ({ body, query }) => {
      const document = queryOf(body) ?? queryOf(query);
      if (document !== undefined) checkTokens(document);
    });
    await graphql.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['GET', 'POST'],
      context: async (): Promise<Context> => ({}),
    });
  });

  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(schemaText),
  );
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      const { id } = await store.ready();
      return { status: 'ready', release: id };
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
  await servePages(app, webFolder, async (question) => {
    const { body } = await apollo.executeOperation(question, { contextValue: {} });
    if (body.kind !== 'single' || body.singleResult.errors) return undefined;
    return body.singleResult.data ?? undefined;
  });
  app.addHook('onClose', async () => store.close());
  return app;
}

function queryOf(place: unknown): string | undefined {
  if (typeof place !== 'object' || place === null || !('query' in place)) return undefined;
  return typeof place.query === 'string' ? place.query : undefined;
}
