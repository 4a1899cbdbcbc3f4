/** `konkyo trace --report`: a document that proves the answer, from the curated data. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/cli/data.ts';
import { html } from '../../src/cli/report/html.ts';
import { createClient } from '../support/client.ts';
import { konkyo } from '../support/command.ts';

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
    expect(text).toContain('Missing link：transfer');
    expect(text).not.toContain('欠けている根拠');
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
