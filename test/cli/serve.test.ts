import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReleaseFile } from '../../src/release/file.ts';
import { tiny, tinyLater } from '../release/tiny.ts';
import { ended, konkyo } from '../support/command.ts';
import { askOver, startServing } from '../support/serving.ts';

let folder: string;
const started: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'konkyo-serve-'));
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function serve(env: NodeJS.ProcessEnv = {}, args: readonly string[] = []) {
  const serving = await startServing({ env, cwd: folder, args });
  started.push(serving.child);
  return serving;
}

describe('konkyo serve', () => {
  it('prints its addresses and one query to try, and is ready', async () => {
    const { url, greeting } = await serve();
    expect(greeting).toMatch(/Konkyo serves release\/[0-9a-f]{16} \(\d+ statements\)/);
    expect(greeting).toContain(`${url}/playground/`);
    expect(greeting).toContain(`curl -s ${url}/graphql`);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const query = /--data '(.*)'/.exec(greeting)?.[1] ?? '';
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: query,
    });
    expect(await answer.json()).toMatchObject({ data: { trace: { certainty: 'INFERRED' } } });
  });

  it('ends with 0 on SIGTERM', async () => {
    const { child, url } = await serve();
    await fetch(`${url}/healthz`);
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    expect((await closed)[0]).toBe(0);
  });

  it('reads .env of the current folder; the environment goes before it', async () => {
    await writeFile(path.join(folder, '.env'), 'KONKYO_PORT=nonsense\nLOG_LEVEL=warn\n');
    const { url } = await serve({ KONKYO_PORT: '0' });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const { code, stderr } = await konkyo(['serve'], { cwd: folder });
    expect(code).toBe(78);
    expect(stderr).toContain('KONKYO_PORT');
  });

  it('reports all wrong settings at once, with what was expected, and ends with 78', async () => {
    const { code, stderr } = await konkyo(['serve'], {
      cwd: folder,
      env: {
        KONKYO_PORT: '70000',
        KONKYO_CORS_ORIGINS: 'https://example.jp/path, nonsense',
        LOG_LEVEL: 'loud',
        NEO4J_URI: 'neo4j://user:secret@host',
        KONKYO_API_KEYS: 'keys.txt',
      },
    });
    expect(code).toBe(78);
    expect(stderr).toContain('KONKYO_PORT: expected a port from 0 to 65535');
    expect(stderr).toContain('KONKYO_CORS_ORIGINS: expected origins');
    expect(stderr).toContain('LOG_LEVEL: expected trace, debug');
    expect(stderr).toContain('NEO4J_URI: expected an address such as neo4j://');
    expect(stderr).toContain('NEO4J_PASSWORD: expected, since NEO4J_URI is set');
    expect(stderr).toContain('KONKYO_API_KEYS: this version does not know this setting yet');
    expect(stderr).not.toContain('secret');
    expect(stderr).not.toContain('    at ');
  });

  it('says in one line that the port is in use', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const { code, stderr } = await konkyo(['serve'], {
      cwd: folder,
      env: { KONKYO_PORT: String(port), LOG_LEVEL: 'warn' },
    });
    blocker.close();
    expect(code).toBe(69);
    expect(stderr).toBe(
      `Port ${port} on 127.0.0.1 is in use; free it, or set KONKYO_PORT to another.\n`,
    );
  });

  it('compares what it serves with the releases of a folder, whichever way that is named', async () => {
    const releases = path.join(folder, 'releases');
    await mkdir(releases);
    await writeReleaseFile(path.join(releases, 'tiny.konkyo'), tiny);
    await writeFile(path.join(releases, 'broken.konkyo'), 'nonsense');
    const file = path.join(folder, 'later.konkyo');
    await writeReleaseFile(file, tinyLater);
    for (const [args, env] of [
      [['--releases', releases], { KONKYO_RELEASES_FOLDER: path.join(folder, 'none') }],
      [[], { KONKYO_RELEASES_FOLDER: releases }],
    ] as const) {
      const { url, log } = await serve({ KONKYO_RELEASE: file, ...env }, args);
      const known = await askOver(url, '{ releases { id served } }');
      const [newer, older] = [true, false].map(
        (isServed) =>
          known.body.data.releases.find(({ served }: { served: boolean }) => served === isServed)
            .id,
      );
      const { body } = await askOver(
        url,
        `{ changes(from: "${older}", to: "${newer}") { totalCount } }`,
      );
      expect(body).toEqual({ data: { changes: { totalCount: 4 } } });
      expect(log()).toContain('broken.konkyo: it is not a Konkyo release');
    }
  });

  it('says in one line that there is no such folder of releases', async () => {
    const { code, stderr } = await konkyo(['serve', '--releases', path.join(folder, 'none')], {
      cwd: folder,
    });
    expect(code).toBe(66);
    expect(stderr).toBe(
      `Cannot read the releases in ${path.join(folder, 'none')}: there is no such folder; expected a folder of files made by \`konkyo build\`.\n`,
    );
  });

  it('says in one line what is wrong with a release that it cannot read', async () => {
    const file = path.join(folder, 'a.konkyo');
    const refused = async () => {
      const { code, stderr } = await konkyo(['serve'], {
        cwd: folder,
        env: { KONKYO_RELEASE: file, KONKYO_PORT: '0' },
      });
      expect(code).toBe(66);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain(`Cannot read the release ${file}`);
      return stderr;
    };
    expect(await refused()).toContain('there is no such file');
    await writeFile(file, 'nonsense');
    expect(await refused()).toContain('not a Konkyo release');
    await konkyo(['build', '--out', file]);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, -2000));
    expect(await refused()).toContain('cut off');
    await writeFile(file, text.replace('区民課', '区民科'));
    expect(await refused()).toContain('altered');
  });

  it('finishes a request that is under way when it is told to end, and takes no new one', async () => {
    const { child, url } = await serve();
    const closed = ended(child);
    const { hostname, port } = new URL(url);
    const body = JSON.stringify({ query: '{ dataset { release { id } } }' });
    const socket = connect({ host: hostname, port: Number(port) });
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    );
    await setTimeout(200);
    child.kill('SIGTERM');
    await setTimeout(200);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    socket.write(body.slice(10));
    expect((await closed).code).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('"release/');
  });
});
