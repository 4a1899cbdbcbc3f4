/** The driver alone: the very statement that Konkyo runs for the operation, by `session.run`, without GraphQL or HTTP. */
import neo4j from 'neo4j-driver';
import type { SelectRequest } from '../../src/store/graph-store.ts';
import type { Neo4jAccess } from '../../test/support/neo4j/server.ts';
import { built } from '../built.ts';
import { duties, dutyId } from '../corpus.ts';
import { ownBodies } from '../duty.ts';
import { connections } from '../load.ts';
import { database } from '../neo4j.ts';

export interface BareDriver {
  /** Runs for so many seconds with as many sessions under way as the others have connections; answers reads a second. */
  load(seconds: number): Promise<number>;
  close(): Promise<void>;
}

export async function openBareDriver(
  { uri, username, password }: Neo4jAccess,
  release: string,
): Promise<BareDriver> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  const { text, parametersFor } = await statementOfOperation();
  let next = 0;
  const read = async () => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const id = dutyId(next++ % duties);
      const { records } = await session.run(text, { ...parametersFor(id), release });
      if (records.length !== 1) throw new Error(`${id} was not found`);
    } finally {
      await session.close();
    }
  };
  return {
    async load(seconds) {
      const began = performance.now();
      const until = began + seconds * 1000;
      let reads = 0;
      const worker = async () => {
        for (; performance.now() < until; reads += 1) await read();
      };
      await Promise.all(Array.from({ length: connections }, worker));
      return reads / ((performance.now() - began) / 1000);
    },
    close: () => driver.close(),
  };
}

/** What the service asks its store for the operation, compiled; the id of the duty stands in its parameters. */
async function statementOfOperation() {
  const { createService } = await built<typeof import('../../src/api/server.ts')>('api/server');
  const { compileSelect } =
    await built<typeof import('../../src/store/neo4j/select.ts')>('store/neo4j/select');
  const { openStore } = await import('../store.ts');
  const { pino } = await import('pino');
  const asked: SelectRequest[] = [];
  const store = await openStore();
  const select = store.select.bind(store);
  store.select = (request) => {
    asked.push(request);
    return select(request);
  };
  const service = await createService({ store, logger: pino({ level: 'silent' }) });
  const [body] = ownBodies;
  if (body === undefined) throw new Error('There is no duty to ask for');
  const headers = { 'content-type': 'application/json' };
  await service.inject({ method: 'POST', url: '/graphql', headers, payload: body });
  await service.close();
  const [request] = asked;
  if (request === undefined) throw new Error('The operation asked nothing of the store');
  const { text, parameters } = compileSelect(request);
  const isFirst = (value: unknown) => Array.isArray(value) && value.includes(dutyId(0));
  const whole = (value: unknown) => (Number.isInteger(value) ? neo4j.int(value as number) : value);
  return {
    text,
    parametersFor: (id: string) =>
      Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [
          name,
          isFirst(value) ? [id] : whole(value),
        ]),
      ),
  };
}
