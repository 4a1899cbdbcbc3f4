/** Connections that would hold a closing service open. */
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * A client that keeps its connection alive would do so until the connection times out: what is
 * answered from then on says that it is the last answer. One that has connected and asked nothing
 * yet, as browsers do ahead of time, is no idle connection to Node; it is ended at once. Node looks for
 * requests that never end only until it is told to close: what is left after `grace` milliseconds is
 * cut off.
 */
export function endConnections(app: FastifyInstance, grace: number): void {
  const unused = new Set<Socket>();
  let closing = false;
  app.server.on('connection', (socket: Socket) => {
    if (closing) socket.destroy();
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.addHook('onRequest', async ({ raw }) => {
    unused.delete(raw.socket);
  });
  app.addHook('preClose', async () => {
    closing = true;
    for (const socket of unused) socket.destroy();
    const cutOff = setTimeout(() => app.server.closeAllConnections(), grace);
    app.server.once('close', () => clearTimeout(cutOff));
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
