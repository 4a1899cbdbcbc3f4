/** `konkyo trace --report`: a document that proves the answer, from the curated data. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/cli/data.ts';
import { html } from '../../src/cli/report/html.ts';
import { createClient } from '../support/client.ts';
import { cleanEnvironment, ended, konkyo, program } from '../support/command.ts';

const question = [
  'trace',
  'パスポート',
  '--city',
  '熊本市',
  '--organization',
  '区民課',
  '--as-of',
  '2026-04-01',
];

/** Every text of a page that people see, with the language that it is said to be in. */
function textsOf(
  node: DefaultTreeAdapterTypes.Node,
  lang = '',
): readonly { readonly lang: string; readonly text: string }[] {
  if (node.nodeName === 'style') return [];
  if ('value' in node) return [{ lang, text: node.value }];
  if (!('childNodes' in node)) return [];
  const attributes = 'attrs' in node ? node.attrs : [];
  const own = attributes.find(({ name }) => name === 'lang')?.value ?? lang;
  return node.childNodes.flatMap((child) => textsOf(child, own));
}

describe('the report on the passport', () => {
  let folder: string;
  let japanese: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'konkyo-report-'));
    const file = path.join(folder, 'ja.html');
    const { code, stdout } = await konkyo([...question, '--report', file]);
    expect([code, stdout]).toEqual([0, '']);
    japanese = await readFile(file, 'utf8');
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  it('holds question, day, release, chain, quotes, premises and what is missing', async () => {
    for (const words of [
      '旅券の申請受理・交付',
      '熊本市 区民課',
      '2026年4月1日',
      '旅券法第3条第1項 → 都道府県知事',
      '国内においては都道府県知事を経由して外務大臣に対し',
      '条例第5条は「区の住民生活に関すること」と一般的に定めるだけで',
      '欠けている根拠：事務の移譲',
      '熊本県の事務処理の特例に関する条例（地方自治法第252条の17の2第1項）',
      'パスポート申請・交付',
      '旅券法は市町村にも区にも事務を与えていない。',
    ]) {
      expect(japanese).toContain(words);
    }
    const { stdout } = await konkyo(['trace', 'パスポート', '--city', '熊本市', '--json']);
    expect(japanese).toContain(`<code>${JSON.parse(stdout).release}</code>`);
  });

  it('names each source once, with the hash of what was read', () => {
    // The passport's chain quotes 旅券法, 地方自治法 and the city's paper on roles.
    const [, sources = ''] = japanese.split('<h2>資料</h2>');
    expect(sources.match(/SHA-256 [0-9a-f]{64}/g)).toHaveLength(3);
  });

  it('bears the hash of the proof that the same answer has as JSON', async () => {
    const { stdout } = await konkyo([...question, '--json']);
    const { sha256, canonical } = JSON.parse(stdout).proof;
    expect(sha256).toBe(createHash('sha256').update(canonical).digest('hex'));
    expect(japanese).toContain(`<code>${sha256}</code>`);
  });

  it('has the proof that the API gives', async () => {
    const client = await createClient(await openStore(undefined));
    const { trace } = await client.data(
      `{ trace(duty: { name: "パスポート" }, city: { name: "熊本市" }, organization: { name: "区民課" }, asOf: "2026-04-01") { proof { sha256 } } }`,
    );
    await client.app.close();
    expect(japanese).toContain(`<code>${trace.proof.sha256}</code>`);
  });

  it('needs nothing from elsewhere, and no script', () => {
    expect(japanese).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import/i);
    expect(parse(japanese).childNodes.length).toBeGreaterThan(0);
  });

  it('has the same bytes again, and speaks English when asked', async () => {
    const again = path.join(folder, 'again.html');
    await konkyo([...question, '--report', again]);
    expect(await readFile(again, 'utf8')).toBe(japanese);
    const english = path.join(folder, 'en.html');
    await konkyo([...question, '--lang', 'en', '--report', english]);
    const text = await readFile(english, 'utf8');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Missing link: transfer');
    expect(text).not.toContain('欠けている根拠');
  });

  it('in English marks what is Japanese as Japanese, and is punctuated as English is', async () => {
    const english = path.join(folder, 'marked.html');
    await konkyo([...question, '--lang', 'en', '--report', english]);
    const texts = textsOf(parse(await readFile(english, 'utf8')));
    const inEnglish = texts.filter(({ lang }) => lang === 'en').map(({ text }) => text);
    const inJapanese = texts.filter(({ lang }) => lang === 'ja').map(({ text }) => text);
    expect(
      inEnglish.filter((text) => /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60]/u.test(text)),
    ).toEqual([]);
    expect(inJapanese).toContain('旅券法第3条第1項');
    expect(inJapanese).toContain('国内においては都道府県知事を経由して外務大臣に対し');
    const whole = inEnglish.join('');
    expect(whole).toContain(
      'Expected in: the ordinance of Kumamoto Prefecture on the transfer of work to municipalities',
    );
    expect(whole).toContain('Chain 1 of 1 ');
  });

  it('in Japanese is all Japanese', () => {
    expect(textsOf(parse(japanese)).every(({ lang }) => lang === 'ja')).toBe(true);
    expect(japanese).not.toContain('the ordinance of');
  });

  it('that cannot be written whole leaves the old one as it was', async () => {
    const old = path.join(folder, 'old.html');
    await writeFile(old, 'the report of last year');
    // No file of more than 4 KiB can be written, as on a full disk; the report has some fifteen.
    const ignored = `--import data:text/javascript,process.on('SIGXFSZ',()=>{})`;
    const command = [process.execPath, program, ...question, '--report', old];
    const limited = spawn('bash', ['-c', 'ulimit -f 4; exec "$@"', 'bash', ...command], {
      env: cleanEnvironment({ NODE_OPTIONS: ignored }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { code, stderr } = await ended(limited);
    expect(code).toBe(73);
    expect(stderr).toContain(`Cannot write ${old}: EFBIG.`);
    expect(await readFile(old, 'utf8')).toBe('the report of last year');
    expect((await readdir(folder)).filter((name) => name.startsWith('old.html'))).toEqual([
      'old.html',
    ]);
  });

  it('is not written where its folder is not there', async () => {
    const { code, stderr } = await konkyo([
      ...question,
      '--report',
      path.join(folder, 'no/r.html'),
    ]);
    expect(code).toBe(73);
    expect(stderr).toContain('its folder is not there');
  });
});

describe('the HTML of a report', () => {
  it('takes what is put in for text', () => {
    const made = html`<p title="${'"quoted"'}">${'<b>&'}${html`<i>${["'"]}</i>`}</p>`;
    expect(made.text).toBe('<p title="&quot;quoted&quot;">&lt;b&gt;&amp;<i>&#39;</i></p>');
  });
});
