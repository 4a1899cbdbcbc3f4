import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReleaseFile, withReleaseFile, writeReleaseFile } from '../../src/release/file.ts';
import { formatRelease, InvalidRelease, parseRelease } from '../../src/release/release.ts';
import { releaseOf } from './rewrite.ts';
import { tiny } from './tiny.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'konkyo-release-'));
  file = path.join(folder, 'konkyo.release');
});
afterEach(() => rm(folder, { recursive: true }));

async function refusal(name: string): Promise<InvalidRelease> {
  const error: unknown = await readReleaseFile(name).then(
    () => undefined,
    (reason) => reason,
  );
  if (error instanceof InvalidRelease) return error;
  throw new Error(`${name} was not refused`, { cause: error });
}

describe('a release file', () => {
  it('reads as it was written, with the time at which it was', async () => {
    const { id, sha256 } = await writeReleaseFile(file, tiny);
    await utimes(file, new Date(), new Date('2026-11-22T01:02:03Z'));
    expect(await readReleaseFile(file)).toEqual({
      id,
      sha256,
      statements: parseRelease(formatRelease(tiny)).statements,
      builtAt: '2026-11-22T01:02:03.000Z',
    });
    expect(await readFile(file, 'utf8')).toBe(formatRelease(tiny));
  });

  it('is not written into a folder that is not there: a mistyped path makes no folders', async () => {
    const deep = path.join(folder, 'a', 'konkyo.release');
    await expect(writeReleaseFile(deep, tiny)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes the place of the one before, and leaves nothing beside it', async () => {
    await writeReleaseFile(file, tiny);
    await writeReleaseFile(file, releaseOf(1));
    expect((await readReleaseFile(file)).statements).toEqual(
      parseRelease(formatRelease(releaseOf(1))).statements,
    );
    expect(await readdir(folder)).toEqual(['konkyo.release']);
  });

  it('stays as it is where the new statements are no release', async () => {
    await writeReleaseFile(file, tiny);
    const dangling = { nodes: [], edges: tiny.edges };
    await expect(writeReleaseFile(file, dangling)).rejects.toThrow(InvalidRelease);
    expect(await readFile(file, 'utf8')).toBe(formatRelease(tiny));
    expect(await readdir(folder)).toEqual(['konkyo.release']);
  });

  it('is not made where the statements are no release', async () => {
    await expect(writeReleaseFile(file, { nodes: [], edges: tiny.edges })).rejects.toThrow(
      InvalidRelease,
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a release in a pipe', () => {
  it('is read, as in `KONKYO_RELEASE=<(gunzip -c konkyo.gz)`', async () => {
    const [source, pipe] = [path.join(folder, 'source'), path.join(folder, 'pipe')];
    await writeReleaseFile(source, tiny);
    await promisify(execFile)('mkfifo', [pipe]);
    const writer = spawn('sh', ['-c', 'exec cat "$0" > "$1"', source, pipe]);
    const { statements } = await readReleaseFile(pipe);
    expect(statements).toEqual(parseRelease(formatRelease(tiny)).statements);
    if (writer.exitCode === null) await once(writer, 'exit');
  });
});

describe('an open release file', () => {
  const whole = parseRelease(formatRelease(tiny)).statements;

  it('can be gone through again and again until it is let go, whatever takes its place meanwhile', async () => {
    const { id } = await writeReleaseFile(file, tiny);
    await withReleaseFile(file, async (release) => {
      await sleep(20);
      expect([...release.statements.nodes]).toEqual(whole.nodes);
      await writeReleaseFile(file, releaseOf(1));
      await sleep(20);
      expect([...release.statements.nodes]).toEqual(whole.nodes);
      expect([...release.statements.edges]).toEqual(whole.edges);
      expect(release).toMatchObject({
        id,
        nodes: whole.nodes.length,
        edges: whole.edges.length,
      });
    });
  });

  it('is not taken for whole where it is cut while it is read', async () => {
    await writeReleaseFile(file, tiny);
    const reading = withReleaseFile(file, async ({ statements }) => {
      await truncate(file, (await readFile(file, 'utf8')).indexOf('\n{"from"') + 1);
      return [...statements.edges];
    });
    await expect(reading).rejects.toThrow(/changed while it was read: 0 of \d+ statements/);
  });

  it('is refused by name where it is none', async () => {
    await writeFile(file, 'no release');
    await expect(withReleaseFile(file, async () => {})).rejects.toThrow(
      `Cannot read the release ${file}: it is not a Konkyo release`,
    );
  });
});

describe('what cannot be read as a release file is refused by name:', () => {
  it('one that is not there', async () => {
    expect((await refusal(file)).message).toBe(
      `Cannot read the release ${file}: there is no such file; make it with \`konkyo build --out FILE\``,
    );
  });

  it('a folder', async () => {
    expect((await refusal(folder)).message).toBe(
      `Cannot read the release ${folder}: it is a folder; expected a file made by \`konkyo build\``,
    );
  });

  it('one below a file', async () => {
    await writeFile(file, '');
    const below = path.join(file, 'x');
    expect((await refusal(below)).message).toContain(`Cannot read the release ${below}: `);
  });

  it('a link that leads to itself', async () => {
    await symlink(file, file);
    expect((await refusal(file)).message).toBe(
      `Cannot read the release ${file}: it cannot be read`,
    );
  });

  it.each([
    ['an empty one', '', 'it is empty; expected a file made by `konkyo build`'],
    [
      'another kind of file',
      '<html>\n</html>\n',
      'it is not a Konkyo release; expected a file made by `konkyo build`',
    ],
    [
      'one that was cut off',
      formatRelease(tiny).slice(0, -30),
      'it is cut off: 9 of 10 statements are there; copy or build it again',
    ],
  ])('%s', async (_what, text, why) => {
    await writeFile(file, text);
    expect((await refusal(file)).message).toBe(`Cannot read the release ${file}: ${why}`);
  });

  it('one with a byte that is no UTF-8', async () => {
    const bytes = Buffer.from(formatRelease(tiny));
    bytes[bytes.indexOf('旅')] = 0xff;
    await writeFile(file, bytes);
    expect((await refusal(file)).message).toContain(`${file}: it was altered`);
  });

  it('in one line with a code and the cause, no stack in the message', async () => {
    const error = await refusal(file);
    expect(error.message).not.toMatch(/\n|\bat .*:\d+/);
    expect(error.code).toBe('INVALID_RELEASE');
    expect(error.cause).toMatchObject({ code: 'ENOENT' });
  });
});

describe('a process that is killed while it writes', () => {
  const script = fileURLToPath(new URL('rewrite.ts', import.meta.url));

  it('leaves the old release or the new one', { timeout: 40_000 }, async () => {
    const expected = new Set([0, 1].map((n) => parseRelease(formatRelease(releaseOf(n))).id));
    await writeReleaseFile(file, releaseOf(0));
    const kills = 16;
    const workers = Array.from({ length: 4 }, async (_, worker) => {
      // Each with a file of its own: two writers are not what is tested here.
      const own = path.join(folder, `${worker}`, 'konkyo.release');
      await mkdir(path.dirname(own));
      await writeReleaseFile(own, releaseOf(0));
      for (let i = 0; i < kills / 4; i++) {
        const child = spawn(process.execPath, ['--import', 'tsx', script, own], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        await once(child.stdout, 'data');
        await sleep(Math.random() * 300);
        child.kill('SIGKILL');
        await once(child, 'exit');
        const { id } = await readReleaseFile(own);
        expect(expected).toContain(id);
        for (const name of await readdir(path.dirname(own))) {
          if (name === 'konkyo.release') continue;
          // Whatever looks for releases by their name does not find what a kill left.
          expect(path.extname(name)).not.toBe('.release');
        }
      }
    });
    await Promise.all(workers);
  });
});
