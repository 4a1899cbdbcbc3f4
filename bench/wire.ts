/** A wire to a server that counts round trips: how often a client speaks after the server has spoken. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Wire {
  /** The same address by way of this wire. */
  readonly uri: string;
  roundTrips(): number;
  end(): void;
}

export async function countingWire(to: string): Promise<Wire> {
  const { protocol, hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  let roundTrips = 0;
  const listener = createServer((client) => {
    const server = connect(Number(port), hostname);
    let serverSpoke = true;
    client.on('data', () => {
      if (serverSpoke) roundTrips += 1;
      serverSpoke = false;
    });
    server.on('data', () => {
      serverSpoke = true;
    });
    client.pipe(server).pipe(client);
    for (const socket of [client, server]) {
      sockets.add(socket);
      // Whoever was cut off notices by itself.
      socket.on('error', () => socket.destroy());
    }
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    uri: `${protocol}//127.0.0.1:${(listener.address() as AddressInfo).port}`,
    roundTrips: () => roundTrips,
    end() {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
