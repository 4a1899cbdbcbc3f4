import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FaultProxy, faultProxy } from './fault-proxy.ts';

let echo: Server;
let proxy: FaultProxy;
const sockets: Socket[] = [];

beforeEach(async () => {
  echo = createServer((socket) => socket.on('error', () => {}).pipe(socket)).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  proxy = await faultProxy({ port: (echo.address() as AddressInfo).port });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await proxy.close();
  echo.close();
});

/** A client that keeps what it hears and how it ended. */
async function client() {
  const socket = connect(proxy.port, '127.0.0.1');
  sockets.push(socket);
  const seen = { heard: '', ended: '' };
  socket.setEncoding('utf8').on('data', (text) => {
    seen.heard += text;
  });
  socket.on('error', ({ code }: NodeJS.ErrnoException) => {
    seen.ended = code ?? 'error';
  });
  socket.on('end', () => {
    seen.ended ||= 'end';
  });
  await Promise.race([once(socket, 'connect'), once(socket, 'close')]).catch(() => {});
  return { socket, seen, says: (text: string) => socket.write(text) };
}

const hears = (seen: { heard: string }, text: string) =>
  expect.poll(() => seen.heard, { timeout: 2_000 }).toBe(text);
const ends = (seen: { ended: string }, how: string) =>
  expect.poll(() => seen.ended, { timeout: 2_000 }).toBe(how);

describe('a proxy that makes faults', () => {
  it('passes everything, in both directions', async () => {
    const { seen, says } = await client();
    const text = '根拠'.repeat(100_000);
    says(text);
    await expect.poll(() => seen.heard.length, { timeout: 5_000 }).toBe(text.length);
  });

  it('refuses: open connections end, new ones find a closed port; then the same port is back', async () => {
    const before = await client();
    await proxy.set({ kind: 'refuse' });
    await ends(before.seen, 'end');
    await ends((await client()).seen, 'ECONNREFUSED');
    await proxy.set({ kind: 'pass' });
    const after = await client();
    after.says('back');
    await hears(after.seen, 'back');
  });

  it('is a black hole for open and new connections, until it passes again', async () => {
    const before = await client();
    await proxy.set({ kind: 'blackHole' });
    const during = await client();
    before.says('one');
    during.says('two');
    await setTimeout(200);
    expect([before.seen, during.seen]).toEqual([
      { heard: '', ended: '' },
      { heard: '', ended: '' },
    ]);
    await proxy.set({ kind: 'pass' });
    await hears(before.seen, 'one');
    await hears(during.seen, 'two');
  });

  it('forgets: open connections hear nothing any more, new ones pass', async () => {
    const before = await client();
    await proxy.set({ kind: 'forget' });
    const after = await client();
    before.says('one');
    after.says('two');
    await hears(after.seen, 'two');
    expect(before.seen).toEqual({ heard: '', ended: '' });
  });

  it('keeps answers back for a while, and in order', async () => {
    const { seen, says } = await client();
    await proxy.set({ kind: 'latency', ms: 150 });
    const started = performance.now();
    says('late ');
    await setTimeout(20);
    says('but in order');
    await setTimeout(60);
    expect(seen.heard).toBe('');
    await hears(seen, 'late but in order');
    expect(performance.now() - started).toBeGreaterThan(145);
  });

  it('breaks open connections at once, and new ones', async () => {
    const before = await client();
    await proxy.set({ kind: 'reset' });
    await ends(before.seen, 'ECONNRESET');
    await ends((await client()).seen, 'ECONNRESET');
  });

  it.each([
    ['reset', 'ECONNRESET'],
    ['cut', 'end'],
  ] as const)('%s: ends a connection in the middle of an answer', async (kind, how) => {
    const { seen, says } = await client();
    says('whole ');
    await hears(seen, 'whole ');
    await proxy.set({ kind, afterBytes: 4 });
    says('half an answer');
    await ends(seen, how);
    expect(seen.heard).toBe('whole half');
  });

  it('counts the connections that are open', async () => {
    const open = (count: number) => expect.poll(() => proxy.openConnections()).toBe(count);
    const [first, second] = [await client(), await client()];
    await open(2);
    first.socket.destroy();
    await open(1);
    await proxy.set({ kind: 'blackHole' });
    second.socket.end();
    await open(0);
  });

  it('ends the connection when the server behind it does', async () => {
    echo.once('connection', (socket) => socket.end('bye'));
    const { seen } = await client();
    await hears(seen, 'bye');
    await ends(seen, 'end');
  });
});
