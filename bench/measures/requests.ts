/** Traces over HTTP beside Apollo's standalone server, in alternate rounds of one run. */
import { contest, ratioOf, throughputOf } from '../contest.ts';
import { serve } from '../konkyo.ts';
import { type Bounds, connections, exchangeOf, load } from '../load.ts';
import { body } from '../passport.ts';
import { startApollo } from '../peers/apollo.ts';
import type { Measurement } from '../result.ts';

const rounds = 3;
const warmUp = { seconds: 3, requests: 50_000 };
const round = { seconds: 6, requests: 200_000 };
/** Both as in production: graphql leaves out checks that are for its developers. */
const environment = { NODE_ENV: 'production' };

export const requests: Measurement = {
  title: `traces over HTTP, ${connections} connections, ${rounds} × 2 rounds of ${round.seconds} s`,
  async measure() {
    const service = await serve(environment);
    try {
      const url = `${service.origin}/graphql`;
      const trace = await exchangeOf(url, body);
      const peer = await startApollo(trace.answer, environment);
      try {
        const constant = await exchangeOf(peer.url, peer.body);
        const konkyo = {
          name: 'passport trace over HTTP',
          pid: service.pid,
          note: `${Buffer.byteLength(trace.answer)} bytes`,
          round: (bounds: Bounds) => load(url, [trace], bounds),
        };
        const apollo = {
          name: 'peer: Apollo standalone, a constant',
          pid: peer.pid,
          note: `${Buffer.byteLength(constant.answer)} bytes`,
          round: (bounds: Bounds) => load(peer.url, [constant], bounds),
        };
        const [own, others] = await contest([konkyo, apollo], { warmUp, round, rounds });
        return [
          throughputOf(konkyo, own),
          throughputOf(apollo, others),
          ratioOf('Konkyo ÷ peer', own, others),
        ];
      } finally {
        await peer.end();
      }
    } finally {
      await service.end();
    }
  },
};
