/** Nothing imports against the arrows of the architecture: the rooms below. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files by their paths from the root, as text. */
type Files = Readonly<Record<string, string>>;

const port = ['src/store/graph-store.ts', 'src/store/selection.ts', 'src/store/release-archive.ts'];

/** What the files of each room may import: folders, files, or another room's. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/graph/': [],
  'src/sources/': ['src/graph/'],
  'src/release/': ['src/graph/'],
  'src/store/': ['src/graph/', 'src/release/'],
  'src/questions/': ['src/graph/', ...port],
  'src/api/': ['src/graph/', 'src/questions/', ...port],
  'src/cli/': ['src/'],
  'web/': ['schema.graphql'],
};

interface Import {
  readonly request: string;
  /** `import type` and `export type` are gone when the code runs. */
  readonly typeOnly: boolean;
}

/** What a file imports, types included, whether by `import`, `export … from` or `import()`. */
function importsOf(file: string, text: string): readonly Import[] {
  const { module, errors, program } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const isTypeOnly = (start: number) => /^(import|export)\s+type\b/.test(text.slice(start));
  const found: Import[] = [
    ...module.staticImports.map(({ start, moduleRequest }) => ({
      request: moduleRequest.value,
      typeOnly: isTypeOnly(start),
    })),
    ...module.staticExports.flatMap(({ start, entries }) =>
      entries.flatMap(({ moduleRequest }) =>
        moduleRequest ? [{ request: moduleRequest.value, typeOnly: isTypeOnly(start) }] : [],
      ),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const [, request] = /^['"`]([^$]*)['"`]$/s.exec(text.slice(start, end)) ?? [];
      return request === undefined ? [] : [{ request, typeOnly: false }];
    }),
  ];
  collectImportTypes(program, found);
  return found;
}

