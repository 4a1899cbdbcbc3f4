/** Traces over HTTP beside Apollo's standalone server, in alternate rounds of one run. */
import { serve } from '../konkyo.ts';
import { answerOf, connections, load, type Round, type Target } from '../load.ts';
import { body } from '../passport.ts';
import { startApollo } from '../peers/apollo.ts';
import { processorMilliseconds } from '../proc.ts';
import { progress } from '../progress.ts';
import { type Measurement, type Result, resultOf } from '../result.ts';
import { median } from '../statistics.ts';

const rounds = 3;
const warmUp = { seconds: 3, requests: 50_000 };
const round = { seconds: 6, requests: 200_000 };
/** Both as in production: graphql leaves out checks that are for its developers. */
const environment = { NODE_ENV: 'production' };

interface Contender {
  readonly name: string;
  readonly target: Target;
  readonly pid: number;
  readonly expected: string;
  readonly rounds: (Round & { readonly processorTime: number })[];
}

export const requests: Measurement = {
  title: `traces over HTTP, ${connections} connections, ${rounds} × 2 rounds of ${round.seconds} s`,
  async measure() {
    const service = await serve(environment);
    try {
      const trace = { url: `${service.origin}/graphql`, body };
      const expected = await answerOf(trace);
      const peer = await startApollo(expected, environment);
      try {
        const { pid } = service;
        const konkyo = { name: 'Konkyo', target: trace, pid, expected, rounds: [] };
        const constant = await answerOf(peer.target);
        const apollo = { name: 'Apollo', ...peer, expected: constant, rounds: [] };
        await alternate([konkyo, apollo]);
        return resultsOf(konkyo, apollo);
      } finally {
        await peer.end();
      }
    } finally {
      await service.end();
    }
  },
};

async function alternate(contenders: readonly Contender[]): Promise<void> {
  for (const { target, expected } of contenders) await load(target, expected, warmUp);
  for (let number = 1; number <= rounds; number += 1) {
    for (const contender of contenders) {
      const { target, pid, expected } = contender;
      const before = await processorMilliseconds(pid);
      const taken = await load(target, expected, round);
      const processorTime = ((await processorMilliseconds(pid)) - before) / taken.requests;
      contender.rounds.push({ ...taken, processorTime });
      progress(`  ${contender.name} ${number}: ${taken.requestsPerSecond.toFixed(0)} requests/s`);
    }
  }
}

function resultsOf(konkyo: Contender, apollo: Contender): readonly Result[] {
  const throughput = ({ rounds: taken }: Contender) =>
    taken.map(({ requestsPerSecond }) => requestsPerSecond);
  const peerThroughput = throughput(apollo);
  const ratios = throughput(konkyo).map((own, i) => own / (peerThroughput[i] ?? Number.NaN));
  return [
    resultOf('passport trace over HTTP', 'requests/s', throughput(konkyo), noteOf(konkyo)),
    resultOf('peer: Apollo standalone, a constant', 'requests/s', peerThroughput, noteOf(apollo)),
    resultOf('Konkyo ÷ peer', '×', ratios, { note: 'round by round' }),
  ];
}

function noteOf({ expected, rounds: taken }: Contender): { readonly note: string } {
  const p50 = median(taken.map((one) => one.p50)).toFixed(1);
  const p99 = median(taken.map((one) => one.p99)).toFixed(1);
  const processor = median(taken.map(({ processorTime }) => processorTime)).toFixed(2);
  const size = Buffer.byteLength(expected);
  return { note: `${size} bytes, p50 ${p50} ms, p99 ${p99} ms, ${processor} ms of processor each` };
}
