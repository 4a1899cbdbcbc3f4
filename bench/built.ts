/**
 * The program as it is shipped. Measurements inside this process load it from `dist` too: tsx would
 * give the functions of `src` names at run time, which costs more than some of what is measured.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The command, for `node`. */
export const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** The bundled release, built by `npm run compile`. */
export const bundledRelease = fileURLToPath(new URL('../dist/seed.konkyo', import.meta.url));

/** A module of `src`, as it was compiled: `built<typeof import('../src/a/b.ts')>('a/b')`. */
export async function built<Module>(name: string): Promise<Module> {
  const file = new URL(`../dist/${name}.js`, import.meta.url);
  return (await import(pathToFileURL(fileURLToPath(file)).href)) as Module;
}
