/** `ask`: sentences over the API. */
import { describe, expect, test } from 'vitest';
import { type Open, useClient } from '../support/client.ts';

const query = `query Ask($question: String!) {
  ask(question: $question) {
    kind duty { id } city { id } cityAssumed organization { id } provision { id citation } asOf
    readAs readAsEn: readAs(lang: EN) summary
    trace { certainty organization { id } chains { provisions { citation } } }
    duties { totalCount nodes { id name } } alternatives
  }
}`;

export function describeAsk(open: Open): void {
  describe('a question as a sentence', () => {
    const client = useClient(open);
    const ask = async (question: string) => (await client().data(query, { question }))['ask'];

    test('is answered as the trace that it means', async () => {
      const answer = await ask('旅券の交付を区民課に割り当てている根拠は？');
      expect(answer).toMatchObject({
        kind: 'TRACE',
        duty: { id: 'duty/passport' },
        city: { id: 'city/431001' },
        cityAssumed: true,
        organization: { id: 'org/431001/kumin-ka' },
        duties: null,
        alternatives: [],
      });
      const { trace } = await client().data(
        '{ trace(duty: { name: "旅券" }, city: { name: "熊本市" }, organization: { name: "区民課" }) { summary certainty } }',
      );
      expect(answer.summary).toBe(trace.summary);
      expect(answer.trace.certainty).toBe(trace.certainty);
    });

    test('gives the work of a unit', async () => {
      const { kind, organization, duties, trace } = await ask(
        '中央区役所の保護課が所掌する事務は？',
      );
      expect({ kind, organization, trace }).toEqual({
        kind: 'DUTIES',
        organization: { id: 'org/431001/hogo-ka' },
        trace: null,
      });
      expect(duties.nodes).toContainEqual({
        id: 'duty/seikatsu-hogo',
        name: '生活保護に関する事務',
      });
    });

    test('names the provision of an amendment', async () => {
      const { kind, provision } = await ask('地方自治法第252条の20第2項を改正すると何に影響する？');
      expect(kind).toBe('IMPACT');
      expect(provision.citation).toBe('地方自治法第252条の20第2項');
    });

    test('answers as the questions that it is read as', async () => {
      const hits = 'summary hits(first: 5) { totalCount nodes { distance node { id } } }';
      const open = 'totalCount nodes { id kind }';
      const { impact, gaps, reached, unfounded } = await client().data(
        `{
          reached: ask(question: "地方自治法第252条の20第2項を改正すると何に影響する？") { impact { ${hits} } gaps { ${open} } }
          unfounded: ask(question: "熊本市で根拠の明示がない事務は？") { gaps { ${open} } impact { ${hits} } }
          impact(provision: { citation: "地方自治法第252条の20第2項" }) { ${hits} }
          gaps(city: { name: "熊本市" }) { ${open} }
        }`,
      );
      expect(reached).toEqual({ impact, gaps: null });
      expect(unfounded).toEqual({ impact: null, gaps });
      const { compared, compare } = await client().data(`{
        compared: ask(question: "熊本市と堺市で児童手当を比較して") { comparison { summary rows { status } } }
        compare(duty: { name: "児童手当" }, cities: [{ name: "熊本市" }, { name: "堺市" }]) { summary rows { status } }
      }`);
      expect(compared.comparison).toEqual(compare);
      expect(impact.hits.totalCount).toBeGreaterThan(0);
      expect(gaps.totalCount).toBeGreaterThan(0);
    });

    test('is not answered where it is not understood', async () => {
      const answer = await ask('区長の給与は？');
      expect(answer).toMatchObject({ kind: 'NOT_UNDERSTOOD', trace: null, duties: null });
      expect(answer.readAs).toBe('質問を理解できなかった。分からない語がある（「給与」）。');
      expect(answer.alternatives).not.toEqual([]);
    });

    test('is refused where it is too long', async () => {
      const { extensions } = await client().error(query, { question: '旅'.repeat(201) });
      expect(extensions.code).toBe('BAD_USER_INPUT');
    });
  });
}
