/** The references that the npm package lawtext analyses. It is installed when it is first asked for. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { progress } from '../progress.ts';

const folder = fileURLToPath(new URL('lawtext/', import.meta.url));

/** A law as lawtext holds it; analysing it changes it, so each is analysed once. */
type Element = object;

/** What is used of its modules. */
interface Parser {
  readonly xmlToEL: Lawtext['parse'];
}
interface Analyzer {
  readonly analyze: (input: { readonly elToBeModified: Element }) => Promise<unknown>;
}

export interface Lawtext {
  parse(xml: string): Element;
  /** Names and pointers to provisions. */
  analyze(law: Element): Promise<unknown>;
}

/** Installs it where it is not, as its lock file says. */
export async function installLawtext(): Promise<void> {
  if (!existsSync(`${folder}node_modules`)) {
    progress('  npm ci --prefix bench/peers/lawtext');
    const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', args);
  }
}

export async function loadLawtext(): Promise<Lawtext> {
  await installLawtext();
  const load = createRequire(`${folder}package.json`);
  const { xmlToEL }: Parser = load('lawtext/dist/src/node/el/xmlToEL');
  const { analyze }: Analyzer = load('lawtext/dist/src/analyzer');
  return { parse: xmlToEL, analyze: (law) => analyze({ elToBeModified: law }) };
}
