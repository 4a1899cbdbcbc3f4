/**
 * A TCP proxy on 127.0.0.1 that does to a connection what networks and servers do on bad days.
 * To put it before Neo4j, use its port with `bolt://`: by `neo4j://` the driver asks the server for
 * addresses and goes past the proxy.
 */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export type Fault =
  /** None: everything goes through. */
  | { readonly kind: 'pass' }
  /** The port is closed and open connections end, as when the server stopped. */
  | { readonly kind: 'refuse' }
  /** Connections are accepted and stay open, but nothing comes through until the next mode. */
  | { readonly kind: 'blackHole' }
  /** A black hole for the connections that are open now; new ones pass, as after a firewall's restart. */
  | { readonly kind: 'forget' }
  /** Every piece of an answer comes so much later. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Each connection breaks (RST) after so many more bytes of answer; 0, the default: at once. */
  | { readonly kind: 'reset'; readonly afterBytes?: number }
  /** Each connection is closed in good order (FIN) after so many more bytes of answer. */
  | { readonly kind: 'cut'; readonly afterBytes: number };

export interface FaultProxy {
  readonly port: number;
  /** Holds for open connections as for new ones. */
  set(fault: Fault): Promise<void>;
  /** Connections that neither the client nor a fault has closed. */
  openConnections(): number;
  close(): Promise<void>;
}

export async function faultProxy(target: { readonly port: number }): Promise<FaultProxy> {
  let fault: Fault = { kind: 'pass' };
  const links = new Set<Link>();
  const accept = (client: Socket) => {
    const now: Fault = fault.kind === 'forget' ? { kind: 'pass' } : fault;
    const link = new Link(client, connect(target.port, '127.0.0.1'), now);
    links.add(link);
    client.once('close', () => links.delete(link));
  };
  let server: Server | null = await listen(accept, 0);
  const { port } = server.address() as AddressInfo;

  const shut = async () => {
    const closed = server && once(server, 'close');
    server?.close();
    server = null;
    for (const link of links) link.end('FIN');
    await closed;
  };

  return {
    port,
    async set(next) {
      fault = next;
      if (next.kind === 'refuse') return shut();
      for (const link of links) link.set(next);
      server ??= await listen(accept, port);
    },
    openConnections: () => links.size,
    close: shut,
  };
}

async function listen(accept: (client: Socket) => void, port: number): Promise<Server> {
  const server = createServer({ noDelay: true }, accept).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** What is on its way: bytes, or the end; and whether its delay is over. */
interface Piece {
  readonly bytes: Buffer | 'end';
  due: boolean;
}

/** One connection of a client, and the one to the server that belongs to it. */
class Link {
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #requests: Piece[] = [];
  readonly #answers: Piece[] = [];
  #fault: Fault = { kind: 'pass' };
  /** Bytes of answer that may still pass. */
  #left = Number.POSITIVE_INFINITY;

  constructor(client: Socket, server: Socket, fault: Fault) {
    this.#client = client;
    this.#server = server.setNoDelay();
    // A failure of either side shows as its close.
    for (const socket of [client, server]) socket.on('error', () => {});
    client.on('data', (bytes) => this.#take(this.#requests, bytes, 0));
    client.once('close', () => server.destroySoon());
    const delay = () => (this.#fault.kind === 'latency' ? this.#fault.ms : 0);
    server.on('data', (bytes) => this.#take(this.#answers, bytes, delay()));
    server.once('close', () => this.#take(this.#answers, 'end', delay()));
    this.set(fault);
  }

  set(fault: Fault): void {
    this.#fault = fault;
    const bounded = fault.kind === 'reset' || fault.kind === 'cut';
    this.#left = bounded ? (fault.afterBytes ?? 0) : Number.POSITIVE_INFINITY;
    if (this.#left === 0) this.end(fault.kind === 'reset' ? 'RST' : 'FIN');
    this.#deliver();
  }

  end(how: 'FIN' | 'RST'): void {
    if (how === 'RST') this.#client.resetAndDestroy();
    else this.#client.destroySoon();
    this.#server.destroy();
  }

  #take(queue: Piece[], bytes: Piece['bytes'], delay: number): void {
    const piece = { bytes, due: delay === 0 };
    queue.push(piece);
    this.#deliver();
    if (piece.due) return;
    setTimeout(() => {
      piece.due = true;
      this.#deliver();
    }, delay);
  }

  #deliver(): void {
    if (this.#fault.kind === 'blackHole' || this.#fault.kind === 'forget') return;
    for (const { bytes } of arrived(this.#requests)) this.#server.write(bytes);
    for (const { bytes } of arrived(this.#answers)) this.#answer(bytes);
  }

  #answer(bytes: Piece['bytes']): void {
    if (this.#client.destroyed || this.#left === 0) return;
    if (bytes === 'end') {
      this.end('FIN');
      return;
    }
    const passing = bytes.subarray(0, this.#left);
    this.#left -= passing.length;
    this.#client.write(passing);
    if (this.#left > 0) return;
    if (this.#fault.kind === 'cut') this.end('FIN');
    // Node takes bytes and a reset that come together for bytes and an ordinary end.
    else setTimeout(() => this.end('RST'), 50);
  }
}

/** Takes from a queue, in order, what is due. */
function* arrived(queue: Piece[]): Generator<Piece> {
  for (let [first] = queue; first?.due; [first] = queue) {
    queue.shift();
    yield first;
  }
}
