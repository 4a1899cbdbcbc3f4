/**
 * Reading from Neo4j: the operation of `duty.ts` by Konkyo, by @neo4j/graphql and by the bare driver, on one
 * database, in alternate rounds; another duty with each request, and nothing answered from a cache.
 */

import { ownBodies, peerBodies } from '../duty.ts';
import { serve } from '../konkyo.ts';
import { connections, loadAll } from '../load.ts';
import { database, generatedRelease, publishTimed, startDatabase } from '../neo4j.ts';
import { openBareDriver } from '../peers/bare-driver.ts';
import { startNeo4jGraphQL } from '../peers/neo4j-graphql.ts';
import { progress } from '../progress.ts';
import { type Measurement, type Result, resultOf } from '../result.ts';

const rounds = 5;
const seconds = 4;
const warmUpSeconds = 8;
const environment = { NODE_ENV: 'production' };

interface Contender {
  readonly name: string;
  /** Runs for so many seconds; answers reads a second. */
  load(seconds: number): Promise<number>;
}

export const neo4jReads: Measurement = {
  title: `reads from Neo4j, ${connections} clients, ${rounds} × 3 rounds of ${seconds} s`,
  async measure() {
    const server = await startDatabase();
    const closing: (() => Promise<unknown>)[] = [() => server.stop()];
    try {
      const release = await generatedRelease(0);
      await publishTimed(server, release);
      const { uri, username, password } = server;
      const access = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
      const konkyo = await serve({ ...environment, ...access, NEO4J_DATABASE: database });
      closing.push(konkyo.end);
      const peer = await startNeo4jGraphQL(server, environment);
      closing.push(peer.end);
      const bare = await openBareDriver(server, release.id);
      closing.push(bare.close);
      const over = (url: string, bodies: readonly string[]) => (time: number) =>
        loadAll({ url, bodies }, '試験法', time);
      const contenders: readonly Contender[] = [
        { name: 'Konkyo', load: over(`${konkyo.origin}/graphql`, ownBodies) },
        { name: '@neo4j/graphql', load: over(`${peer.origin}/`, peerBodies(release.id)) },
        { name: 'bare driver', load: bare.load },
      ];
      return resultsOf(await alternate(contenders));
    } finally {
      for (const close of closing.reverse()) await close();
    }
  },
};

/** For each contender its reads a second, round by round. */
async function alternate(contenders: readonly Contender[]): Promise<readonly number[][]> {
  for (const { load } of contenders) await load(warmUpSeconds);
  const taken: number[][] = contenders.map(() => []);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [i, { name, load }] of contenders.entries()) {
      const speed = await load(seconds);
      taken[i]?.push(speed);
      progress(`  ${name} ${round}: ${speed.toFixed(0)} reads/s`);
    }
  }
  return taken;
}

function resultsOf([own = [], peer = [], bare = []]: readonly number[][]): readonly Result[] {
  const over = (others: readonly number[]) =>
    own.map((speed, i) => speed / (others[i] ?? Number.NaN));
  const note = 'round by round';
  return [
    resultOf('a duty with 12 provisions, from Neo4j', 'requests/s', own),
    resultOf('peer: @neo4j/graphql 7', 'requests/s', peer),
    resultOf('peer: bare driver, the same Cypher', 'requests/s', bare),
    resultOf('Konkyo ÷ @neo4j/graphql', '×', over(peer), { atLeast: 2.5, note }),
    resultOf('Konkyo ÷ bare driver', '×', over(bare), { atLeast: 0.6, note }),
  ];
}
