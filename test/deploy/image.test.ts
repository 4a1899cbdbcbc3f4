/** What the image promises, read from the Dockerfile: no container engine is needed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly files: readonly string[];
  readonly engines: { readonly node: string };
  readonly scripts: { readonly start: string };
}
const manifest = JSON.parse(read('package.json')) as Manifest;

const linesOf = (text: string) =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** What follows each instruction, by its name. */
type Stage = Readonly<Record<string, readonly string[]>>;

const stages: readonly Stage[] = linesOf(read('Dockerfile').replaceAll('\\\n', ' '))
  .join('\n')
  .split(/^(?=FROM)/m)
  .map((text) => {
    const stage: Record<string, string[]> = {};
    for (const line of linesOf(text)) {
      const [, name = '', rest = ''] = /^(\w+) +(.*)$/.exec(line) ?? [];
      stage[name] = [...(stage[name] ?? []), rest];
    }
    return stage;
  });
const final = stages.at(-1) ?? {};
const commands = stages.flatMap(({ RUN = [] }) => RUN);
const words = (list: readonly string[] = []) => list.flatMap((text): string[] => JSON.parse(text));

describe('the image', () => {
  it('stands on one major version of Node with long-term support, which the package takes', () => {
    const bases = stages.map(({ FROM = [] }) => FROM[0]?.replace(/ AS \w+$/, ''));
    expect(new Set(bases).size).toBe(1);
    const major = Number(/^node:(\d+)-slim$/.exec(bases[0] ?? '')?.[1]);
    // Even majors have it, from 27 on all do: nodejs.org, “Evolving the Node.js Release Schedule”.
    expect(major % 2 === 0 || major >= 27, `Node ${major}`).toBe(true);
    const [, oldest] = /^>=(\d+)\./.exec(manifest.engines.node) ?? [];
    expect(major).toBeGreaterThanOrEqual(Number(oldest));
  });

  it('takes its packages from the lockfile and runs no script of theirs', () => {
    const installs = commands.filter((command) => !/^npm run \w+$/.test(command));
    expect(installs.length).toBeGreaterThan(0);
    for (const install of installs) expect(install).toMatch(/^npm ci .*--ignore-scripts\b/);
  });

  it('holds what the package holds, with the dependencies of a running service', () => {
    const copies = (final['COPY'] ?? []).map((rest) => rest.split(' '));
    const held = copies.flatMap((copy) =>
      copy[0]?.startsWith('--from=') ? copy.slice(-1) : copy.slice(0, -1),
    );
    const always = ['package.json', 'LICENSE', 'node_modules'];
    expect(held.toSorted()).toEqual([...manifest.files, ...always].toSorted());
    const modules = copies.find((copy) => copy.at(-1) === 'node_modules');
    const [, stage] = /^--from=(\w+)$/.exec(modules?.[0] ?? '') ?? [];
    const maker = stages.find(({ FROM = [] }) => FROM[0]?.endsWith(` AS ${stage}`));
    expect(maker?.['RUN']).toEqual([expect.stringContaining('npm ci --omit=dev ')]);
  });

  it('is run by a user who is not root, and whose none of its files are', () => {
    expect(final['USER']).toEqual(['1000:1000']);
    expect(final['RUN']).toBeUndefined();
    expect(final['COPY']?.join()).not.toContain('--chown');
  });

  it('serves as `npm start` does', () => {
    const started = [...words(final['ENTRYPOINT']), ...words(final['CMD'])].join(' ');
    expect(started).toBe(manifest.scripts.start);
  });

  it('says what it is as the package does', () => {
    const { version, description, license } = manifest;
    expect(final['LABEL']).toEqual([expect.stringContaining(`.version="${version}"`)]);
    expect(final['LABEL']).toEqual([expect.stringContaining(`.description="${description}"`)]);
    expect(final['LABEL']).toEqual([expect.stringContaining(`.licenses="${license}"`)]);
    const base = final['FROM']?.[0];
    expect(final['LABEL']).toEqual([
      expect.stringContaining(`.base.name="docker.io/library/${base}"`),
    ]);
  });

  it('is built from what is let in by name: no .env, no .git, nothing built before', () => {
    const [first, ...exceptions] = linesOf(read('.dockerignore'));
    expect(first).toBe('*');
    for (const exception of exceptions) expect(exception).toMatch(/^![A-Za-z][\w.-]*$/);
    expect(exceptions).not.toContain('!dist');
    expect(exceptions).not.toContain('!node_modules');
  });
});
