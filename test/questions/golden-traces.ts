/** The traces of `golden-traces.yaml`, asked of any store that holds the curated data. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../../src/graph/dates.ts';
import { normalizeText } from '../../src/graph/text.ts';
import { basisRoles } from '../../src/graph/vocabulary.ts';
import type { Step } from '../../src/questions/chains.ts';
import { answerTrace } from '../../src/questions/trace.ts';
import { type TraceQuestion, traceRoots } from '../../src/questions/trace-selection.ts';
import { nameJa } from '../../src/questions/wording.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const words = z.string().min(1);

const goldenFormat = z.strictObject({
  asOf: words.transform(dayOf),
  words: z.array(words).describe('Only there to be referred to'),
  traces: z.array(
    z.strictObject({
      ask: z.strictObject({ duty: words, city: words, organization: words.optional() }),
      certainty: z.enum(['EXPLICIT', 'DERIVED', 'INFERRED', 'NONE']),
      chains: z.int().min(0),
      provisions: z.array(words).optional(),
      steps: z.array(words).optional(),
      last: words.optional(),
      missing: z.array(
        z.strictObject({
          role: z.enum(basisRoles),
          reason: z.enum(['NONE_STATED', 'NOT_COLLECTED']).optional(),
          says: words,
        }),
      ),
    }),
  ),
});

const golden = goldenFormat.parse(
  parse(readFileSync(new URL('./golden-traces.yaml', import.meta.url), 'utf8')),
);

function dayOf(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === null) throw new Error(`not a day: ${text}`);
  return day;
}

type Ask = (typeof golden.traces)[number]['ask'];

function questionOf({ duty, city, organization }: Ask): TraceQuestion {
  return {
    duty: { name: duty },
    city: /^\d+$/.test(normalizeText(city)) ? { code: city } : { name: city },
    ...(organization === undefined ? {} : { organization: { name: organization } }),
  };
}

const ends = ({ from, to }: Step) => `${nameJa(from)} → ${nameJa(to)}`;
const inFull = (step: Step) => `${ends(step)} (${step.role} ${step.certainty})`;

export function goldenTraces(name: string, open: () => Promise<GraphStore>): void {
  describe(`golden traces: ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });

    test.each(golden.traces.map((trace) => [Object.values(trace.ask).join(' '), trace] as const))(
      '%s',
      async (_, expected) => {
        const question = questionOf(expected.ask);
        const fetched = await store.select({ roots: traceRoots(question) });
        const trace = answerTrace(fetched, question, golden.asOf);
        const [best] = trace.chains;
        const missing = best?.missing ?? trace.missing;

        expect.soft(trace.certainty, 'certainty').toBe(expected.certainty);
        expect.soft(trace.chains.length, 'number of chains').toBe(expected.chains);
        if (expected.provisions !== undefined) {
          expect.soft(best?.provisions.map(nameJa), 'provisions').toEqual(expected.provisions);
        }
        if (expected.steps !== undefined) {
          expect.soft(best?.steps.map(inFull), 'steps').toEqual(expected.steps);
        }
        if (expected.last !== undefined) {
          expect.soft(best?.steps.slice(-1).map(ends), 'last step').toEqual([expected.last]);
        }
        expect
          .soft(
            missing.map(({ role }) => role),
            'missing links',
          )
          .toEqual(expected.missing.map(({ role }) => role));
        for (const [i, { reason, says }] of expected.missing.entries()) {
          expect.soft(missing[i]?.description.ja, 'missing link').toContain(says);
          if (reason !== undefined) expect.soft(missing[i]?.status, 'status').toBe(reason);
        }
      },
    );
  });
}
