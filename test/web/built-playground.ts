import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = join(root, 'web/playground');
const index = join(root, 'dist/web/playground/index.html');

/** Builds the playground where it was not built since its sources changed. */
export async function builtPlayground(): Promise<string> {
  if (!existsSync(index) || statSync(index).mtimeMs < newest()) {
    await build({ configFile: join(sources, 'vite.config.ts'), logLevel: 'error' });
  }
  return join(root, 'dist/web/playground');
}

function newest(): number {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  return Math.max(
    statSync(join(sources, 'vite.config.ts')).mtimeMs,
    ...files.map((file) => statSync(join(sources, file)).mtimeMs),
  );
}
