/** A whole `konkyo trace`, as a person at a terminal waits for it. */
import { program } from '../built.ts';
import { question } from '../passport.ts';
import { timeOf } from '../processes.ts';
import { type Measurement, resultOf } from '../result.ts';
import { median } from '../statistics.ts';

const warmUps = 2;
const runs = 20;

export const command: Measurement = {
  title: `konkyo trace, ${runs} whole processes`,
  async measure() {
    const { duty, city, organization } = question;
    const names = ['--city', city.name, '--organization', organization.name];
    const times: number[] = [];
    const bare: number[] = [];
    for (let run = -warmUps; run < runs; run += 1) {
      const time = await timeOf([program, 'trace', duty.name, ...names]);
      const node = await timeOf(['--eval', '']);
      if (run < 0) continue;
      times.push(time);
      bare.push(node);
    }
    const note = `an empty Node process takes ${median(bare).toFixed(0)} ms of it`;
    return [
      resultOf('konkyo trace, whole process', 'ms', times, { target: { atMost: 400 }, note }),
    ];
  },
};
