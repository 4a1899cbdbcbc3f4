/** The HTTP service: GraphQL, the playground, the schema, health. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import type { Logger } from 'pino';
import { type GraphStore, StoreUnavailable } from '../store/graph-store.ts';
import { endConnections } from './closing.ts';
import type { Context } from './context.ts';
import { errorBody } from './errors.ts';
import { createApollo } from './graphql.ts';
import { checkTokens, limits } from './limits.ts';
import { buildExecutableSchema } from './schema.ts';
import { schemaText } from './schema-text.ts';

export interface ServiceOptions {
  readonly store: GraphStore;
  readonly logger: Logger;
  /** Origins of other sites whose pages may call the API; none by default. */
  readonly corsOrigins?: readonly string[];
  /** The built pages; by default those beside the program. */
  readonly webFolder?: string;
}

const builtPages = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The service, ready to listen. Closing it answers what is under way, then ends. */
export async function createService(options: ServiceOptions): Promise<FastifyInstance> {
  const { store, logger, corsOrigins = [], webFolder = builtPages } = options;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.body,
    // Idle keep-alive connections would otherwise hold a closing service open.
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // A request that never ends must not hold a connection, nor a closing service, for ever.
    requestTimeout: 10_000,
    // An address that cannot be decoded never reaches the handlers below.
    frameworkErrors: ({ message }, _request, reply) => {
      (reply as FastifyReply).code(400).send(errorBody('BAD_USER_INPUT', message));
    },
  }) as never;
  answerErrorsAsJson(app);
  endConnections(app);

  await app.register(helmet, { contentSecurityPolicy: false });
  if (corsOrigins.length > 0) await app.register(cors, { origin: [...corsOrigins] });

  const apollo = createApollo(
    buildExecutableSchema(),
    store,
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
      await store.ready();
    } catch {
      return reply.code(503).send({ status: 'unavailable' });
    }
    const { release } = await store.dataset();
    return { status: 'ready', release: release.id };
  });
  app.get('/', async (_request, reply) => reply.redirect('/playground/'));
  await servePlayground(app, webFolder);
  app.addHook('onClose', async () => store.close());
  return app;
}

/**
 * The playground may load only what this service serves. Monaco writes style elements, so inline
 * styles are allowed; scripts are not.
 */
const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

async function servePlayground(app: FastifyInstance, webFolder: string): Promise<void> {
  const root = `${webFolder.replace(/\/$/, '')}/playground`;
  if (!existsSync(root)) {
    app.get('/playground/', async (_request, reply) =>
      reply
        .code(404)
        .send(errorBody('NOT_FOUND', 'The playground is not built; run `npm run build`.')),
    );
    return;
  }
  // A link to an example keeps its query: /playground?example=passport
  app.get('/playground', async ({ url }, reply) =>
    reply.redirect(url.replace('/playground', '/playground/')),
  );
  await app.register(fastifyStatic, {
    root,
    prefix: '/playground/',
    setHeaders: (response, file) => {
      response.setHeader('content-security-policy', playgroundPolicy);
      // Names of built files hold a hash of their content; the page itself does not.
      const immutable = file.includes('/assets/');
      response.setHeader(
        'cache-control',
        immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

/** Whatever goes wrong outside GraphQL is answered in the form that GraphQL clients read. */
function answerErrorsAsJson(app: FastifyInstance): void {
  app.setNotFoundHandler(async ({ method, url }, reply) => {
    const [path] = url.split('?');
    return reply.code(404).send(errorBody('NOT_FOUND', `There is no ${method} ${path} here.`));
  });
  app.setErrorHandler(async (error: unknown, request, reply) => {
    const { statusCode, message, extensions } = error as {
      statusCode?: number;
      message?: string;
      extensions?: { code?: string };
    };
    if (error instanceof StoreUnavailable) {
      return reply.code(503).send(errorBody('STORE_UNAVAILABLE', 'The graph cannot be reached.'));
    }
    if (extensions?.code !== undefined) {
      return reply.code(400).send(errorBody(extensions.code, message ?? ''));
    }
    if (statusCode === 413) {
      return reply
        .code(413)
        .send(errorBody('QUERY_TOO_LARGE', `The body is larger than ${limits.body} bytes.`));
    }
    if (statusCode !== undefined && statusCode < 500) {
      return reply.code(statusCode).send(errorBody('BAD_USER_INPUT', message ?? ''));
    }
    request.log.error({ err: error }, 'A request failed');
    return reply
      .code(500)
      .send(errorBody('INTERNAL_SERVER_ERROR', 'Something went wrong inside the service.'));
  });
}

function queryOf(place: unknown): string | undefined {
  if (typeof place !== 'object' || place === null || !('query' in place)) return undefined;
  return typeof place.query === 'string' ? place.query : undefined;
}
