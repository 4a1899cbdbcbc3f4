/**
 * Measures the resolver of citations on references labelled by hand: `npm run citations -- [development|studied|held-out]
 * [--misses]`, against all Acts and orders of the sources.
 */
import { type Compared, compareAll, readLabels } from '../test/sources/citations/labelled.ts';
import { type Count, precision, recall, total } from '../test/sources/citations/score.ts';
import { openLibrary } from '../test/support/law-library.ts';

const [part = 'development'] = process.argv.slice(2).filter((given) => !given.startsWith('--'));
const start = performance.now();
const labels = readLabels(part);
const library = await openLibrary();
const compared = await compareAll(labels, library);
library.close();

if (process.argv.includes('--misses')) for (const one of compared) printMisses(one);
const { words, whole, kinds } = total(compared.map(({ score }) => score));
console.log(`${part}: ${labels.length} instruments, ${compared.length} provisions`);
print('words and targets', whole);
print('words alone', words);
console.log(`  kind of those: ${share(kinds.both, kinds.labelled)}`);
console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);

function print(name: string, count: Count): void {
  const { labelled, found, both } = count;
  const figures = `precision ${share(both, found)}, recall ${share(both, labelled)}`;
  console.log(`  ${name}: ${figures}; F1 ${f1(count).toFixed(4)}`);
}

function f1(count: Count): number {
  const [p, r] = [precision(count), recall(count)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function share(part: number, of: number): string {
  return `${(of === 0 ? 1 : part / of).toFixed(4)} (${part} of ${of})`;
}

/** What one side has and the other has not, or has otherwise. */
function printMisses({ place, labelled, found }: Compared): void {
  const line = ({ start, words, says, kind }: Compared['found'][number]) =>
    `${start} ${words} → ${says} ${kind}`;
  const [left, right] = [labelled.map(line), found.map(line)];
  const missed = left.filter((one) => !right.includes(one)).map((one) => `  - ${one}`);
  const wrong = right.filter((one) => !left.includes(one)).map((one) => `  + ${one}`);
  if (missed.length + wrong.length > 0) console.log([place, ...missed, ...wrong].join('\n'));
}
