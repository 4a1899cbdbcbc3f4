/** References found and resolved in three Acts, beside the npm package lawtext on the same Acts. */

import { existsSync } from 'node:fs';
import { citationsOf } from '../../src/sources/citations/citations.ts';
import { openLibrary } from '../../test/support/law-library.ts';
import { sourcesFolder } from '../../test/support/sources.ts';
import { loadLawtext } from '../peers/lawtext.ts';
import { progress } from '../progress.ts';
import { type Measurement, resultOf } from '../result.ts';

/** 地方自治法, 旅券法, 墓地、埋葬等に関する法律 */
const acts = ['law/322AC0000000067', 'law/326AC0000000267', 'law/323AC0000000048'];
const rounds = 3;
/** Konkyo's turn in a round: as many times over, so that it does not last for less than a second. */
const repeats = 5;

export const citations: Measurement = {
  title: `references in three Acts, ${rounds} alternate rounds`,
  async measure() {
    if (!existsSync(sourcesFolder)) {
      progress('  skipped: the sources are not beside the checkout');
      return [];
    }
    const lawtext = await loadLawtext();
    const library = await openLibrary();
    try {
      await library.fetch(acts);
      const laws = acts.flatMap((id) => library.law(id) ?? []);
      if (laws.length < acts.length) throw new Error('not all three Acts are in the sources');
      const xml = await Promise.all(acts.map((id) => library.xml(id)));
      const words = laws.flatMap(({ provisions }) => provisions.map(({ text }) => text)).join('');
      const megabytes = Buffer.byteLength(words) / 1e6;
      const resolve = () => laws.map((law) => citationsOf(law, library.register));
      do resolve();
      while (await library.fetch());
      const own: number[] = [];
      const peer: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const parsed = xml.map(lawtext.parse);
        const ours = await speedOf(megabytes * repeats, async () => {
          for (let time = 0; time < repeats; time += 1) resolve();
        });
        const theirs = await speedOf(megabytes, async () => {
          for (const law of parsed) await lawtext.analyze(law);
        });
        progress(`  ${round}: ${ours.toFixed(2)} MB/s, lawtext ${theirs.toFixed(3)} MB/s`);
        // The first round warms both up.
        if (round === 0) continue;
        own.push(ours);
        peer.push(theirs);
      }
      const note = `地方自治法, 旅券法, 墓地、埋葬等に関する法律: ${megabytes.toFixed(2)} MB of words`;
      return [
        resultOf('references found and resolved', 'MB/s', own, { note }),
        resultOf('references analysed by lawtext', 'MB/s', peer, { note: 'XML parsed before' }),
        resultOf(
          'references, Konkyo to lawtext',
          '×',
          own.map((one, i) => one / (peer[i] ?? Number.NaN)),
          {
            target: { atLeast: 10 },
            note: 'round by round',
          },
        ),
      ];
    } finally {
      library.close();
    }
  },
};

async function speedOf(megabytes: number, run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (megabytes * 1000) / (performance.now() - start);
}
