/** A Neo4j of this run's own, and publication to it as the command does it. */

import type { ReleaseFile } from '../src/release/file.ts';
import { type Neo4jServer, startNeo4j, supportedVersion } from '../test/support/neo4j/server.ts';
import { built } from './built.ts';
import { generatedStatements } from './corpus.ts';

export const database = 'neo4j';

/** @throws Neo4jUnavailable where Java, Maven or the jars are missing */
export const startDatabase = (): Promise<Neo4jServer> => startNeo4j({ version: supportedVersion });

/** The generated release; another with each edition, and as large. */
export async function generatedRelease(edition: number): Promise<ReleaseFile> {
  const { formatRelease, parseRelease } =
    await built<typeof import('../src/release/release.ts')>('release/release');
  const { nodes, edges } = await generatedStatements();
  const [city, ...others] = nodes;
  if (city === undefined) throw new Error('Nothing was generated');
  const named = { ...city, properties: { ...city.properties, name: `試験市${edition}` } };
  const release = parseRelease(formatRelease({ nodes: [named, ...others], edges }));
  return { ...release, builtAt: '2026-01-01T00:00:00.000Z' };
}

/** Publishes and answers the seconds until the release was served; the old one goes afterwards. */
export async function publishTimed(server: Neo4jServer, release: ReleaseFile): Promise<number> {
  const { publish } =
    await built<typeof import('../src/store/neo4j/publish.ts')>('store/neo4j/publish');
  const began = performance.now();
  let served = began;
  const { uri, username, password } = server;
  await publish(
    release,
    { uri, username, password, database },
    {
      graceMs: 0,
      onProgress: ({ step }) => {
        if (step !== 'waiting' && step !== 'removing') served = performance.now();
      },
    },
  );
  return (served - began) / 1000;
}
