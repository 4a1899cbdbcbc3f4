/** Ending the service: what is under way is answered, nothing new is taken. */
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createService } from '../../src/api/server.ts';
import type { SelectedList } from '../../src/store/graph-store.ts';
import { stubStore } from '../support/stub-store.ts';

const oneCity: SelectedList = {
  nodes: [{ id: 'city/1', kind: 'City', properties: { name: '某市' }, fields: {} }],
  cursors: [],
  total: 1,
  hasNext: false,
  hasPrevious: false,
};

/** A promise that is kept by calling `open`. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('a closing service answers in full what is under way, and refuses new connections', async () => {
  const waiting = gate();
  const asked = gate();
  let isClosed = false;
  const app = await createService({
    store: stubStore({
      select: async ({ roots }) => {
        asked.open();
        await waiting.opened;
        expect(isClosed, 'the store is open while it is asked').toBe(false);
        return Object.fromEntries(roots.map(({ key }) => [key, oneCity]));
      },
      close: async () => {
        isClosed = true;
      },
    }),
    logger: pino({ level: 'silent' }),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const answer = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ city(by: { name: "某市" }) { name } }' }),
  });
  await asked.opened;
  const idle = connect(port, '127.0.0.1');
  await once(idle, 'connect');

  const closed = app.close();
  await expect
    .poll(() =>
      fetch(`${url}/healthz`).then(
        () => 'taken',
        () => 'refused',
      ),
    )
    .toBe('refused');
  expect(isClosed).toBe(false);

  waiting.open();
  const response = await answer;
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ data: { city: { name: '某市' } } });
  await closed;
  expect(isClosed).toBe(true);
  idle.destroy();
});

/** A service of little patience, and a connection to it that has sent the half of a question. */
async function halfAsked() {
  const lines: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
  const app = await createService({ store: stubStore(), logger, patience: 300 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  const answer = text(socket).catch(() => '');
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"query"',
  );
  await once(app.server, 'request');
  return { app, answer, lines };
}

test('a request that never ends is refused when its time is over, not half a minute later', async () => {
  const { app, answer, lines } = await halfAsked();
  const started = performance.now();
  expect(await answer).toMatch(/^HTTP\/1\.1 408 .*"BAD_REQUEST"/s);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(lines).toEqual([]);
  await app.close();
});

test('a request that never ends is cut off when a closing service has waited long enough', async () => {
  const { app, lines } = await halfAsked();
  const started = performance.now();
  await app.close();
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(lines).toEqual([]);
});

test('closing twice is harmless', async () => {
  const app = await createService({ store: stubStore(), logger: pino({ level: 'silent' }) });
  await app.listen({ host: '127.0.0.1', port: 0 });
  await Promise.all([app.close(), app.close()]);
});
