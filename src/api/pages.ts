/** The pages that people look at: the explorer at `/`, the playground at `/playground/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { errorBody } from './errors.ts';
import { type AnswerTo, firstPages } from './first-pages.ts';

/** What a page may load: what this service serves, and nothing of anybody else. */
const onlyOurs = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  // The explorer makes a picture of its drawing by way of an address with `data:`.
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map((parts) => parts.join(' '))
    .join('; ');

const explorerPolicy = policy(onlyOurs);

/** Monaco writes style elements, so inline styles are allowed there; scripts are not. It works in workers. */
const playgroundPolicy = policy({
  ...onlyOurs,
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self'",
});

/**
 * The first parts of the explorer's addresses: its pages, and the kinds of id that have one. Whether
 * there is such a node its page says.
 */
const explorerPages = [
  'search',
  'trace',
  'ask',
  'compare',
  'gaps',
  'audit',
  'impact',
  'amendments',
  'changes',
  'cities',
  'about',
  'duty',
  'org',
  'city',
  'ward',
  'law',
  'jp',
] as const;

/**
 * @param folder where the pages were built to
 * @param answerTo see {@link firstPages}
 */
export async function servePages(
  app: FastifyInstance,
  folder: string,
  answerTo: AnswerTo,
): Promise<void> {
  await serveFolder(app, join(folder, 'playground'), '/playground/', playgroundPolicy);
  // A link to an example keeps its query: /playground?example=passport
  app.get('/playground', async ({ url }, reply) =>
    reply.redirect(url.replace('/playground', '/playground/')),
  );
  const explorer = join(folder, 'explorer');
  const isBuilt = await serveFolder(app, explorer, '/', explorerPolicy);
  if (!isBuilt) return;
  const pageWithAnswer = await firstPages(folder, answerTo);
  for (const page of explorerPages) {
    for (const address of [`/${page}`, `/${page}/*`]) {
      app.get(address, async ({ url }, reply) => {
        const html = await pageWithAnswer(url);
        return html === undefined
          ? reply.sendFile('index.html', explorer)
          : reply
              .headers(headersOf('index.html', explorerPolicy))
              .type('text/html; charset=utf-8')
              .send(html);
      });
    }
  }
}

/** Names of built files hold a hash of their content; the page itself does not. */
const headersOf = (file: string, contentSecurityPolicy: string) => ({
  'content-security-policy': contentSecurityPolicy,
  'cache-control': file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
});

/** Answers whether there is such a folder; where there is none, its address says what to do. */
async function serveFolder(
  app: FastifyInstance,
  root: string,
  prefix: string,
  contentSecurityPolicy: string,
): Promise<boolean> {
  if (!existsSync(root)) {
    app.get(prefix, async (_request, reply) =>
      reply.code(404).send(errorBody('NOT_FOUND', 'This page is not built; run `npm run build`.')),
    );
    return false;
  }
  await app.register(fastifyStatic, {
    root,
    prefix,
    // `sendFile` is one for all folders.
    decorateReply: prefix === '/',
    // What is not there is answered as everything else that is not there.
    wildcard: false,
    // Its own header would take the place of the one below.
    cacheControl: false,
    setHeaders: (response, file) => {
      for (const [name, value] of Object.entries(headersOf(file, contentSecurityPolicy))) {
        response.setHeader(name, value);
      }
    },
  });
  return true;
}
