/** The sentences of `sentences.yaml`, read with the names of any store that holds the curated data. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseCitation } from '../../../src/graph/citation.ts';
import { readSentence } from '../../../src/questions/ask/reading.ts';
import {
  type Vocabulary,
  vocabularyOf,
  vocabularyRoots,
} from '../../../src/questions/ask/vocabulary.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';

const words = z.string().min(1);
const sentences = z
  .array(
    z.strictObject({
      say: words,
      kind: z.enum(['TRACE', 'WHO', 'COMPARE', 'IMPACT', 'GAPS', 'DUTIES', 'NOT_UNDERSTOOD']),
      duty: words.optional(),
      city: words.optional(),
      cities: z.array(words).optional(),
      organization: words.optional(),
      provision: words.optional(),
      asOf: words.optional(),
      alternatives: z.int().optional(),
    }),
  )
  .parse(parse(readFileSync(new URL('./sentences.yaml', import.meta.url), 'utf8')));

const place = (citation: string | null | undefined) =>
  citation == null ? null : parseCitation(citation)?.anchor;

export function describeSentences(name: string, open: () => Promise<GraphStore>): void {
  describe(`sentences: ${name}`, () => {
    let vocabulary: Vocabulary;
    beforeAll(async () => {
      vocabulary = vocabularyOf(await (await open()).select({ roots: vocabularyRoots }));
    });

    test.each(sentences.map((one) => [one.say, one] as const))('%s', (say, expected) => {
      const reading = readSentence(say, vocabulary);
      expect.soft(reading.kind, reading.obstacle ?? '').toBe(expected.kind);
      if (expected.kind === 'NOT_UNDERSTOOD') {
        expect(reading.alternatives.length).toBeGreaterThanOrEqual(expected.alternatives ?? 1);
        return;
      }
      expect.soft(reading.duty?.id).toBe(expected.duty);
      expect.soft(reading.organization?.id).toBe(expected.organization);
      expect.soft(reading.asOf ?? undefined).toBe(expected.asOf);
      expect.soft(place(reading.provision)).toBe(place(expected.provision));
      const cities = expected.cities ?? (expected.city === undefined ? undefined : [expected.city]);
      if (cities !== undefined) expect.soft(reading.cities.map(({ id }) => id)).toEqual(cities);
    });

    test('every sentence that is offered instead can be asked', () => {
      for (const { say } of sentences) {
        for (const other of readSentence(say, vocabulary).alternatives) {
          expect.soft(readSentence(other, vocabulary).kind, other).not.toBe('NOT_UNDERSTOOD');
        }
      }
    });
  });
}
