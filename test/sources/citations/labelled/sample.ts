/**
 * Draws the provisions that are labelled by hand: `tsx sample.ts LAWS.jsonl`, each line a law as
 * `test/support/laws.ts` reads it. The draw has a fixed seed, so it can be repeated.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Law } from '../../../support/laws.ts';

/** Kinds of instrument by the law id, and how many of each are drawn for each part. */
const strata: readonly (readonly [name: string, ids: RegExp, each: number])[] = [
  ['Act to 1946', /^law\/(?:[12]\d\d|3[01]\d|32[01])(?:AC|DF)/, 4],
  ['Act 1947 to 1988', /^law\/3(?:2[2-9]|[3-6]\d)AC/, 8],
  ['Act Heisei', /^law\/4\d\dAC/, 8],
  ['Act Reiwa', /^law\/5\d\dAC/, 4],
  ['Imperial Order', /^law\/\d{3}IO/, 2],
  ['Cabinet Order', /^law\/\d{3}CO/, 8],
  ['Ministerial Ordinance', /^law\/\d{3}M/, 8],
  ['Rule', /^law\/\d{3}R/, 4],
];

/** What was drawn to build by, and afterwards, one draw after the other, to measure by. */
const draws: readonly (readonly [part: string, seed: number])[] = [
  ['development', 20_261_123],
  ['studied', 20_261_124],
  ['studied', 20_261_127],
  ['held-out', 20_261_128],
];
/** Of each instrument: so many of all its provisions, and so many of those dense with references. */
const [plain, dense] = [3, 3];
const eligible = (text: string) => text.length >= 20 && text.length <= 800;
const marks =
  /第[〇一二三四五六七八九十百千]+[条項号]|[同前次本][条項号法]|前[一二三四五六七八九十各][条項号]|次の各号|この[条項号]/g;
const isDense = (text: string) => (text.match(marks)?.length ?? 0) >= 4;

function mulberry32(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
function draw<T>(from: readonly T[], count: number, random: Random): T[] {
  const rest = [...from];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}

const laws: Law[] = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? '') })) {
  const law = JSON.parse(line) as Law;
  const provisions = law.provisions.filter(({ text }) => eligible(text));
  if (provisions.length >= plain + dense) laws.push({ ...law, provisions });
}
laws.sort((a, b) => (a.id < b.id ? -1 : 1));

const taken = new Set<string>();
for (const [part, seed] of draws) {
  const random = mulberry32(seed);
  for (const [stratum, ids, each] of strata) {
    const left = laws.filter(({ id }) => ids.test(id) && !taken.has(id));
    for (const law of draw(left, each, random)) {
      taken.add(law.id);
      const some = draw(law.provisions, plain, random);
      const rest = law.provisions.filter((provision) => !some.includes(provision));
      const thick = rest.filter(({ text }) => isDense(text));
      const more = draw(thick.length < dense ? rest : thick, dense, random);
      const provisions = law.provisions.filter((one) => some.includes(one) || more.includes(one));
      const { id, title, number } = law;
      console.log(JSON.stringify({ part, stratum, id, title, number, provisions }));
    }
  }
}
