/** The thread's side of `Thread`. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Call, Calls, Failure } from './thread.ts';

/** Answers the calls that come, each as soon as it is there. */
export function answerCalls(calls: Calls): void {
  const port = parentPort;
  if (port === null) throw new Error('this file runs in a thread alone');
  port.on('message', async ({ number, name, args }: Call) => {
    let answer: Answer;
    try {
      answer = { number, value: await calls[name]?.(...(args as never[])) };
    } catch (error) {
      answer = { number, failed: failedBy(error) };
    }
    port.postMessage(answer);
  });
}

function failedBy(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message } = error;
  return 'code' in error ? { message, code: String(error.code) } : { message };
}
