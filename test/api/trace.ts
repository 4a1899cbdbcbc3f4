/** `trace`: the passport in full, how a trace is asked for, and the proof of it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../src/graph/dates.ts';
import { proofOf, proofWants } from '../../src/questions/proof.ts';
import { answerTrace } from '../../src/questions/trace.ts';
import { traceRoots } from '../../src/questions/trace-selection.ts';
import { type AnyData, type Open, useClient } from '../support/client.ts';
import { seedStore } from '../support/seed.ts';

const passport = 'assignment/431001/kumin-ka/passport';
const ryokenHo = 'law/326AC0000000267';
const jichiHo = 'law/322AC0000000067';
const jorei = 'jp/431001/jorei/ku-no-setchi';

const missingTransfer = {
  role: 'TRANSFER',
  status: 'NOT_COLLECTED',
  ja: '都道府県知事の権限に属する「旅券の申請受理・交付」に関する事務を熊本市が処理することとする熊本県の条例（地方自治法第252条の17の2第1項の条例による事務処理の特例）を収集していない。',
  en: 'The ordinance of Kumamoto Prefecture by which Kumamoto City handles the work concerning “Receiving passport applications and delivering passports”, a power of the Prefectural governor (Local Autonomy Act, Article 252-17-2, paragraph 1), has not been collected.',
  expectedIn: '熊本県の事務処理の特例に関する条例（地方自治法第252条の17の2第1項）',
  from: { id: 'org/jp/todofuken-chiji' },
  to: { id: 'org/431001/shicho' },
};

const ofPassport =
  'trace(duty: { name: "パスポート" }, city: { name: "熊本市" }, asOf: "2026-04-01")';

const whole = `
  fragment Missing on MissingLink {
    role status ja: description en: description(lang: EN) expectedIn from { id } to { id }
  }
  fragment Whole on Trace {
    duty { id name } city { id name } organization { id } asOf
    ja: summary en: summary(lang: EN)
    certainty
    chains {
      certainty
      assignment { id mode authorityHolder { id } }
      provisions { citation }
      steps {
        from { id __typename } to { id __typename } role certainty ja: reason en: reason(lang: EN)
        evidence { quote page anchor source { id title publisher } original { id } }
      }
      missing { ...Missing }
    }
    missing { ...Missing }
  }`;

export function describeTrace(open: Open): void {
  describe('the trace of the passport in Kumamoto', () => {
    const client = useClient(open);

    const traced = async (args = ''): Promise<AnyData> => {
      const { trace } = await client().data(
        `query { trace(duty: { name: "パスポート" }, city: { name: "熊本市" }, asOf: "2026-04-01"${args}) { ...Whole } } ${whole}`,
      );
      return trace;
    };

    test('names what it is about', async () => {
      expect(await traced()).toMatchObject({
        duty: { id: 'duty/passport', name: '旅券の申請受理・交付' },
        city: { id: 'city/431001', name: '熊本市' },
        organization: null,
        asOf: '2026-04-01',
      });
    });

    test('sums itself up in one quotable sentence of each language', async () => {
      const { ja, en } = await traced();
      expect(ja).toBe(
        `熊本市では「旅券の申請受理・交付」に関する事務を区民課が行う。その根拠は旅券法第3条第1項、第8条第1項、地方自治法第252条の20第2項及び熊本市区の設置等に関する条例第5条である（確実さ：推論）。ただし、${missingTransfer.ja}`,
      );
      expect(en).toBe(
        `In Kumamoto City, the work concerning “Receiving passport applications and delivering passports” is performed by the Residents Division, on the basis of 旅券法第3条第1項, 旅券法第8条第1項, 地方自治法第252条の20第2項 and 熊本市区の設置等に関する条例第5条 (certainty: inferred). However: ${missingTransfer.en}`,
      );
    });

    test('is one chain, as certain as its weakest link', async () => {
      const { certainty, chains } = await traced();
      expect(certainty).toBe('INFERRED');
      expect(chains).toHaveLength(1);
      expect(chains[0]).toMatchObject({
        certainty: 'INFERRED',
        assignment: {
          id: passport,
          mode: 'ALLOCATED',
          authorityHolder: { id: 'org/jp/todofuken-chiji' },
        },
      });
    });

    test('goes from the Acts down to the ordinance', async () => {
      const { chains } = await traced();
      expect(chains[0].provisions.map(({ citation }: AnyData) => citation)).toEqual([
        '旅券法第3条第1項',
        '旅券法第8条第1項',
        '地方自治法第252条の20第2項',
        '熊本市区の設置等に関する条例第5条',
      ]);
    });

    test('goes step by step to the division', async () => {
      const { chains } = await traced();
      const steps = chains[0].steps.map(({ from, to, role, certainty }: AnyData) => [
        from.id,
        to.id,
        role,
        certainty,
      ]);
      expect(steps).toEqual([
        [`${ryokenHo}#Mp-At_3-Pr_1`, 'org/jp/todofuken-chiji', 'FUNCTION', 'EXPLICIT'],
        [`${ryokenHo}#Mp-At_8-Pr_1`, 'org/jp/todofuken-chiji', 'FUNCTION', 'EXPLICIT'],
        [`${jichiHo}#Mp-At_252_20-Pr_2`, `${jorei}#Mp-At_5`, 'ALLOCATION', 'EXPLICIT'],
        [`${jorei}#Mp-At_5`, 'org/431001/ku-yakusho', 'ALLOCATION', 'INFERRED'],
        ['org/431001/ku-yakusho', 'org/431001/kumin-ka', 'ALLOCATION', 'EXPLICIT'],
      ]);
    });

    test('gives the reason of the one step that is a judgement, in both languages', async () => {
      const { chains } = await traced();
      const reasons = chains[0].steps.map(({ ja, en }: AnyData) => [ja, en]);
      const nothing = [null, null];
      expect(reasons).toEqual([
        nothing,
        nothing,
        nothing,
        [
          '条例第5条は「区の住民生活に関すること」と一般的に定めるだけで、個々の事務を挙げていない。その事務がこれに当たるというのは編集者の判断である。',
          'Article 5 speaks only in general words of matters of residents’ life in the ward and names no single piece of work; that the work falls under this head is the editor’s judgement.',
        ],
        nothing,
      ]);
    });

    test('quotes what each step rests on, with page or anchor and source', async () => {
      const { chains } = await traced();
      const [toGovernor, , toOrdinance, toWardOffice, toDivision] = chains[0].steps;
      const ryokenSource = {
        id: 'source/egov-326AC0000000267',
        title: '旅券法（昭和二十六年法律第二百六十七号）',
        publisher: 'e-Gov 法令検索（デジタル庁）',
      };
      const material = {
        id: 'source/kumamoto-yakuwari-buntan',
        title: '本市における本庁と区役所機能の役割分担について',
        publisher: '熊本市',
      };
      expect(toGovernor.evidence).toContainEqual({
        quote: '国内においては都道府県知事を経由して外務大臣に対し',
        page: null,
        anchor: 'Mp-At_3-Pr_1',
        source: ryokenSource,
        original: null,
      });
      expect(toOrdinance.evidence).toContainEqual({
        quote:
          '区の事務所又はその出張所の位置、名称及び所管区域並びに区の事務所が分掌する事務は、条例でこれを定めなければならない。',
        page: 6,
        anchor: null,
        source: material,
        original: null,
      });
      expect(toWardOffice.evidence).toContainEqual({
        quote: '➁ 区の住民生活に関すること',
        page: 7,
        anchor: 'Mp-At_5',
        source: material,
        original: { id: 'source/kumamoto-ku-no-setchi-jorei' },
      });
      expect(toDivision.evidence).toEqual([
        {
          quote: 'パスポート申請・交付',
          page: 8,
          anchor: null,
          source: material,
          original: null,
        },
      ]);
      for (const { evidence } of chains[0].steps) expect(evidence).not.toEqual([]);
    });

    test('names the ordinance of the prefecture that nothing at hand contains', async () => {
      const { missing, chains } = await traced();
      expect(missing).toEqual([missingTransfer]);
      expect(chains[0].missing).toEqual([missingTransfer]);
    });

    test.each([
      ['the division', '区民課', 'org/431001/kumin-ka'],
      ['the ward office above it', '区役所', 'org/431001/ku-yakusho'],
    ])('is the same for %s', async (_what, name, id) => {
      const {
        organization,
        ja: _ja,
        en: _en,
        ...others
      } = await traced(`, organization: { name: "${name}" }`);
      const { organization: _none, ja: _ja2, en: _en2, ...expected } = await traced();
      expect(organization).toEqual({ id });
      expect(others).toEqual(expected);
    });

    test('is the same by ids, codes and other names', async () => {
      const expected = await traced();
      for (const [duty, city] of [
        ['{ id: "duty/passport" }', '{ id: "city/431001" }'],
        ['{ name: "旅券" }', '{ code: "43100" }'],
        ['{ name: "ﾊﾟｽﾎﾟｰﾄ" }', '{ name: "くまもとし" }'],
      ]) {
        const { trace } = await client().data(
          `{ trace(duty: ${duty}, city: ${city}, asOf: "2026-04-01") { ...Whole } } ${whole}`,
        );
        expect(trace).toEqual(expected);
      }
    });

    test('is the same from its assignment', async () => {
      const { trace } = await client()
        .data(
          `{ assignment(id: "${passport}") { trace(asOf: "2026-04-01") { ...Whole } } } ${whole}`,
        )
        .then(({ assignment }) => assignment);
      expect(trace).toEqual({ ...(await traced()), organization: { id: 'org/431001/kumin-ka' } });
    });

    test('is the same from its assignment, wherever that stands', async () => {
      const expected = (await traced())['chains'];
      const { duties, node, provision } = await client().data(
        `{
          duties(filter: { category: "旅券" }) {
            nodes { assignments(first: 1) { nodes { trace(asOf: "2026-04-01") { ...Whole } } } }
          }
          node(id: "${passport}") { ... on Assignment { trace(asOf: "2026-04-01") { ...Whole } } }
          provision(by: { citation: "旅券法第3条第1項" }) {
            basisOf { nodes { trace(asOf: "2026-04-01") { ...Whole } } }
          }
        } ${whole}`,
      );
      expect(duties.nodes[0].assignments.nodes[0].trace.chains).toEqual(expected);
      expect(node.trace.chains).toEqual(expected);
      expect(provision.basisOf.nodes.map(({ trace }: AnyData) => trace.chains)).toEqual([expected]);
    });

    test('asked for beside others, under aliases, is the same', async () => {
      const answers = await client().data(
        `{
          a: trace(duty: { name: "旅券" }, city: { name: "熊本市" }, asOf: "2026-04-01") { ...Whole }
          b: trace(duty: { name: "旅券" }, city: { name: "堺市" }, asOf: "2026-04-01") { ...Whole }
          c: trace(duty: { name: "戸籍" }, city: { name: "熊本市" }, asOf: "2026-04-01") { ...Whole }
          d: trace(duty: { name: "旅券" }, city: { name: "熊本市" }, organization: { name: "福祉課" }) {
            certainty chains { certainty } missing { role status ja: description to { id ... on Organization { type nameKana } } }
          }
        } ${whole}`,
      );
      expect(answers['a']).toEqual(await traced());
      expect(answers['b']).toMatchObject({
        city: { id: 'city/271403' },
        certainty: 'NONE',
        chains: [],
        missing: [{ role: 'ALLOCATION', status: 'NOT_COLLECTED' }],
      });
      expect(answers['c'].chains.map(({ assignment }: AnyData) => assignment.id).sort()[0]).toBe(
        'assignment/431001/kumin-ka/koseki',
      );
      expect(answers['d']).toEqual({
        certainty: 'NONE',
        chains: [],
        missing: [
          {
            role: 'ALLOCATION',
            status: 'NONE_STATED',
            ja: '熊本市で「旅券の申請受理・交付」に関する事務を福祉課が行うという記載は、収集した資料にない。資料によれば、行うのは区民課である。',
            to: { id: 'org/431001/fukushi-ka', type: 'DIVISION', nameKana: 'ふくしか' },
          },
        ],
      });
    });

    test('is of today in Japan where no day is named', async () => {
      const inJapan = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });
      const before = inJapan.format();
      const { trace } = await client().data(
        '{ trace(duty: { name: "旅券" }, city: { name: "熊本市" }) { asOf } }',
      );
      expect([before, inJapan.format()]).toContain(trace.asOf);
    });
  });

  describe('the proof of a trace', () => {
    const client = useClient(open);
    const proof = 'proof { sha256 canonical }';

    test('is the text whose hash it bears, of the release that is served', async () => {
      const { trace, dataset } = await client().data(
        `{ ${ofPassport} { ${proof} } dataset { release { id sha256 } } }`,
      );
      const { sha256, canonical } = trace.proof;
      expect(sha256).toBe(createHash('sha256').update(canonical).digest('hex'));
      expect(JSON.parse(canonical)).toMatchObject({
        release: dataset.release,
        question: { duty: { id: 'duty/passport' }, asOf: '2026-04-01' },
      });
    });

    test('is the same from every store, by every way, and whatever is asked besides', async () => {
      const question = { duty: { id: 'duty/passport' }, city: { id: 'city/431001' } };
      const inMemory = await seedStore();
      const fetched = await inMemory.select({ roots: traceRoots(question, proofWants) });
      const known = answerTrace(fetched, question, '2026-04-01' as LocalDate);
      const { trace, everything, ask, dataset } = await client().data(
        `query {
           ${ofPassport} { ${proof} }
           everything: ${ofPassport} {
             ...Whole ${proof}
             chains { steps { from { ... on Provision { instrument { titleEn } } } evidence { source { note } } } }
           }
           ask(question: "2026-04-01時点で熊本市で旅券を担当する課は？") { trace { ${proof} } }
           dataset { release { id sha256 } }
         } ${whole}`,
      );
      const expected = proofOf(known, dataset.release);
      expect(trace.proof).toEqual(expected);
      expect(everything.proof).toEqual(expected);
      expect(ask.trace.proof).toEqual(expected);
    });

    test('of an assignment names its unit', async () => {
      const { trace, assignment } = await client().data(
        `{ trace(duty: { name: "旅券" }, city: { name: "熊本市" }, organization: { name: "区民課" }, asOf: "2026-04-01") { ${proof} }
           assignment(id: "${passport}") { trace(asOf: "2026-04-01") { ${proof} } } }`,
      );
      expect(assignment.trace.proof).toEqual(trace.proof);
    });
  });

  describe('the traces of all duties in Kumamoto', () => {
    const client = useClient(open);

    test('give a reason in both languages exactly where a step is not EXPLICIT', async () => {
      const { duties } = await client().data('{ duties(first: 100) { nodes { id } } }');
      for (const { id } of duties.nodes) {
        const { trace } = await client().data(
          `query ($id: ID!) {
             trace(duty: { id: $id }, city: { name: "熊本市" }) {
               certainty ja: summary en: summary(lang: EN)
               chains { certainty steps { certainty ja: reason en: reason(lang: EN) evidence { quote } to { id } } assignment { organization { id } } }
               missing { ja: description en: description(lang: EN) expectedIn expectedInEn: expectedIn(lang: EN) }
             }
           }`,
          { id },
        );
        expect(trace.chains, id).not.toEqual([]);
        for (const chain of trace.chains) {
          expect(chain.steps.at(-1).to.id, id).toBe(chain.assignment.organization.id);
          for (const { certainty, ja, en, evidence } of chain.steps) {
            expect(evidence, id).not.toEqual([]);
            if (certainty === 'EXPLICIT') continue;
            expect(ja, id).toMatch(japanese);
            expect(en, id).toMatch(/[a-z] [a-z]/);
            expect(en, id).not.toBe(ja);
          }
        }
        const nowhere = { expectedIn: '国の法令', expectedInEn: 'laws of the State' };
        for (const { ja, en, expectedIn, expectedInEn } of [
          ...trace.missing,
          { ...trace, ...nowhere },
        ]) {
          expect(expectedInEn, id).toMatch(/[a-z] [a-z]/);
          expect(ja, id).toMatch(japanese);
          expect(en, id).toMatch(/[a-z] [a-z]/);
          expect(expectedIn, id).toMatch(japanese);
        }
      }
    });
  });
}

const japanese = /\p{Script=Hiragana}/u;
