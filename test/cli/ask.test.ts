import { describe, expect, it } from 'vitest';
import { konkyo } from '../support/command.ts';

describe('konkyo ask', () => {
  it('prints the chain of the passport, and on standard error how the sentence was read', async () => {
    const { code, stdout, stderr } = await konkyo([
      'ask',
      '旅券の交付を区民課に割り当てている根拠は？',
    ]);
    expect(stderr).toContain('事務の根拠についての質問と読んだ');
    expect(stderr).toContain('市の記載がないため、熊本市とみなした。');
    expect(stdout).toContain('1. 旅券法第3条第1項 → 都道府県知事');
    expect(code).toBe(0);
  });

  it('answers in English, and as JSON', async () => {
    const question = 'who handles child allowance in Kumamoto?';
    const { code, stdout } = await konkyo(['ask', question, '--lang', 'en', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'WHO',
      duty: { id: 'duty/jido-teate' },
      cities: [{ id: 'city/431001' }],
      cityAssumed: false,
      trace: { duty: { id: 'duty/jido-teate' } },
    });
  });

  it('lists what an amendment reaches, and what is open', async () => {
    const impact = await konkyo(['ask', '地方自治法第252条の20第2項を改正すると何に影響する？']);
    expect(impact.code).toBe(0);
    expect(impact.stdout).toContain('  区民課（3 段目）');
    const gaps = await konkyo(['ask', '熊本市で根拠の明示がない事務は？']);
    expect(gaps.code).toBe(0);
    const compared = await konkyo(['ask', '熊本市と堺市で児童手当を比較して']);
    expect(compared.stdout).toContain('・堺市：堺市の組織と分掌を示す資料を収集していないため');
    expect(gaps.stdout).toContain('・熊本市の総務企画課が行う「防犯」に関する事務：国の法令に');
  });

  it('ends with 3 where nothing is found', async () => {
    const { code, stdout } = await konkyo(['ask', '堺市で旅券の事務を行う組織は？']);
    expect(code).toBe(3);
    expect(stdout).toContain('堺市の組織と分掌を示す資料を収集していない');
  });

  it('ends with 2 where it is not understood, and says what can be asked', async () => {
    const { code, stdout, stderr } = await konkyo(['ask', '手当の根拠は？']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('「児童手当に関する事務」');
    expect(stderr).toContain('「児童扶養手当に関する事務」');
  });
});
