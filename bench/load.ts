/** Bounded load on a server of this machine; every answer is compared with the first one. */
import autocannon from 'autocannon';
import { percentile } from './statistics.ts';

export interface Target {
  readonly url: string;
  readonly body: string;
}

/** Either ends a round. */
export interface Bounds {
  readonly seconds: number;
  readonly requests: number;
}

export interface Round {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export const connections = 16;

const headers = { 'content-type': 'application/json' };

/** The answer to one request. */
export async function answerOf({ url, body }: Target): Promise<string> {
  const answer = await fetch(url, { method: 'POST', headers, body });
  const text = await answer.text();
  if (answer.status !== 200 || text.includes('"errors"')) {
    throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 300)}`);
  }
  return text;
}

/** @throws Error where an answer is missing, or another one than expected */
export async function load(target: Target, expected: string, bounds: Bounds): Promise<Round> {
  if (new URL(target.url).hostname !== '127.0.0.1') throw new Error('Load is for loopback alone');
  const times: number[] = [];
  const began = performance.now();
  const { errors, timeouts, non2xx, mismatches } = await new Promise<autocannon.Result>(
    (resolve, reject) => {
      const instance = autocannon(
        {
          ...target,
          headers,
          method: 'POST',
          connections,
          duration: bounds.seconds,
          maxOverallRequests: bounds.requests,
          expectBody: expected,
          bailout: 1,
          timeout: 10,
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      );
      instance.on('response', (_client, _status, _bytes, time) => times.push(time));
    },
  );
  const seconds = (performance.now() - began) / 1000;
  const failed = errors + timeouts + non2xx + mismatches;
  if (failed > 0) throw new Error(`${failed} answers of ${target.url} were not as expected`);
  return {
    requests: times.length,
    requestsPerSecond: times.length / seconds,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
  };
}

/** What is asked in turn, one body after the other. */
export interface Targets {
  readonly url: string;
  readonly bodies: readonly string[];
}

/**
 * Asks for so many seconds; answers requests a second.
 * @throws Error where an answer fails, or does not hold these words
 */
export async function loadAll(
  { url, bodies }: Targets,
  words: string,
  seconds: number,
): Promise<number> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error('Load is for loopback alone');
  let next = 0;
  const { requests, duration, errors, timeouts, non2xx, mismatches } = await autocannon({
    url,
    headers,
    method: 'POST',
    connections,
    duration: seconds,
    timeout: 10,
    requests: [
      { setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] }) },
    ],
    verifyBody: (body) => String(body).includes(words) && !String(body).includes('"errors"'),
  });
  const failed = errors + timeouts + non2xx + mismatches;
  if (failed > 0) throw new Error(`${failed} answers of ${url} were not as expected`);
  return requests.total / duration;
}
