/** The real service on a free port, with the curated data in memory: what a person starts with `npm start`. */
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createService } from '../../src/api/server.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { ReleaseArchive } from '../../src/store/release-archive.ts';
import { seedStore } from './seed.ts';

export interface RunningService {
  readonly url: string;
  close(): Promise<void>;
}

export async function startService(
  store?: GraphStore,
  archive?: ReleaseArchive,
): Promise<RunningService> {
  const app = await createService({
    store: store ?? (await seedStore()),
    ...(archive === undefined ? {} : { archive }),
    logger: pino({ level: 'silent' }),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => app.close() };
}
