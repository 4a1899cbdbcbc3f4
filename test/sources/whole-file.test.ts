/** A file that is written whole: what stays of the old one besides its words. */
import {
  chmod,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWholeFile } from '../../src/sources/whole-file.ts';

describe('a file that is written whole', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'konkyo-whole-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('takes the place of the old one, with its mode, behind the link that leads to it', async () => {
    const file = path.join(folder, 'report.html');
    const link = path.join(folder, 'latest.html');
    await writeFile(file, 'old');
    await chmod(file, 0o640);
    await symlink('report.html', link);
    await writeWholeFile(link, '新しい報告');
    expect(await readFile(file, 'utf8')).toBe('新しい報告');
    expect(await readlink(link)).toBe('report.html');
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual(['latest.html', 'report.html']);
  });

  it('leaves nothing where it cannot be put in its place', async () => {
    const taken = path.join(folder, 'taken');
    await writeWholeFile(taken, 'a file');
    await expect(writeWholeFile(path.join(taken, 'below'), '')).rejects.toMatchObject({
      code: 'ENOTDIR',
    });
    expect(await readFile(taken, 'utf8')).toBe('a file');
  });
});
