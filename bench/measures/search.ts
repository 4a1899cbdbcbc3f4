/** A search inside the process: the first one, which builds the index, and the others. */
import { built } from '../built.ts';
import { microsecondsOf } from '../calls.ts';
import { type Measurement, resultOf } from '../result.ts';
import { openStore } from '../store.ts';

const text = '旅券';
const firsts = 10;

export const search: Measurement = {
  title: `search for ${text} inside the process`,
  async measure() {
    const { searchableKinds: kinds } =
      await built<typeof import('../../src/store/graph-store.ts')>('store/graph-store');
    const request = {
      text,
      kinds,
      size: 20,
      offset: 0,
      select: { properties: ['name', 'title', 'citation'], fields: [] },
    };
    const firstTimes: number[] = [];
    for (let run = 0; run < firsts; run += 1) {
      const fresh = await openStore();
      const began = performance.now();
      await fresh.search(request);
      firstTimes.push(performance.now() - began);
    }
    const store = await openStore();
    const { total } = await store.search(request);
    const times = await microsecondsOf(() => store.search(request));
    return [
      resultOf(`search ${text}`, 'µs', times, { note: `${total} hits` }),
      resultOf('first search of a store', 'ms', firstTimes, { note: 'it builds the index' }),
    ];
  },
};
