/** Starts @neo4j/graphql on a database. What it needs is installed when it is first asked for. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Database, settingsOf } from '../neo4j.ts';
import { type Server, startServer } from '../processes.ts';
import { progress } from '../progress.ts';

const folder = fileURLToPath(new URL('neo4j-graphql/', import.meta.url));

export async function startNeo4jGraphql(
  database: Database,
  environment: NodeJS.ProcessEnv,
): Promise<Server> {
  if (!existsSync(`${folder}node_modules`)) {
    progress('  npm ci --prefix bench/peers/neo4j-graphql');
    await promisify(execFile)('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund']);
  }
  return startServer([`${folder}server.js`], {
    environment: { ...settingsOf(database), ...environment },
    readyPath: '/?query=%7B__typename%7D',
  });
}