/** `import('./x.ts').Y` as a type is in no list of the module. */
function collectImportTypes(node: unknown, found: Import[]): void {
  if (Array.isArray(node)) {
    for (const item of node) collectImportTypes(item, found);
  } else if (typeof node === 'object' && node !== null) {
    if ('type' in node && node.type === 'TSImportType' && 'source' in node) {
      const { source } = node;
      if (typeof source === 'object' && source !== null && 'value' in source) {
        found.push({ request: String(source.value), typeOnly: true });
      }
    }
    for (const value of Object.values(node)) collectImportTypes(value, found);
  }
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Each import of a file of this repository, as paths from the root. */
const arrowsOf = (files: Files): readonly Arrow[] =>
  Object.entries(files).flatMap(([from, text]) =>
    importsOf(from, text)
      .filter(({ request }) => request.startsWith('.'))
      .map(({ request, typeOnly }) => {
        const to = path.posix.join(path.posix.dirname(from), request.replace(/\?.*$/, ''));
        return { from, to, typeOnly };
      }),
  );

function wrongImports(files: Files): readonly string[] {
  const wrong = new Set<string>();
  for (const { from, to } of arrowsOf(files)) {
    const room = Object.keys(rooms).find((name) => from.startsWith(name));
    const allowed = room === undefined ? ['src/'] : [room, ...(rooms[room] ?? [])];
    const fits = allowed.some((name) => (name.endsWith('/') ? to.startsWith(name) : to === name));
    if (!fits) wrong.add(`${from} imports ${to}`);
  }
  return [...wrong];
}

/** Every way along imports that comes back to where it began, each once. */
function cycles(arrows: readonly Arrow[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of arrows) targets.set(from, [...(targets.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) {
      found.push([...way.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

function read(folder: string): Files {
  return Object.fromEntries(
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  );
}

const src = read('src');
const web = read('web');

describe('the code', () => {
  it('is there to be looked at', () => {
    for (const room of Object.keys(rooms)) {
      const files = Object.keys({ ...src, ...web }).filter((file) => file.startsWith(room));
      expect(files.length, room).toBeGreaterThan(0);
    }
  });

  it('imports nothing against the arrows', () => {
    expect(wrongImports({ ...src, ...web })).toEqual([]);
  });

  it('imports nothing in a circle when it runs', () => {
    const running = arrowsOf({ ...src, ...web }).filter(({ typeOnly }) => !typeOnly);
    expect(cycles(running)).toEqual([]);
  });

  it('imports no type in a circle either, but for the API’s, whose generated types know them all', () => {
    const arrows = arrowsOf({ ...src, ...web });
    expect(cycles(arrows.filter(({ from }) => !from.startsWith('src/api/')))).toEqual([]);
  });

  it('of the service takes no package that is there for development', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const foreign = Object.entries(src).flatMap(([file, text]) =>
      importsOf(file, text)
        .filter(({ request }) => !/^(\.|node:)/.test(request))
        .map(({ request }) => /^(@[^/]+\/)?[^/]+/.exec(request)?.[0] ?? request)
        .filter((name) => !Object.hasOwn(dependencies, name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(foreign).toEqual([]);
  });
});

describe('a wrong import', () => {
  it.each([
    ['src/graph/a.ts', "import { x } from '../store/order.ts';", 'src/store/order.ts'],
    ['src/graph/a.ts', "import type { X } from '../store/order.ts';", 'src/store/order.ts'],
    ['src/graph/a.ts', "export { x } from '../store/order.ts';", 'src/store/order.ts'],
    ['src/graph/a.ts', "export * from '../store/order.ts';", 'src/store/order.ts'],
    ['src/graph/a.ts', "import '../store/order.ts';", 'src/store/order.ts'],
    ['src/graph/a.ts', "const x = await import('../store/order.ts');", 'src/store/order.ts'],
    ['src/graph/a.ts', "type X = import('../store/order.ts').X;", 'src/store/order.ts'],
    ['src/sources/seed/a.ts', "import '../../release/file.ts';", 'src/release/file.ts'],
    ['src/release/a.ts', "import '../sources/problem.ts';", 'src/sources/problem.ts'],
    ['src/store/memory/a.ts', "import '../../questions/trace.ts';", 'src/questions/trace.ts'],
    ['src/questions/a.ts', "import '../store/memory/select.ts';", 'src/store/memory/select.ts'],
    ['src/questions/a.ts', "import '../store/order.ts';", 'src/store/order.ts'],
    ['src/questions/a.ts', "import '../release/release.ts';", 'src/release/release.ts'],
    ['src/api/a.ts', "import '../store/neo4j/neo4j-store.ts';", 'src/store/neo4j/neo4j-store.ts'],
    ['src/api/a.ts', "import '../cli/main.ts';", 'src/cli/main.ts'],
    ['src/cli/a.ts', "import '../../test/support/seed.ts';", 'test/support/seed.ts'],
    ['src/cli/a.ts', "import '../../bench/load.ts';", 'bench/load.ts'],
    ['web/explorer/a.tsx', "import '../../src/graph/model.ts';", 'src/graph/model.ts'],
  ])('in %s is found: %s', (file, text, target) => {
    expect(wrongImports({ [file]: text })).toEqual([`${file} imports ${target}`]);
  });

  it.each([
    ['src/graph/a.ts', "import { y } from './b.ts';"],
    ['src/graph/a.ts', "// import '../store/order.ts';\nconst x = \"import '../store/order.ts'\";"],
    ['src/sources/egov/a.ts', "import '../problem.ts';\nimport '../../graph/model.ts';"],
    ['src/questions/a.ts', "import type { GraphStore } from '../store/graph-store.ts';"],
    ['src/cli/commands/a.ts', "import '../../store/memory/memory-store.ts';"],
    ['web/playground/a.ts', "import schema from '../../schema.graphql?raw';"],
    ['src/api/a.ts', "import 'graphql';\nimport 'node:fs';"],
  ])('is none in %s: %s', (file, text) => {
    expect(wrongImports({ [file]: text })).toEqual([]);
  });

  it('in a circle is found, however long the circle', () => {
    const files = {
      'src/graph/a.ts': "import './b.ts';",
      'src/graph/b.ts': "import type { C } from './c.ts';",
      'src/graph/c.ts': "import './b.ts';",
      'src/graph/d.ts': "import './d.ts';",
    };
    expect(cycles(arrowsOf(files))).toEqual([
      'src/graph/b.ts → src/graph/c.ts → src/graph/b.ts',
      'src/graph/d.ts → src/graph/d.ts',
    ]);
    expect(cycles(arrowsOf(files).filter(({ typeOnly }) => !typeOnly))).toEqual([
      'src/graph/d.ts → src/graph/d.ts',
    ]);
  });
});
