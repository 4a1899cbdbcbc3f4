/** Calls to a thread always end: with an answer, or with what was wrong. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FailedCall, Thread } from '../../../src/cli/threads/thread.ts';
import type { UnrulyCalls } from './unruly.ts';

let thread: Thread<UnrulyCalls>;
beforeEach(() => {
  thread = new Thread(new URL('./unruly.ts', import.meta.url), undefined, 64);
});
afterEach(() => thread.end());

describe('a thread', () => {
  it('answers every call with its own answer', async () => {
    const sums = await Promise.all([1, 2, 3].map((n) => thread.call('add', n, 10)));
    expect(sums).toEqual([11, 12, 13]);
  });

  it('hands over what a call threw, with its code, and goes on', async () => {
    const failed = await thread.call('fullDisk').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(FailedCall);
    expect(failed).toMatchObject({ message: 'no space left on device', code: 'ENOSPC' });
    expect(await thread.call('add', 1, 1)).toBe(2);
  });

  it('that ends by itself leaves no call without an end, whether made before or after', async () => {
    const ended = 'a thread failed: it ended with code 3';
    await Promise.all([
      expect(thread.call('never')).rejects.toThrow(ended),
      expect(thread.call('exit')).rejects.toThrow(ended),
    ]);
    await expect(thread.call('add', 1, 1)).rejects.toThrow(ended);
  });

  it('that crashes says why', async () => {
    await expect(thread.call('crash')).rejects.toThrow('a thread failed: the tape tore');
  });

  it('that outgrows its memory says so', async () => {
    await expect(thread.call('fill')).rejects.toThrow(/a thread failed: .*memory limit/);
  });

  it('that is ended leaves no call without an end', async () => {
    await Promise.all([
      expect(thread.call('never')).rejects.toThrow('a thread failed: it ended'),
      thread.call('add', 1, 1).then(() => thread.end()),
    ]);
  });

  it('whose file is not there fails its calls', async () => {
    const nobody = new Thread<UnrulyCalls>(new URL('./nobody.ts', import.meta.url), undefined, 64);
    await expect(nobody.call('add', 1, 1)).rejects.toThrow(/a thread failed: .*nobody\.ts/);
  });
});
