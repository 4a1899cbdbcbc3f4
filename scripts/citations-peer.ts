/**
 * Lays what the npm package lawtext finds over the labels, beside what Konkyo finds: `npm run citations:peer -- [PART …]`. Compared is
 * what both set out to do alike: references to provisions of the law that speaks, tables left out. A finding counts
 * where it begins at the place that is labelled and names exactly the provisions that the label names.
 */
import { loadLawtext } from '../bench/peers/lawtext.ts';
import { lawtextFindings } from '../bench/peers/lawtext-findings.ts';
import { compareAll, readLabels } from '../test/sources/citations/labelled.ts';
import type { Spot } from '../test/sources/citations/score.ts';
import { openLibrary } from '../test/support/law-library.ts';

const given = process.argv.slice(2);
const parts = given.length > 0 ? given : ['held-out'];
const library = await openLibrary();
const lawtext = await loadLawtext();
for (const part of parts) {
  const labels = readLabels(part);
  const compared = await compareAll(labels, library);
  const count = { labelled: 0, konkyo: [0, 0], lawtext: [0, 0] };
  for (const { instrument: id } of labels) {
    const provisions = compared.filter(({ place }) => place.startsWith(`${id}#`));
    const law = library.law(id);
    // Municipal texts are no 法令標準XML.
    if (law === undefined) continue;
    const peer = await lawtextFindings(lawtext, await library.xml(id), law);
    for (const { place, labelled, found } of provisions) {
      // Tables are left out: lawtext has no number for them.
      const isOwn = ({ says }: Spot) =>
        says.split(' ').every((to) => to.startsWith(`${id}#`) && /#[MS]p/.test(to));
      const wanted = new Set(labelled.filter(isOwn).map(placeAndTargets));
      count.labelled += wanted.size;
      const theirs = peer.get(place.slice(id.length + 1)) ?? [];
      add(count.konkyo, wanted, found.filter(isOwn));
      add(count.lawtext, wanted, theirs.filter(isOwn));
    }
  }
  console.log(`${part}: ${count.labelled} references to provisions of the same law`);
  print('Konkyo', count.konkyo, count.labelled);
  print('lawtext', count.lawtext, count.labelled);
}
library.close();

function placeAndTargets({ start, says }: Spot): string {
  return `${start} ${says}`;
}

function add(count: number[], labels: ReadonlySet<string>, found: readonly Spot[]): void {
  const spots = new Set(found.map(placeAndTargets));
  count[0] = (count[0] ?? 0) + spots.size;
  count[1] = (count[1] ?? 0) + [...spots].filter((spot) => labels.has(spot)).length;
}

function print(name: string, [found = 0, both = 0]: readonly number[], labelled: number): void {
  const share = (of: number) => `${(both / of).toFixed(4)} (${both} of ${of})`;
  console.log(`  ${name}: precision ${share(found)}, recall ${share(labelled)}`);
}
