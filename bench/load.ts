/** Bounded load on a server of this machine; every answer is compared with the expected one. */
import autocannon from 'autocannon';
import { percentile } from './statistics.ts';

/** A request and what it must be answered. */
export interface Exchange {
  readonly body: string;
  readonly answer: string;
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

/** A request with the answer that it gets now. */
export async function exchangeOf(url: string, body: string): Promise<Exchange> {
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = await response.text();
  if (response.status !== 200 || answer.includes('"errors"')) {
    throw new Error(`${url} answered ${response.status}: ${answer.slice(0, 300)}`);
  }
  return { body, answer };
}

/** @throws Error where an answer is missing, or another one than expected */
export async function load(
  url: string,
  exchanges: readonly Exchange[],
  bounds: Bounds,
): Promise<Round> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error('Load is for loopback alone');
  let unexpected = 0;
  const requests = exchanges.map(({ body, answer }) => ({
    body,
    onResponse: (_status: number, text: string) => {
      if (text !== answer) unexpected += 1;
    },
  }));
  let clients = 0;
  const times: number[] = [];
  const began = performance.now();
  const { errors, timeouts, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        headers,
        method: 'POST',
        connections,
        duration: bounds.seconds,
        maxOverallRequests: bounds.requests,
        bailout: 1,
        timeout: 10,
        // Each starts at another place, so that no two ask the same at the same time.
        setupClient(client) {
          const from = Math.floor((clients / connections) * requests.length);
          clients += 1;
          client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
        },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    instance.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
  const seconds = (performance.now() - began) / 1000;
  const failed = errors + timeouts + non2xx + unexpected;
  if (failed > 0) throw new Error(`${failed} answers of ${url} were not as expected`);
  return roundOf(times, seconds);
}

export function roundOf(times: readonly number[], seconds: number): Round {
  return {
    requests: times.length,
    requestsPerSecond: times.length / seconds,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
  };
}
