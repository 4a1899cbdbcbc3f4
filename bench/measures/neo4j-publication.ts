/** Publication of 100,000 statements: into a server that was just started, and again into a warm one. */
import { generatedRelease, publishTimed, startDatabase } from '../neo4j.ts';
import { progress } from '../progress.ts';
import { type Measurement, resultOf } from '../result.ts';

const warmRounds = 3;
const target = 8_000;

export const neo4jPublication: Measurement = {
  title: 'publication of 100,000 statements to Neo4j',
  async measure() {
    const server = await startDatabase();
    try {
      const speeds: number[] = [];
      for (let edition = 0; edition <= warmRounds; edition += 1) {
        const release = await generatedRelease(edition);
        const { nodes, edges } = release.statements;
        const seconds = await publishTimed(server, release);
        speeds.push((nodes.length + edges.length) / seconds);
        progress(`  edition ${edition}: ${speeds.at(-1)?.toFixed(0)} statements/s`);
      }
      const [first = Number.NaN, ...warm] = speeds;
      const atLeast = target;
      return [
        resultOf('publication, server just started', 'statements/s', [first], { atLeast }),
        resultOf('publication, server warm', 'statements/s', warm, { atLeast }),
      ];
    } finally {
      await server.stop();
    }
  },
};
