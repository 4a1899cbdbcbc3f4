import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReleaseFile } from '../../src/release/file.ts';
import { tiny } from '../release/tiny.ts';
import { konkyo } from '../support/command.ts';

describe('konkyo diff', () => {
  let folder: string;
  let before: string;
  let after: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'konkyo-diff-'));
    before = path.join(folder, 'before.konkyo');
    after = path.join(folder, 'after.konkyo');
    await writeReleaseFile(before, tiny);
    await writeReleaseFile(after, {
      ...tiny,
      nodes: tiny.nodes.map((node) =>
        node.id === 'law/ryoken-ho' ? { ...node, properties: { title: '旅券法（仮）' } } : node,
      ),
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('ends with 0 where both hold the same', async () => {
    const { code, stdout } = await konkyo(['diff', before, before]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^release\/[0-9a-f]{16} and release\/[0-9a-f]{16} hold the same\.$/m);
  });

  it('shows what is said otherwise, grouped by kind, and ends with 1', async () => {
    const { code, stdout } = await konkyo(['diff', before, after]);
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(1, 5)).toEqual([
      '',
      'Law',
      '  ~ 旅券法（仮） (law/ryoken-ho)',
      '      title: "旅券法" → "旅券法（仮）"',
    ]);
  });

  it('gives all of it as JSON', async () => {
    const { stdout } = await konkyo(['diff', before, after, '--json']);
    expect(JSON.parse(stdout).changes).toMatchObject([{ id: 'law/ryoken-ho', change: 'CHANGED' }]);
  });

  it('says that a file is no release, and ends with 66', async () => {
    const { code, stderr } = await konkyo(['diff', before, path.join(folder, 'none')]);
    expect(code).toBe(66);
    expect(stderr).toContain('there is no such file');
  });
});
