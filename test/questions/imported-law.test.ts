/** The chains of the curated data over the laws themselves: every quoted Act and order, imported whole. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/graph/dates.ts';
import type { Statements } from '../../src/graph/statement.ts';
import { answerTrace } from '../../src/questions/trace.ts';
import { traceRoots } from '../../src/questions/trace-selection.ts';
import { importLaws } from '../../src/sources/egov/import.ts';
import { lawStatements } from '../../src/sources/egov/statements.ts';
import { mergeStatements } from '../../src/sources/merge.ts';
import { textOf } from '../../src/store/graph-store.ts';
import type { MemoryStore } from '../../src/store/memory/memory-store.ts';
import { openMemory } from '../store/open-memory.ts';
import { seedStatements } from '../support/seed.ts';
import { sourcesFolder, sourcesMissing } from '../support/sources.ts';
import { goldenTraces } from './golden-traces.ts';

const downloads = ['egov-acts-2026-03.zip', 'egov-orders-2020-11.zip'].map((name) =>
  path.join(sourcesFolder, 'egov', name),
);

let merged: Promise<Statements> | undefined;

/** The curated data, below the laws that it quotes. */
async function overImportedLaw(): Promise<Statements> {
  const curated = await seedStatements();
  const only = curated.nodes.flatMap(({ properties: { lawId } }) =>
    typeof lawId === 'string' ? [lawId] : [],
  );
  const laws: Statements[] = [];
  for await (const imported of importLaws(downloads, { only })) {
    if ('problem' in imported) throw new Error(imported.problem.message);
    laws.push(lawStatements(imported.revisions));
  }
  // All but 地方税法, which the download does not hold.
  expect(laws.length).toBe(new Set(only).size - 1);
  return mergeStatements([...laws, curated]);
}

const open = async (): Promise<MemoryStore> => {
  merged ??= overImportedLaw();
  return openMemory(await merged);
};

const missing = sourcesMissing('chains over imported laws');
if (!missing) goldenTraces('over imported laws', open);

describe.skipIf(missing)('over imported laws', () => {
  let store: MemoryStore;
  let duties: readonly string[];
  beforeAll(async () => {
    store = await open();
    duties = (await seedStatements()).nodes.flatMap(({ id, kind }) =>
      kind === 'Duty' ? [id] : [],
    );
  });

  it('the passport chain begins with the words of the Act as e-Gov has them', async () => {
    const { roots } = await store.select({
      roots: [
        {
          key: 'roots',
          where: {
            ids: ['law/326AC0000000267#Mp-At_3-Pr_1', 'law/322AC0000000067#Mp-At_252_20-Pr_2'],
          },
          select: { properties: ['text', 'partial', 'position'], fields: [] },
        },
      ],
    });
    const [autonomy, passport] = roots?.nodes ?? [];
    // 旅券法第3条第1項 and 地方自治法第252条の20第2項, whole: the curated data quotes parts of them.
    expect(passport && textOf(passport, 'text')).toMatch(
      /^一般旅券の発給を受けようとする者（以下この条において「申請者」という。）は、.*国内においては都道府県知事を経由して外務大臣に対し/,
    );
    expect(autonomy && textOf(autonomy, 'text')).toMatch(
      /区の事務所が分掌する事務は、条例でこれを定めなければならない。$/,
    );
    expect([autonomy, passport].map((node) => node?.properties['partial'])).toEqual([false, false]);
  });

  it('every duty reaches a provision of national law, or the answer says why not', async () => {
    const without: string[] = [];
    for (const id of duties) {
      const question = { duty: { id }, city: { name: '熊本市' } };
      const fetched = await store.select({ roots: traceRoots(question) });
      const { chains, missing: open } = answerTrace(fetched, question, '2026-04-01' as LocalDate);
      const ofDuty = chains.some(({ steps }) => steps.some(({ role }) => role === 'FUNCTION'));
      if (ofDuty) continue;
      const reasons = [...open, ...chains.flatMap((chain) => chain.missing)];
      // What makes the work exist was sought, and the hole is named.
      if (reasons.some(({ role }) => role === 'FUNCTION')) without.push(id);
      else expect.fail(`${id}: no provision, and no word of why not`);
    }
    // 14 of the 63 pieces of work: the curated data states of each that national law was searched.
    expect(without.length).toBe(14);
  });
});
