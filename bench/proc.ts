/** What Linux knows of a process (proc(5)). */
import { readFile } from 'node:fs/promises';

const text = (pid: number, file: string): Promise<string> =>
  readFile(`/proc/${pid}/${file}`, 'utf8');

/** Memory that is really in use, VmRSS. */
export const residentMegabytes = (pid: number): Promise<number> => megabytesOf(pid, 'VmRSS');

/** The most memory that was in use at once, VmHWM. */
export const peakMegabytes = (pid: number): Promise<number> => megabytesOf(pid, 'VmHWM');

async function megabytesOf(pid: number, field: 'VmRSS' | 'VmHWM'): Promise<number> {
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(
    await text(pid, 'status'),
  )?.[1];
  if (kibibytes === undefined) throw new Error(`/proc/${pid}/status has no ${field}`);
  return (Number(kibibytes) * 1024) / 1e6;
}

/** Time on a processor so far, in user and system mode: less shaken by other work than a throughput is. */
export async function processorMilliseconds(pid: number): Promise<number> {
  // The name in parentheses may hold spaces; utime and stime are the 12th and 13th field after it.
  const fields = (await text(pid, 'stat')).split(') ').at(-1)?.split(' ') ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  const ticksPerSecond = 100; // USER_HZ, fixed on Linux as far as programs see it
  return (ticks / ticksPerSecond) * 1_000;
}
