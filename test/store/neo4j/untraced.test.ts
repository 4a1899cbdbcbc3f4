/** Stack traces are left out of single calls and of nothing else. */
import { describe, expect, it } from 'vitest';
import { untraced } from '../../../src/store/neo4j/untraced.ts';

const frames = (error: Error) => error.stack?.split('\n').filter((line) => /^\s+at /.test(line));

describe('a call without stack traces', () => {
  it('takes none, and gives what it made', () => {
    expect(frames(untraced(() => new Error('inside')))).toEqual([]);
  });

  it('leaves those of others as they were, also where it fails', () => {
    const fail = () => {
      throw new Error('broken');
    };
    expect(() => untraced(fail)).toThrow('broken');
    expect(frames(new Error('outside'))).not.toEqual([]);
  });
});
