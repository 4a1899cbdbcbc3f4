/** Times of single calls inside this process, by tinybench, with warm-up. */
import { Bench } from 'tinybench';

const second = 1_000;

/** Microseconds a call took, one sample a call. */
export async function microsecondsOf(call: () => Promise<unknown>): Promise<readonly number[]> {
  const bench = new Bench({
    time: second,
    warmupTime: second / 2,
    retainSamples: true,
    throws: true,
  });
  bench.add('call', call, { async: true });
  const [task] = await bench.run();
  const result = task?.result;
  if (result?.state !== 'completed') throw new Error(`tinybench: ${result?.state ?? 'no result'}`);
  return (result.latency.samples ?? []).map((milliseconds) => milliseconds * 1_000);
}
