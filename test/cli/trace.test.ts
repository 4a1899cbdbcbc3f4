import { describe, expect, it } from 'vitest';
import { konkyo } from '../support/command.ts';

const passport = ['trace', 'パスポート', '--city', '熊本市', '--organization', '区民課'];
const onDay = ['--as-of', '2026-11-22'];

describe('konkyo trace', () => {
  it('prints each step of the passport chain with its provision, certainty and words, and the hole', async () => {
    const { code, stdout, stderr } = await konkyo([...passport, ...onDay]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const inOrder = [
      '旅券の申請受理・交付 — 熊本市 区民課（基準日 2026年11月22日',
      '根拠の連鎖 1／1　確実さ: 推論 INFERRED',
      '1. 旅券法第3条第1項 → 都道府県知事',
      '事務の根拠 FUNCTION　確実さ: 明示 EXPLICIT',
      '国内においては都道府県知事を経由して外務大臣に対し',
      '— 旅券法（昭和二十六年法律第二百六十七号）第3条第1項',
      '2. 旅券法第8条第1項 → 都道府県知事',
      '✕  欠けている根拠: 事務の移譲 TRANSFER',
      '地方自治法第252条の17の2第1項',
      '確認すべき資料: 熊本県の事務処理の特例に関する条例',
      '3. 地方自治法第252条の20第2項 → 熊本市区の設置等に関する条例第5条',
      '4. 熊本市区の設置等に関する条例第5条 → 区役所',
      '分掌 ALLOCATION　確実さ: 推論 INFERRED',
      '理由: ',
      '➁ 区の住民生活に関すること',
      '— 本市における本庁と区役所機能の役割分担について 7頁',
      '5. 区役所 → 区民課',
      'パスポート申請・交付',
      '— 本市における本庁と区役所機能の役割分担について 8頁',
      '注: 旅券法は市町村にも区にも事務を与えていない。',
      '資料の時点:',
      '旅券法（昭和二十六年法律第二百六十七号） 2025年6月12日',
    ];
    let from = 0;
    for (const words of inOrder) {
      const at = stdout.indexOf(words, from);
      expect(at, `${words} in its place`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('prints no colour where it does not print on a terminal, not even in a CI run', async () => {
    const { stdout } = await konkyo([...passport], { env: { CI: 'true' } });
    expect(stdout).not.toContain('\u001b[');
  });

  it('answers in English, the law in Japanese', async () => {
    const { stdout } = await konkyo([...passport, ...onDay, '--lang', 'en']);
    expect(stdout).toContain('Kumamoto City Residents Division (as of 2026-11-22');
    expect(stdout).toContain('missing link: TRANSFER');
    expect(stdout).toContain('Local Autonomy Act, Article 252-17-2, paragraph 1');
    expect(stdout).toContain('1. 旅券法第3条第1項 → Prefectural governor');
  });

  it('gives the same answer as JSON, in the names of the API', async () => {
    const { code, stdout } = await konkyo([...passport, ...onDay, '--json']);
    expect(code).toBe(0);
    const trace = JSON.parse(stdout);
    expect(trace).toMatchObject({
      asOf: '2026-11-22',
      duty: { id: 'duty/passport', kind: 'Duty' },
      city: { id: 'city/431001', name: '熊本市' },
      organization: { id: 'org/431001/kumin-ka', name: '区民課' },
      certainty: 'INFERRED',
    });
    expect(trace.release).toMatch(/^release\/[0-9a-f]{16}$/);
    expect(trace.chains).toHaveLength(1);
    expect(trace.chains[0].provisions.map(({ name }: { name: string }) => name)).toEqual([
      '旅券法第3条第1項',
      '旅券法第8条第1項',
      '地方自治法第252条の20第2項',
      '熊本市区の設置等に関する条例第5条',
    ]);
    expect(trace.chains[0].steps.at(-1)).toMatchObject({
      from: { name: '区役所' },
      to: { name: '区民課' },
      certainty: 'EXPLICIT',
      evidence: [{ quote: 'パスポート申請・交付', page: 8 }],
    });
  });

  it('takes codes with and without check digit, and ids', async () => {
    const answers = await Promise.all(
      [
        ['trace', '旅券', '--city', '431001', '-o', '区民課', '--json'],
        ['trace', 'りょけん', '--city', '43100', '-o', 'org/431001/kumin-ka', '--json'],
        ['trace', 'duty/passport', '--city', 'city/431001', '-o', '区民課', '--json'],
      ].map((args) => konkyo([...args, ...onDay])),
    );
    const [first, ...others] = answers.map(({ code, stdout }) => ({ code, stdout }));
    for (const other of others) expect(other).toEqual(first);
    expect(first?.code).toBe(0);
  });

  it('ends with 3 where no chain reaches a provision, and says what is missing', async () => {
    const elsewhere = await konkyo(['trace', '旅券', '--city', '堺市']);
    expect(elsewhere.code).toBe(3);
    expect(elsewhere.stdout).toContain('堺市の組織と分掌を示す資料を収集していない');
    const notTheirs = await konkyo(['trace', '旅券', '--city', '熊本市', '-o', '福祉課']);
    expect(notTheirs.code).toBe(3);
    expect(notTheirs.stdout).toContain('資料によれば、行うのは区民課である。');
  });

  it('ends with 2 on a name that fits nothing, and offers the nearest', async () => {
    const { code, stdout, stderr } = await konkyo(['trace', 'パスポード', '--city', '熊本市']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('「パスポード」という事務は見つからない。');
    expect(stderr).toContain('旅券の申請受理・交付  (duty/passport)');
    expect(stderr).not.toContain('    at ');
  });

  it('ends with 64 on wrong usage', async () => {
    const wrong = [
      ['trace', '旅券'],
      ['trace', '旅券', '--city', '熊本市', '--as-of', '2026-02-30'],
      ['trace', '旅券', '--city', '熊本市', '--lang', 'fr'],
      ['trace', '旅券', '--city', '熊本市', '--nonsense'],
      ['nonsense'],
    ];
    for (const { code, stderr } of await Promise.all(wrong.map((args) => konkyo(args)))) {
      expect(code).toBe(64);
      expect(stderr).not.toContain('    at ');
    }
  });

  it('has help, and help for each command', async () => {
    for (const args of [
      ['help'],
      ['--help'],
      ['trace', '--help'],
      ['help', 'serve'],
      ['help', 'build'],
      ['help', 'check'],
    ]) {
      const { code, stdout } = await konkyo(args);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: konkyo/);
    }
  });
});
