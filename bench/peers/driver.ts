/**
 * The bound: the driver alone, in this process, with the very statement that the store compiles for
 * the duty. Workers in flight take the place of connections; each call has a session of its own.
 */
import { parse } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { testDatabase } from '../../test/support/neo4j/database.ts';
import { built } from '../built.ts';
import { duties, dutyId } from '../corpus.ts';
import { operation } from '../duty.ts';
import { type Bounds, connections, type Round, roundOf } from '../load.ts';
import type { Database } from '../neo4j.ts';

export interface BareDriver {
  readonly pid: number;
  round(bounds: Bounds): Promise<Round>;
  end(): Promise<void>;
}

interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export async function openBareDriver(database: Database, release: string): Promise<BareDriver> {
  const { openDriver } =
    await built<typeof import('../../src/store/neo4j/connection.ts')>('store/neo4j/connection');
  const driver = openDriver({ ...database, database: testDatabase });
  const statements = await statementsOfDuties(release);
  return {
    pid: process.pid,
    round: (bounds) => ask(driver, statements, bounds),
    end: () => driver.close(),
  };
}

async function ask(
  driver: Driver,
  statements: readonly Statement[],
  { seconds, requests }: Bounds,
): Promise<Round> {
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  const work = async (_: unknown, worker: number) => {
    let next = Math.floor((worker / connections) * statements.length);
    while (performance.now() < end && times.length < requests) {
      const start = performance.now();
      const { text, parameters } = statements[next % statements.length] as Statement;
      await runInItsOwnSession(driver, text, parameters);
      times.push(performance.now() - start);
      next += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return roundOf(times, (performance.now() - began) / 1_000);
}

async function runInItsOwnSession(
  driver: Driver,
  text: string,
  parameters: Statement['parameters'],
): Promise<void> {
  const session = driver.session({
    database: testDatabase,
    defaultAccessMode: neo4j.session.READ,
  });
  const { records } = await session.run(text, parameters);
  if (records.length !== 1) throw new Error(`The statement gave ${records.length} rows, not 1`);
  await session.close();
}

async function statementsOfDuties(release: string): Promise<readonly Statement[]> {
  const { buildExecutableSchema } =
    await built<typeof import('../../src/api/schema.ts')>('api/schema');
  const { Planner } =
    await built<typeof import('../../src/api/plan/planner.ts')>('api/plan/planner');
  const { compileSelect } =
    await built<typeof import('../../src/store/neo4j/select.ts')>('store/neo4j/select');
  const planner = new Planner(buildExecutableSchema());
  const document = parse(operation);
  const [definition] = document.definitions;
  if (definition?.kind !== 'OperationDefinition') throw new Error('No operation');
  return Array.from({ length: duties }, (_, number) => {
    const plan = planner.plan(document, definition, { id: dutyId(number) });
    if (plan === undefined) throw new Error('The duty was not planned');
    const { text, parameters } = compileSelect(plan);
    return { text, parameters: { ...wholeNumbers(parameters), release } };
  });
}

/** LIMIT takes whole numbers, and JavaScript has one kind. */
const wholeNumbers = (parameters: Statement['parameters']): Statement['parameters'] =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
