/** Reads from Neo4j over HTTP, beside @neo4j/graphql and the bare driver, in alternate rounds of one run. */
import { isDeepStrictEqual } from 'node:util';
import { type Contender, contest, ratioOf, throughputOf } from '../contest.ts';
import { bodies, factsOf, peerBodies } from '../duty.ts';
import { serve } from '../konkyo.ts';
import { type Bounds, connections, type Exchange, exchangeOf, load } from '../load.ts';
import { type Database, openDatabase, settingsOf } from '../neo4j.ts';
import { body as passport } from '../passport.ts';
import { openBareDriver } from '../peers/driver.ts';
import { startNeo4jGraphql } from '../peers/neo4j-graphql.ts';
import { writeCorpus } from '../published.ts';
import { type Measurement, type Result, resultOf } from '../result.ts';
import { countingWire } from '../wire.ts';

const rounds = 2;
/** The server compiles what it runs often, and takes its time over it. */
const warmUp = { seconds: 15, requests: 50_000 };
const round = { seconds: 6, requests: 200_000 };
const counted = 200;
const attempts = 10;
/** Both as in production: graphql leaves out checks that are for its developers. */
const environment = { NODE_ENV: 'production' };

export const reads: Measurement = {
  title: `reads from Neo4j, ${connections} connections, ${rounds} × 4 rounds of ${round.seconds} s`,
  async measure() {
    const corpus = await writeCorpus();
    const database = await openDatabase();
    try {
      await corpus.publish(database);
      return [
        ...(await readsBesideOthers(database, corpus.release)),
        await roundTripsOfTrace(database),
      ];
    } finally {
      await database.end();
      await corpus.remove();
    }
  },
};

async function readsBesideOthers(database: Database, release: string): Promise<readonly Result[]> {
  const service = await serve({ ...settingsOf(database), ...environment });
  const peer = await startNeo4jGraphql(database, environment).catch(async (error: unknown) => {
    await service.end();
    throw error;
  });
  const driver = await openBareDriver(database, release);
  try {
    const url = `${service.origin}/graphql`;
    const own = await exchangesOf(url, bodies);
    const others = await exchangesOf(`${peer.origin}/`, peerBodies(release));
    compare(own, others);
    const trace = await exchangesOf(url, [passport]);
    const contenders = [
      http('duty over HTTP, from Neo4j', url, service.pid, own),
      http('peer: @neo4j/graphql, the same', `${peer.origin}/`, peer.pid, others),
      { ...driver, name: 'bound: the driver alone', note: 'the same statement, in process' },
      http('passport trace over HTTP, from Neo4j', url, service.pid, trace),
    ] as const;
    const taken = await contest(contenders, { warmUp, round, rounds });
    const [duty, library, bare] = taken;
    return [
      ...contenders.map((contender, i) => throughputOf(contender, taken[i])),
      ratioOf('Konkyo ÷ @neo4j/graphql', duty, library, { atLeast: 2.5 }),
      ratioOf('Konkyo ÷ the driver alone', duty, bare, { atLeast: 0.6 }),
    ];
  } finally {
    await driver.end();
    await peer.end();
    await service.end();
  }
}

async function exchangesOf(url: string, asked: readonly string[]): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  await answerFirst(url, asked[0] ?? '');
  for (const body of asked) exchanges.push(await exchangeOf(url, body));
  return exchanges;
}

/** A server that was just started may plan its first statement for longer than the service waits. */
async function answerFirst(url: string, body: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await exchangeOf(url, body);
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}

/** @throws Error where the answers to one question differ in more than their form */
function compare(own: readonly Exchange[], others: readonly Exchange[]): void {
  for (const [i, { body, answer }] of own.entries()) {
    const other = others[i]?.answer ?? '';
    if (!isDeepStrictEqual(factsOf(answer), factsOf(other))) {
      throw new Error(`The peer answers ${body} otherwise: ${other.slice(0, 300)}`);
    }
  }
}

function http(name: string, url: string, pid: number, exchanges: readonly Exchange[]): Contender {
  const sizes = exchanges.map(({ answer }) => Buffer.byteLength(answer));
  return {
    name,
    pid,
    note: `${Math.max(...sizes)} bytes`,
    round: (bounds: Bounds) => load(url, exchanges, bounds),
  };
}

/** Between the service and the database, for each of many traces; once a second the release is looked up. */
async function roundTripsOfTrace(database: Database): Promise<Result> {
  const wire = await countingWire(database.uri);
  const service = await serve({ ...settingsOf({ ...database, uri: wire.uri }), ...environment });
  try {
    const url = `${service.origin}/graphql`;
    await answerFirst(url, passport);
    const trips: number[] = [];
    for (let trace = 0; trace < counted; trace += 1) {
      const before = wire.roundTrips();
      await exchangeOf(url, passport);
      trips.push(wire.roundTrips() - before);
    }
    return resultOf('passport trace, round trips to Neo4j', 'round trips', trips, {
      target: { atMost: 1 },
      note: `of ${counted} traces, counted on the wire`,
    });
  } finally {
    await service.end();
    wire.end();
  }
}
