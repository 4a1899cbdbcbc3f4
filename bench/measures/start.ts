/** From the start of `konkyo serve` until it is ready. */
import { serve } from '../konkyo.ts';
import { type Measurement, resultOf } from '../result.ts';

const warmUps = 2;
const runs = 10;

export const start: Measurement = {
  title: `konkyo serve until /readyz answers 200, ${runs} starts`,
  async measure() {
    const times: number[] = [];
    for (let run = -warmUps; run < runs; run += 1) {
      const server = await serve();
      await server.end();
      if (run >= 0) times.push(server.startTime);
    }
    return [resultOf('konkyo serve, start to ready', 'ms', times, { target: { atMost: 1_000 } })];
  },
};
