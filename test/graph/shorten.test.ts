import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/graph/shorten.ts';

describe('a text that a message repeats', () => {
  it('is whole up to sixty characters', () => {
    expect(shortened('区'.repeat(60))).toBe('区'.repeat(60));
    expect(shortened('区'.repeat(61))).toBe(`${'区'.repeat(60)}…`);
  });

  it('is never cut within a character', () => {
    expect(shortened('a𠮷b', 2)).toBe('a…');
  });
});
