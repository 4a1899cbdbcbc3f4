/** Resident memory of `konkyo serve`, fresh and after work. */
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../konkyo.ts';
import { exchangeOf, load } from '../load.ts';
import { body } from '../passport.ts';
import { residentMegabytes } from '../proc.ts';
import { type Measurement, resultOf } from '../result.ts';

const runs = 3;
const requests = 5_000;
const target = { atMost: 150 };

export const memory: Measurement = {
  title: `resident memory, ${runs} services with ${requests} requests each`,
  async measure() {
    const fresh: number[] = [];
    const used: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const server = await serve();
      try {
        await sleep(1_000);
        fresh.push(await residentMegabytes(server.pid));
        const url = `${server.origin}/graphql`;
        await load(url, [await exchangeOf(url, body)], { seconds: 60, requests });
        used.push(await residentMegabytes(server.pid));
      } finally {
        await server.end();
      }
    }
    const note = `VmRSS, ${runs} services`;
    return [
      resultOf('memory after start', 'MB', fresh, { target, note }),
      resultOf(`memory after ${requests} traces`, 'MB', used, { target, note }),
    ];
  },
};
