/** What `konkyo ask` answers to sentences on comparisons, amendments and gaps, line by line. */
import { type LocalDate, todayInTokyo } from '../graph/dates.ts';
import type { Answer } from '../questions/ask/ask.ts';
import { cityRoots, cityWork } from '../questions/city-selection.ts';
import { answerCompare, compareRoots } from '../questions/compare.ts';
import { gapsOf } from '../questions/gaps.ts';
import { ImpactSearch } from '../questions/impact.ts';
import { runSearches, shown, summarizeImpact } from '../questions/impact-answer.ts';
import { startSelection } from '../questions/impact-selection.ts';
import { type Bilingual, nameEn, nameJa } from '../questions/wording.ts';
import type { GraphReader } from '../store/graph-store.ts';

/** So many lines fit a terminal; the API has them all. */
const mostLines = 40;

/** Null where the sentence asks for something else, or for what was not collected. */
export async function furtherAnswer(
  store: GraphReader,
  { kind, reading, provision }: Answer,
): Promise<readonly Bilingual[] | null> {
  const day = reading.asOf ?? todayInTokyo();
  if (kind === 'IMPACT' && provision !== null) return impactLines(store, provision.id, day);
  if (kind === 'GAPS') return gapLines(store, reading, day);
  if (kind === 'COMPARE') return comparisonLines(store, reading, day);
  return null;
}

async function impactLines(
  store: GraphReader,
  provision: string,
  day: LocalDate,
): Promise<readonly Bilingual[]> {
  const { start } = await store.select({
    roots: [{ key: 'start', where: { ids: [provision] }, select: startSelection({}) }],
  });
  const [node] = start?.nodes ?? [];
  if (node === undefined) return [];
  const search = new ImpactSearch([node], day);
  await runSearches(store, [search], () => false);
  const hits = search
    .hits()
    .filter((hit) => hit.node.kind === 'Duty' || hit.node.kind === 'Organization')
    .slice(0, mostLines);
  const show = await shown(store, hits, {});
  return [
    summarizeImpact(nameJa(node), search.counts()),
    ...hits.map(show).map(({ node: hit, distance }) => ({
      ja: `  ${nameJa(hit)}（${distance} 段目）`,
      en: `  ${nameEn(hit)} (step ${distance})`,
    })),
  ];
}

async function gapLines(
  store: GraphReader,
  { cities: [city], organization }: Answer['reading'],
  day: LocalDate,
): Promise<readonly Bilingual[]> {
  const question = {
    ...(city === undefined ? {} : { city: { id: city.id } }),
    ...(organization === null ? {} : { organization: { id: organization.id } }),
  };
  const fetched = await store.select({ roots: cityRoots(question) });
  const gaps = gapsOf(await cityWork(store, fetched, question), day);
  const left = gaps.length - mostLines;
  return [
    ...gaps.slice(0, mostLines).map(({ description: { ja, en } }) => ({
      ja: `・${ja}`,
      en: `- ${en}`,
    })),
    ...(left > 0 ? [{ ja: `ほか ${left} 件`, en: `and ${left} more` }] : []),
  ];
}

async function comparisonLines(
  store: GraphReader,
  { duty, cities }: Answer['reading'],
  day: LocalDate,
): Promise<readonly Bilingual[] | null> {
  if (duty === null || cities.length === 0) return null;
  const question = { duty: { id: duty.id }, cities: cities.map(({ id }) => ({ id })) };
  const fetched = await store.select({ roots: compareRoots(question) });
  return answerCompare(fetched, question, day).rows.map(({ city, summary: { ja, en } }) => ({
    ja: `・${nameJa(city)}：${ja}`,
    en: `- ${nameEn(city)}: ${en}`,
  }));
}
