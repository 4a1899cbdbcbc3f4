/**
 * Imports every law that e-Gov's downloads hold, and checks that the provisions of each, put together,
 * are the text of its XML. `npm run corpus -- PATH…`; without a path, the downloads of the sources.
 */
import { fileURLToPath } from 'node:url';
import { provisionKindOf } from '../src/graph/provision-kind.ts';
import { openLaws } from '../src/sources/egov/folder.ts';
import { importLaws } from '../src/sources/egov/import.ts';
import type { ParsedLaw } from '../src/sources/egov/law.ts';
import type { LawFile } from '../src/sources/egov/law-file.ts';
import { readLaw } from '../src/sources/egov/read-law.ts';
import { lawStatements } from '../src/sources/egov/statements.ts';
import { positionsOf } from '../src/sources/positions.ts';
import { formatProblem, type Problem } from '../src/sources/problem.ts';
import { differenceOf } from '../test/sources/egov/coverage.ts';

const downloads = ['egov-acts-2026-03.zip', 'egov-orders-2020-11.zip', 'egov-revisions.zip'];
const folder = fileURLToPath(new URL('../../shared/data/egov/', import.meta.url));
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : downloads.map((name) => folder + name);

for (const path of paths) {
  console.log(`\n${path}`);
  const problems = [...(await importAll(path)), ...(await checkAll(path))];
  for (const problem of problems) console.log(`  ${formatProblem(problem)}`);
  if (problems.length > 0) process.exitCode = 1;
}

/** Imports all laws as a release would, and tells how long that takes. */
async function importAll(path: string): Promise<readonly Problem[]> {
  const { files, close } = await openLaws(path);
  close();
  const megabytes = files.reduce((sum, { size }) => sum + size, 0) / 1e6;
  const kinds = new Map<string, number>();
  const problems: Problem[] = [];
  let [laws, revisions, outOfOrder] = [0, 0, 0];
  const start = performance.now();
  for await (const found of importLaws([path])) {
    if ('problem' in found) {
      problems.push(found.problem);
      continue;
    }
    laws += 1;
    revisions += found.revisions.length;
    for (const law of found.revisions) {
      for (const { segment } of law.provisions) {
        const kind = provisionKindOf(segment.kind);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      outOfOrder += placedByDocument(law);
    }
    lawStatements(found.revisions);
  }
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  const provisions = [...kinds.values()].reduce((a, b) => a + b, 0);
  console.log(`  ${laws} laws, ${revisions} files, ${provisions} provisions:`);
  for (const [kind, count] of [...kinds].sort(([, a], [, b]) => b - a)) {
    console.log(`    ${kind} ${count}`);
  }
  console.log(`  ${outOfOrder} numbered provisions stand elsewhere than their anchors say`);
  console.log(
    `  ${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s: ${(megabytes / seconds).toFixed(1)} MB/s, peak ${peak.toFixed(0)} MB`,
  );
  return problems;
}

/** How many provisions of a law have a number in their anchor that is not their place in the document. */
function placedByDocument({ provisions }: ParsedLaw): number {
  const positions = positionsOf(provisions);
  return provisions.filter(
    ({ anchor, segment }) =>
      positions.get(anchor)?.includes('!') && !/^(?:Pa|Ch|Se|Ss|Di|NamedRow)$/.test(segment.kind),
  ).length;
}

/** Compares each law with the text of its XML. */
async function checkAll(path: string): Promise<readonly Problem[]> {
  const { files, close } = await openLaws(path);
  const problems: Problem[] = [];
  for (const file of files) problems.push(...(await check(file)));
  close();
  console.log(`  ${problems.length} of ${files.length} files differ from the text of their XML`);
  return problems;
}

async function check(file: LawFile): Promise<readonly Problem[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.open()) chunks.push(chunk);
  const law = await readLaw(chunksOf(chunks), file);
  const difference = differenceOf(law, Buffer.concat(chunks).toString('utf8'));
  if (difference === null) return [];
  const { anchor, provision, xml } = difference;
  return [{ file: file.name, message: `${anchor} has 「${provision}」, the XML 「${xml}」` }];
}

async function* chunksOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
