/** Whatever goes wrong outside GraphQL, answered in the form that GraphQL clients read. */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { shortened } from '../graph/shorten.ts';
import { StoreUnavailable } from '../store/graph-store.ts';
import { errorBody } from './errors.ts';
import { limits } from './limits.ts';

export function answerErrorsAsJson(app: FastifyInstance): void {
  app.setNotFoundHandler(async ({ method, url }, reply) => {
    const [path = ''] = url.split('?');
    if (path === '/graphql') {
      return reply
        .code(405)
        .header('allow', 'GET, POST')
        .send(errorBody('BAD_REQUEST', `${method} is not answered here; expected GET or POST.`));
    }
    return reply
      .code(404)
      .send(errorBody('NOT_FOUND', `There is no ${method} ${shortened(path)} here.`));
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

/** An address that cannot be decoded never reaches the handlers above. */
export function answerUndecodable(
  { message }: Error,
  _request: unknown,
  reply: Pick<FastifyReply, 'code'>,
): void {
  reply.code(400).send(errorBody('BAD_USER_INPUT', shortened(message)));
}

/** Bytes that are no HTTP, or never become a whole request, never reach the framework. */
export function answerMalformed(
  error: Error & { readonly code?: string },
  socket: Pick<Socket, 'writable' | 'destroyed' | 'write' | 'destroy'>,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) {
    const { status, code, message } = malformed(error.code);
    const body = JSON.stringify(errorBody(code, message));
    socket.write(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        'Content-Type: application/json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  }
  socket.destroy(error);
}

function malformed(code: string | undefined) {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, code: 'BAD_REQUEST', message: 'The request did not come in time.' };
    case 'HPE_HEADER_OVERFLOW':
      return {
        status: 431,
        code: 'QUERY_TOO_LARGE',
        message: 'The address and the headers are too long; send the query by POST.',
      };
    default:
      return { status: 400, code: 'BAD_REQUEST', message: 'The request is not well-formed HTTP.' };
  }
}
