/** Starts @neo4j/graphql on the database that is measured; what it needs is installed when it is first wanted. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Neo4jAccess } from '../../test/support/neo4j/server.ts';
import { type Server, startServer } from '../processes.ts';
import { progress } from '../progress.ts';

const folder = fileURLToPath(new URL('neo4j-graphql/', import.meta.url));

export function startNeo4jGraphQL(
  { uri, username, password }: Neo4jAccess,
  environment: NodeJS.ProcessEnv,
): Promise<Server> {
  if (!existsSync(`${folder}node_modules`)) {
    progress('  installing the peer @neo4j/graphql');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  }
  return startServer([`${folder}server.js`], {
    environment: {
      ...environment,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    },
    readyPath: '/?query=%7B__typename%7D',
  });
}
