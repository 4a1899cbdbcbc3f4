/** The proof of an answer: nothing of it can change without its hash. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/graph/dates.ts';
import { type Proof, proofOf, proofWants } from '../../src/questions/proof.ts';
import { answerTrace, type Trace } from '../../src/questions/trace.ts';
import { type TraceQuestion, traceRoots } from '../../src/questions/trace-selection.ts';
import { seedStore } from '../support/seed.ts';

const release = { id: 'release/0123456789abcdef', sha256: 'a'.repeat(64) };
const passport: TraceQuestion = {
  duty: { name: 'パスポート' },
  city: { name: '熊本市' },
  organization: { name: '区民課' },
};

async function traced(question = passport, day = '2026-04-01'): Promise<Trace> {
  const store = await seedStore();
  const fetched = await store.select({ roots: traceRoots(question, proofWants) });
  return answerTrace(fetched, question, day as LocalDate);
}

describe('the proof of the passport', () => {
  let trace: Trace;
  let proof: Proof;
  beforeAll(async () => {
    trace = await traced();
    proof = proofOf(trace, release);
  });

  it('bears the hash of its own text', () => {
    expect(proof.sha256).toBe(createHash('sha256').update(proof.canonical, 'utf8').digest('hex'));
  });

  it('holds question, release, answer, quotes, reasons, notes, premises and what is missing, in both languages', () => {
    const said = JSON.parse(proof.canonical);
    expect(said).toMatchObject({
      release,
      question: {
        duty: { id: 'duty/passport' },
        city: { id: 'city/431001' },
        organization: { id: 'org/431001/kumin-ka', nameEn: 'Residents Division' },
        asOf: '2026-04-01',
      },
      answer: { certainty: 'INFERRED' },
      missing: [
        {
          role: 'TRANSFER',
          status: 'NOT_COLLECTED',
          expectedIn: {
            ja: '熊本県の事務処理の特例に関する条例（地方自治法第252条の17の2第1項）',
            en: 'the ordinance of Kumamoto Prefecture on the transfer of work to municipalities (Local Autonomy Act, Article 252-17-2, paragraph 1)',
          },
        },
      ],
    });
    const { steps } = said.chains[0];
    expect(steps[0].evidence[0].quote).toBe('国内においては都道府県知事を経由して外務大臣に対し');
    const inferred = steps.find((step: { certainty: string }) => step.certainty === 'INFERRED');
    expect(inferred.reason.ja).toContain('条例第5条は「区の住民生活に関すること」');
    expect(inferred.reason.en).toContain('Article 5 speaks only in general words');
    expect(said.notes[0].ja).toContain('旅券法は市町村にも区にも事務を与えていない。');
    expect(said.notes[0].en).toContain('The Passport Act gives no work to municipalities');
    expect(said.premises).toHaveLength(2);
  });

  it('tells of each source that is quoted where, from when and with which hash it was read', () => {
    const { chains, sources, originals } = JSON.parse(proof.canonical);
    const quoted: { source: string; original: string | null }[] = chains.flatMap(
      ({ steps }: { steps: { evidence: [] }[] }) => steps.flatMap(({ evidence }) => evidence),
    );
    const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(sources)).toEqual([...new Set(quoted.map(({ source }) => source))].sort());
    expect(ids(originals)).toEqual(
      [...new Set(quoted.flatMap(({ original }) => original ?? []))].sort(),
    );
    const act = sources.find(({ title }: { title: string }) => title.startsWith('旅券法'));
    expect(act).toMatchObject({ date: '2025-06-12', publisher: expect.any(String) });
    expect(act.url).toMatch(/^https:\/\/laws\.e-gov\.go\.jp\//);
    expect(act.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another where the day, the release, a note or a translation is another', async () => {
    const [chain] = trace.chains;
    const [step] = chain?.steps ?? [];
    if (chain === undefined || step === undefined) throw new Error('no chain');
    const noted = (noteEn: string) => ({
      ...trace,
      duty: { ...trace.duty, properties: { ...trace.duty.properties, noteEn } },
    });
    const reasoned = (reasonEn: string) => {
      const properties = { ...step.statement.properties, reason: '理由', reasonEn };
      const other = { ...step, statement: { ...step.statement, properties } };
      return { ...trace, chains: [{ ...chain, steps: [other, ...chain.steps.slice(1)] }] };
    };
    const proofs = [
      proof,
      proofOf(await traced(passport, '2026-04-02'), release),
      proofOf(trace, { ...release, sha256: 'b'.repeat(64) }),
      proofOf(noted('Another note.'), release),
      proofOf(reasoned('One reason.'), release),
      proofOf(reasoned('Another reason.'), release),
    ];
    expect(new Set(proofs.map(({ sha256 }) => sha256)).size).toBe(proofs.length);
  });

  it('is the same by whichever names it was asked', async () => {
    const other = await traced({
      duty: { id: 'duty/passport' },
      city: { code: '43100' },
      organization: { id: 'org/431001/kumin-ka' },
    });
    expect(proofOf(other, release)).toEqual(proof);
  });
});

it('an answer without a chain has a proof too, with what is missing', async () => {
  const trace = await traced({ duty: { name: '旅券' }, city: { name: '堺市' } });
  expect(JSON.parse(proofOf(trace, release).canonical)).toMatchObject({
    answer: { certainty: 'NONE' },
    chains: [],
    missing: [{ status: 'NOT_COLLECTED' }],
    sources: [],
  });
});
