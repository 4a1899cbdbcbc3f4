import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { longestQuestion, readSentence } from '../../../src/questions/ask/reading.ts';
import {
  type Vocabulary,
  vocabularyOf,
  vocabularyRoots,
} from '../../../src/questions/ask/vocabulary.ts';
import { seedStore } from '../../support/seed.ts';

describe('any text', () => {
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    vocabulary = vocabularyOf(await (await seedStore()).select({ roots: vocabularyRoots }));
  });

  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '旅券',
      '熊本市',
      '区民課',
      '地方自治法第252条',
      '令和5年4月31日',
      'の',
      '根拠',
      'Article 3 of the ',
      '東区',
      '（',
    ),
  );

  test('is read without an error, its spans in order, and offers something where it is not understood', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('').slice(0, longestQuestion);
        const { kind, alternatives, spans } = readSentence(text, vocabulary);
        expect(kind === 'NOT_UNDERSTOOD').toBe(alternatives.length > 0);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
