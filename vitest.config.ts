import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Test files that want a Neo4j: they share one database. */
const onNeo4j = ['test/**/neo4j/**/*.test.ts', 'test/**/*.neo4j.test.ts'];

export default defineConfig({
  resolve: {
    // One copy of graphql: tools load it as CommonJS, Vite would load its ES module beside that.
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: '.cache/test-report.json' }]]
      : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'parallel',
          include: ['test/**/*.test.ts'],
          exclude: onNeo4j,
          // Left alone Vitest keeps one core for itself, which it hardly uses.
          maxWorkers: '100%',
        },
      },
      {
        // Runs after the others, one file at a time; the server starts only when such a file runs.
        extends: true,
        test: {
          name: 'neo4j',
          include: onNeo4j,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          globalSetup: 'test/support/neo4j/global-setup.ts',
        },
      },
    ],
  },
});
