/** Answers are waited for so long and no longer. */
import { describe, expect, it } from 'vitest';
import { inTime } from '../../../src/store/neo4j/in-time.ts';

const never = new Promise<never>(() => {});
const late = () => new Error('too late');

describe('an answer that is waited for', () => {
  it('is given when it comes', async () => {
    await expect(inTime(Promise.resolve('旅券'), 60_000, late)).resolves.toBe('旅券');
  });

  it('fails as it failed by itself', async () => {
    await expect(inTime(Promise.reject(new Error('broken')), 60_000, late)).rejects.toThrow(
      'broken',
    );
  });

  it('is given up when it does not come', async () => {
    await expect(inTime(never, 1, late)).rejects.toThrow('too late');
  });
});
