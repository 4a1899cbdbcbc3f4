/** Questions that `ask` hands on to the root that answers them. */
import type { Reading } from '../../questions/ask/reading.ts';
import type { Comparison } from '../../questions/compare.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import type { ReleaseArchive } from '../../store/release-archive.ts';
import type { Asked } from '../plan/asked.ts';
import { costOf } from '../plan/cost.ts';
import type { RootPlanner } from '../plan/root.ts';
import { compare } from './compare.ts';
import { type GapPage, gaps } from './gaps.ts';
import { type ImpactAnswer, impact } from './impact.ts';

/** Null where the sentence asks for something else, or the field was not asked for. */
export interface FurtherAnswers {
  readonly comparison: Comparison | null;
  readonly impact: ImpactAnswer | null;
  readonly gaps: GapPage | null;
}

type Arguments = Parameters<RootPlanner>[0];

interface Further {
  readonly planner: RootPlanner;
  /** The root's arguments, as the sentence has them; null where it asks for something else. */
  readonly argumentsOf: (reading: Reading) => Arguments | null;
  /** Arguments as dear as a sentence can make them. */
  readonly dearest: Arguments;
}

const anyId = { id: '' };

const furthers: Readonly<Record<keyof FurtherAnswers, Further>> = {
  comparison: {
    planner: compare,
    argumentsOf: ({ kind, duty, cities, asOf }) =>
      kind === 'COMPARE' && duty !== null && cities.length > 0
        ? { duty: { id: duty.id }, cities: cities.map(({ id }) => ({ id })), asOf }
        : null,
    dearest: { duty: anyId, cities: [anyId, anyId, anyId, anyId] },
  },
  impact: {
    planner: impact,
    argumentsOf: ({ kind, provision, asOf }) =>
      kind === 'IMPACT' && provision !== null ? { provision: { citation: provision }, asOf } : null,
    dearest: { provision: anyId },
  },
  gaps: {
    planner: gaps,
    argumentsOf: ({ kind, cities: [city], organization, asOf }) =>
      kind === 'GAPS'
        ? {
            ...(city === undefined ? {} : { city: { id: city.id } }),
            ...(organization === null ? {} : { organization: { id: organization.id } }),
            asOf,
          }
        : null,
    dearest: {},
  },
};

/** What it costs at most to hand the sentence on. */
export function furtherCost(below: Asked): number {
  let cost = 0;
  for (const [field, { planner, dearest }] of Object.entries(furthers)) {
    if (!below.has(field)) continue;
    const plan = planner(dearest, below.at(field), '');
    cost += plan.cost ?? costOf(plan.roots);
  }
  return cost;
}

/** @throws what the root throws: NOT_FOUND of a provision that is not there */
export async function furtherAnswers(
  reading: Reading,
  below: Asked,
  store: GraphReader,
  archive: ReleaseArchive,
): Promise<FurtherAnswers> {
  const answer = async <T>(field: keyof FurtherAnswers): Promise<T | null> => {
    const { planner, argumentsOf } = furthers[field];
    const args = below.has(field) ? argumentsOf(reading) : null;
    if (args === null) return null;
    const plan = planner(args, below.at(field), field);
    const fetched = await store.select({ roots: plan.roots });
    return (await plan.answer(fetched, store, archive)) as T;
  };
  return {
    comparison: await answer<Comparison>('comparison'),
    impact: await answer<ImpactAnswer>('impact'),
    gaps: await answer<GapPage>('gaps'),
  };
}
