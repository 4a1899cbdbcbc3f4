/** Processes that measurements start: timed, made ready, and ended by their id whatever happens. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { peakMegabytes } from './proc.ts';

const running = new Set<ChildProcess>();

/** A run that is cut off leaves nothing behind. */
export function endAllOnExit(): void {
  process.on('exit', () => {
    for (const child of running) child.kill('SIGKILL');
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
}

/** Settings of whoever runs this are not what is measured. */
function environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = process.env;
  return { PATH, HOME, LANG, ...more };
}

function start(args: readonly string[], more: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, args, {
    // Not the checkout, whose .env would be read.
    cwd: tmpdir(),
    env: environment(more),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs `node` with these arguments to its end; answers the wall time in milliseconds. */
export async function timeOf(
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
  limit = 300_000,
): Promise<number> {
  const began = performance.now();
  const child = start(args, more);
  child.stdout?.resume();
  const [code] = await once(child, 'exit', { signal: AbortSignal.timeout(limit) });
  const took = performance.now() - began;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  return took;
}

/** Runs `node` with these arguments to its end; answers its wall time and the most memory that it held. */
export async function peakOf(
  args: readonly string[],
  limit: number,
  settings: NodeJS.ProcessEnv = {},
): Promise<{ readonly milliseconds: number; readonly megabytes: number }> {
  const began = performance.now();
  const child = start(args, settings);
  child.stdout?.resume();
  let megabytes = 0;
  const look = async () => {
    const peak = await peakMegabytes(child.pid ?? 0).catch(() => 0);
    megabytes = Math.max(megabytes, peak);
  };
  const timer = setInterval(look, 100);
  const [code] = await once(child, 'exit', { signal: AbortSignal.timeout(limit) }).finally(() =>
    clearInterval(timer),
  );
  const milliseconds = performance.now() - began;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  return { milliseconds, megabytes };
}

export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly pid: number;
  /** From the start of the process until it answered, in milliseconds. */
  readonly startTime: number;
  end(): Promise<void>;
}

export interface ServerOptions {
  readonly environment?: NodeJS.ProcessEnv;
  /** Asked until it answers 200. */
  readonly readyPath: string;
  /** Milliseconds that it may take; 20 seconds where nothing is said. */
  readonly patience?: number | undefined;
}

/** Starts a server that prints its address, and waits until it is ready. */
export async function startServer(
  args: readonly string[],
  { environment: more = {}, readyPath, patience = 20_000 }: ServerOptions,
): Promise<Server> {
  const began = performance.now();
  const child = start(args, more);
  const end = () => endProcess(child);
  try {
    const origin = await originPrinted(child, patience);
    await answersOk(`${origin}${readyPath}`, patience);
    const startTime = performance.now() - began;
    if (child.pid === undefined) throw new Error('The server has no process id');
    return { origin, pid: child.pid, startTime, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Port 0 was asked for; the greeting says which one it became. */
async function originPrinted(child: ChildProcess, patience: number): Promise<string> {
  let greeting = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The server ${why}: ${greeting}`));
    const timer = setTimeout(() => fail(`printed no address in ${patience} ms`), patience);
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      greeting += text;
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting)?.[0];
      if (origin === undefined) return;
      clearTimeout(timer);
      resolve(origin);
    });
  });
}

async function answersOk(address: string, patience: number): Promise<void> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    // Apollo refuses GET requests that a page of another site could send without this header.
    const headers = { 'apollo-require-preflight': 'true' };
    const answer = await fetch(address, { headers }).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error(`${address} did not become ready in ${patience} ms`);
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(force);
}
