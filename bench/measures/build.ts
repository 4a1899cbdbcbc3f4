/** A whole `konkyo build`: curated files to a release. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { program } from '../built.ts';
import { timeOf } from '../processes.ts';
import { type Measurement, resultOf } from '../result.ts';

const runs = 10;

export const build: Measurement = {
  title: `konkyo build, ${runs} whole processes`,
  async measure() {
    const folder = await mkdtemp(path.join(tmpdir(), 'konkyo-bench-'));
    try {
      const args = [program, 'build', '--out', path.join(folder, 'seed.konkyo')];
      await timeOf(args);
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) times.push(await timeOf(args));
      return [resultOf('konkyo build, whole process', 'ms', times, { note: 'the whole seed' })];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
