/** Starts the peer with an answer of a given size, and tells what to ask it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../processes.ts';

const peer = fileURLToPath(new URL('apollo-standalone.js', import.meta.url));

export interface Peer {
  readonly url: string;
  readonly body: string;
  readonly pid: number;
  end(): Promise<void>;
}

/** The peer answers as many bytes as `answer` has, of the same text as far as escapes leave room. */
export async function startApollo(answer: string, environment: NodeJS.ProcessEnv): Promise<Peer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'konkyo-bench-'));
  try {
    const file = path.join(folder, 'answer.txt');
    await writeFile(file, constantOf(answer));
    const readyPath = '/?query=%7B__typename%7D';
    const { origin, pid, end } = await startServer([peer, file], { environment, readyPath });
    return { url: `${origin}/`, body: JSON.stringify({ query: '{ answer }' }), pid, end };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Inside a JSON string the text's own quotes take two bytes, so its end is cut off. */
function constantOf(answer: string): string {
  const bytes = (text: string) =>
    Buffer.byteLength(`{"data":{"answer":${JSON.stringify(text)}}}\n`);
  const size = Buffer.byteLength(answer);
  let text = answer;
  while (bytes(text) > size) text = text.slice(0, -1);
  return text.padEnd(text.length + size - bytes(text));
}
