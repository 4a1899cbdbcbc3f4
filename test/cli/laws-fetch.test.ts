import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LawApiStub, lawId, startLawApi } from '../sources/egov/api/stub.ts';
import { konkyo } from '../support/command.ts';

let stub: LawApiStub;
let folder = '';
beforeEach(async () => {
  stub = await startLawApi();
  folder = await mkdtemp(path.join(tmpdir(), 'konkyo-laws-'));
});
afterEach(async () => {
  await stub.close();
  await rm(folder, { recursive: true });
});

const fetchLaws = (...args: readonly string[]) =>
  konkyo(['laws', 'fetch', ...args, '--out', folder, '--api', stub.address]);

describe('konkyo laws fetch', () => {
  it('says what it wrote, and what had not changed', async () => {
    const args = [lawId, '--as-of', '2026-11-22'];
    const first = await fetchLaws(...args);
    expect(first).toMatchObject({ code: 0, stdout: `${folder}: 1 written, 0 unchanged.\n` });
    expect(first.stderr).toBe(`${lawId}_20230327_504AC0000000033 旅券法: written\n`);
    const second = await fetchLaws(...args);
    expect(second).toMatchObject({ code: 0, stdout: `${folder}: 0 written, 1 unchanged.\n` });
  });

  it('names the laws that it could not fetch, after all others', async () => {
    const { code, stderr, stdout } = await fetchLaws('NONE', lawId, '--from', '2099-01-01');
    expect(code).toBe(69);
    expect(stdout).toBe(`${folder}: 1 written, 0 unchanged.\n`);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'NONE: e-Gov answered 400: 法令が存在しません。 (400002)',
      `${lawId}_20990101_507AC0000000099 旅券法: written`,
      'Not fetched: NONE.',
    ]);
  });

  it.each([
    [['--as-of', 'tomorrow'], '--as-of: expected a day such as 2026-04-01.'],
    [['--from', '2026-02-30'], '--from: expected a day such as 2026-04-01.'],
    [['--as-of', '2026-01-01', '--to', '2026-01-01'], '--as-of goes without --from and --to.'],
  ])('refuses %s', async (args, why) => {
    expect(await fetchLaws(lawId, ...args)).toMatchObject({ code: 64, stderr: `${why}\n` });
    expect(await readdir(folder)).toEqual([]);
    expect(stub.requests).toEqual([]);
  });
});
