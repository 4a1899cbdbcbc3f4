/** In a checkout, commands without a release file answer from the curated data as it is now. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cleanEnvironment, ended } from '../support/command.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

let root: string;
/** A checkout of its own: the built program, and little data. */
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'konkyo-checkout-'));
  await cp(path.join(repository, 'dist'), path.join(root, 'dist'), {
    recursive: true,
    preserveTimestamps: true,
    filter: (file) => !/dist.(web|seed\.konkyo)$/.test(file),
  });
  await cp(path.join(repository, 'package.json'), path.join(root, 'package.json'));
  await symlink(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  for (const folder of ['src', 'seed']) await mkdir(path.join(root, folder));
  await write('koseki', '戸籍');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(id: string, name: string): Promise<void> {
  await writeFile(
    path.join(root, 'seed', 'city.yaml'),
    `sources: [{ id: source/a, title: 手紙, publisher: 熊本市 }]
evidenceFrom: source/a
prefectures: [{ id: prefecture/430005, name: 熊本県, code: '430005' }]
cities:
  - { id: city/431001, name: 熊本市, prefecture: prefecture/430005, code: '431001', wards: [] }
organizations:
  - { id: org/a, type: DIVISION, name: 区民課, city: city/431001, evidence: [{ quote: 区民課 }] }
duties: [{ id: duty/${id}, name: ${name} }]
assignments:
  - { duty: duty/${id}, organization: org/a, mode: ALLOCATED, evidence: [{ quote: ${name} }] }
`,
  );
}

const trace = (duty: string) =>
  ended(
    spawn(
      process.execPath,
      [path.join(root, 'dist', 'cli', 'main.js'), 'trace', duty, '--city', '熊本市'],
      { env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
    ),
  );
const release = () => path.join(root, 'dist', 'seed.konkyo');

it('is built where it is missing, and again where the data is newer', async () => {
  // No chain reaches a provision: 3. A name that fits nothing: 2.
  expect((await trace('戸籍')).code).toBe(3);
  await write('nenkin', '年金');
  expect((await trace('年金')).code).toBe(3);
  expect((await trace('戸籍')).code).toBe(2);
});

it('is used as it is where nothing is newer', async () => {
  await trace('戸籍');
  const later = new Date(Date.now() + 60_000);
  await utimes(release(), later, later);
  await write('nenkin', '年金');
  expect((await trace('戸籍')).code).toBe(3);
});

it('is left as it was where the data has problems, which are told', async () => {
  await trace('戸籍');
  const before = await readFile(release(), 'utf8');
  await writeFile(path.join(root, 'seed', 'more.yaml'), 'duties: [{ id: duty/b, nmae: b }]\n');
  const { code, stdout, stderr } = await trace('戸籍');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/more\.yaml:1:24: "nmae" is not known here/);
  expect(await readFile(release(), 'utf8')).toBe(before);
});

it('is used as it was published where no source code lies beside it', async () => {
  await trace('戸籍');
  await rm(path.join(root, 'src'), { recursive: true });
  await write('nenkin', '年金');
  expect((await trace('戸籍')).code).toBe(3);
  await rm(release());
  const { code, stderr } = await trace('戸籍');
  expect(code).toBe(66);
  expect(stderr).toContain('not built yet');
});
