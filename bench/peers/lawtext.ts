/** The references that the npm package lawtext analyses. It is installed when it is first asked for. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { progress } from '../progress.ts';

const folder = fileURLToPath(new URL('lawtext/', import.meta.url));

/** A law as lawtext holds it; analysing it changes it, so each is analysed once. */
type ParsedLaw = object;

/** What is used of its modules. */
interface Parser {
  readonly xmlToEL: Lawtext['parse'];
}
interface Analyzer {
  readonly analyze: (input: { readonly elToBeModified: ParsedLaw }) => Promise<Analysis>;
}

export interface Lawtext {
  parse(xml: string): ParsedLaw;
  /** Names and pointers to provisions. */
  analyze(law: ParsedLaw): Promise<Analysis>;
}

/** What is used of an analysis. */
export interface Analysis {
  readonly sentenceEnvs: readonly Sentence[];
  readonly pointerRangesList: readonly { ranges(): readonly PointerRange[] }[];
  readonly pointerEnvByEL: ReadonlyMap<
    Pointer,
    { readonly located: Located | null; readonly sentenceEnv: Sentence }
  >;
}
export interface Sentence {
  readonly text: string;
  readonly container: Container;
}
/** An element of the law that holds text. */
export interface Container {
  readonly el: { readonly tag: string; readonly attr: Readonly<Record<string, string>> };
  readonly parent: Container | null;
  readonly children: readonly Container[];
}
interface Pointer {
  readonly range: readonly [start: number, end: number] | null;
}
interface PointerRange {
  pointers(): readonly [Pointer] | readonly [Pointer, Pointer];
  text(): string;
}
export interface Located {
  readonly type: 'internal' | 'external';
  readonly fragments?: readonly { readonly containers: readonly Container[] }[];
}

/** Loads it, and installs it before as its lock file says where it is not there. */
export async function loadLawtext(): Promise<Lawtext> {
  if (!existsSync(`${folder}node_modules`)) {
    progress('  npm ci --prefix bench/peers/lawtext');
    const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', args);
  }
  const load = createRequire(`${folder}package.json`);
  const { xmlToEL }: Parser = load('lawtext/dist/src/node/el/xmlToEL');
  const { analyze }: Analyzer = load('lawtext/dist/src/analyzer');
  return { parse: xmlToEL, analyze: (law) => analyze({ elToBeModified: law }) };
}
