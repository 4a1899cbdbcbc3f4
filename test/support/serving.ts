/** The built service in a process of its own, asked over HTTP. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { start } from './command.ts';

export interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
  readonly greeting: string;
  /** What it has written to its log so far. */
  log(): string;
  /** Its exit code. */
  stop(): Promise<number | null>;
}

type Options = Parameters<typeof start>[1] & { readonly args?: readonly string[] };

/** Starts `konkyo serve` on a free port and waits for the address that it prints. */
export async function startServing({ args = [], ...options }: Options = {}): Promise<Serving> {
  const child = start(['serve', ...args], {
    ...options,
    env: { KONKYO_PORT: '0', ...options.env },
  });
  let log = '';
  child.stderr?.on('data', (chunk) => {
    log += chunk;
  });
  let greeting = '';
  for await (const chunk of child.stdout ?? []) {
    greeting += chunk;
    const url = /GraphQL\s+(http:\/\/\S+)\/graphql/.exec(greeting)?.[1];
    if (url === undefined) continue;
    const stop = async () => {
      if (child.exitCode !== null) return child.exitCode;
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      return (await closed)[0];
    };
    return { child, url, greeting, log: () => log, stop };
  }
  throw new Error(`It did not start: ${greeting}${log}`);
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is that of its query
  readonly body: any;
  readonly milliseconds: number;
}

export async function askOver(url: string, query: string): Promise<HttpAnswer> {
  const began = performance.now();
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await answer.text();
  const milliseconds = performance.now() - began;
  return { status: answer.status, text, body: JSON.parse(text), milliseconds };
}
