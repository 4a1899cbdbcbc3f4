/** Traces over HTTP beside Apollo's standalone server, in alternate rounds of one run. */
import { serve } from '../konkyo.ts';
import { answerOf, connections, load, type Round, type Target } from '../load.ts';
import { body } from '../passport.ts';
import { startApollo } from '../peers/apollo.ts';
import { progress } from '../progress.ts';
import { type Measurement, type Result, resultOf } from '../result.ts';
import { median } from '../statistics.ts';

const rounds = 3;
const warmUp = { seconds: 3, requests: 50_000 };
const round = { seconds: 6, requests: 200_000 };
/** Both as in production: graphql leaves out checks that are for its developers. */
const environment = { NODE_ENV: 'production' };

interface Contender extends Target {
  readonly name: string;
  readonly expected: string;
  readonly rounds: Round[];
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
        const konkyo = { name: 'Konkyo', ...trace, expected, rounds: [] };
        const constant = await answerOf(peer.target);
        const apollo = { name: 'Apollo', ...peer.target, expected: constant, rounds: [] };
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
  for (const contender of contenders) await load(contender, contender.expected, warmUp);
  for (let number = 1; number <= rounds; number += 1) {
    for (const contender of contenders) {
      const taken = await load(contender, contender.expected, round);
      contender.rounds.push(taken);
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
  return { note: `${Buffer.byteLength(expected)} bytes, p50 ${p50} ms, p99 ${p99} ms` };
}
