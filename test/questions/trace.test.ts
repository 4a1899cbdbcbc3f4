import { beforeAll, describe, expect, it } from 'vitest';
import { parseLocalDate } from '../../src/graph/dates.ts';
import { answerTrace } from '../../src/questions/trace.ts';
import { traceRoots } from '../../src/questions/trace-selection.ts';
import { nameJa } from '../../src/questions/wording.ts';
import { type GraphStore, textOf } from '../../src/store/graph-store.ts';
import { seedStore } from '../support/seed.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await seedStore();
});

async function trace(duty: string, organization?: string, day = '2026-11-22') {
  const asOf = parseLocalDate(day);
  if (asOf === null) throw new Error(`${day} is no day`);
  const question = {
    duty: { name: duty },
    city: { name: '熊本市' },
    ...(organization === undefined ? {} : { organization: { name: organization } }),
  };
  return answerTrace(await store.select({ roots: traceRoots(question) }), question, asOf);
}

describe('an office that holds the power and does not perform', () => {
  // 戸籍法第1条第1項: 市町村長; 第4条: what is said of 市長 applies to 区長. The table gives the work to 区民課.
  it('is answered with the chain down to it, and with who performs', async () => {
    const { certainty, chains, summary, missing } = await trace('戸籍', '区長');
    expect(certainty).toBe('EXPLICIT');
    expect(chains.map(({ provisions }) => provisions.map(nameJa))).toEqual([
      ['戸籍法第1条第1項', '戸籍法第4条'],
    ]);
    expect(missing).toEqual([]);
    expect(summary.ja).toContain('区長の権限の根拠は戸籍法第1条第1項及び第4条である');
    expect(summary.ja).toContain('実際に行うのは区民課及び総合出張所である');
  });

  it('is not mistaken for one to which nothing gives the work', async () => {
    const { certainty, summary } = await trace('旅券', '福祉課');
    expect(certainty).toBe('NONE');
    expect(summary.ja).toContain('福祉課が行うという記載は、収集した資料にない');
  });
});

describe('a summary', () => {
  it('speaks of the work concerning a subject, not of doing the subject', async () => {
    const { summary } = await trace('広報');
    expect(summary.ja).toContain('「広報」に関する事務を総務企画課が行う');
    expect(summary.en).toContain('the work concerning “');
  });

  it('does not say 事務 twice', async () => {
    const { summary } = await trace('戸籍', '区民課');
    expect(summary.ja).toMatch(/「戸籍に関する事務」を区民課が行う/);
  });
});

describe('a missing provision that makes the work exist', () => {
  it('is told as not stated where national law was searched, and what comes nearest with it', async () => {
    const { missing } = await trace('印鑑登録', '区民課');
    expect(missing.map(({ role, status }) => `${role} ${status}`)).toEqual([
      'FUNCTION NONE_STATED',
    ]);
    expect(missing[0]?.description.ja).toContain(
      '国の法令に、「印鑑登録」に関する事務を市町村の事務と定める規定は見当たらない。',
    );
    expect(missing[0]?.description.ja).toContain('登録を定めてはいない。');
    expect(missing[0]?.description.en).toContain('Post Offices');
    expect(missing[0]?.expectedIn.ja).toBe('熊本市の条例・規則・要綱');
  });

  // 旅券法 was promulgated on 1951-11-28: a day before, the search that found it says nothing.
  it('is told as not collected where no search was stated', async () => {
    const { missing } = await trace('旅券', '区民課', '1950-01-01');
    expect(missing.find(({ role }) => role === 'FUNCTION')?.status).toBe('NOT_COLLECTED');
  });
});

describe('the last step', () => {
  // 参考③, the row of 総務企画課: 選挙の執行に関すること.
  it('shows the words of the table of units also where a basis leads straight to the unit', async () => {
    const { chains } = await trace('選挙の執行');
    const quotes = chains[0]?.steps.at(-1)?.evidence.map((one) => textOf(one, 'quote'));
    expect(quotes).toContain('選挙の執行に関すること');
  });

  it('keeps the order in which its evidence was written down', async () => {
    const { chains } = await trace('広報');
    expect(textOf(chains[0]?.steps.at(-1)?.evidence[0] ?? fail(), 'quote')).toBe('広報');
  });
});

describe('a day before an Act was issued', () => {
  // 旅券法 was promulgated on 1951-11-28, 地方自治法 on 1947-04-17.
  it('has no chain that rests on the Act', async () => {
    const before = await trace('旅券', '区民課', '1950-01-01');
    expect(before.chains.flatMap(({ provisions }) => provisions.map(nameJa))).not.toContain(
      '旅券法第3条第1項',
    );
    expect(before.missing.map(({ role }) => role)).toContain('FUNCTION');
  });
});

function fail(): never {
  throw new Error('there is no such step');
}
