import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the pages of one folder of `web` where they were not built since their sources changed. */
export async function builtPages(name: 'playground' | 'explorer'): Promise<string> {
  const sources = join(root, 'web', name);
  const built = join(root, 'dist/web', name);
  const index = join(built, 'index.html');
  if (!existsSync(index) || statSync(index).mtimeMs < newestIn(sources)) {
    // The test runner's own NODE_ENV would bring React's developer build.
    process.env['NODE_ENV'] = 'production';
    const configFile = join(sources, 'vite.config.ts');
    // As `vite build` has it: all that the configuration names.
    await (await createBuilder({ configFile, logLevel: 'error' }, null)).buildApp();
  }
  return built;
}

function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}
