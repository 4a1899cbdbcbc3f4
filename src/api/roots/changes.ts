/** `changes`: what changed from one release to another, a page of it. */
import { allKinds, type NodeKind } from '../../graph/model.ts';
import type { NodeChange } from '../../graph/node-change.ts';
import { shortened } from '../../graph/shorten.ts';
import {
  type ReleaseArchive,
  ReleaseNotAtHand,
  TooManyChanges,
} from '../../store/release-archive.ts';
import { apiError, tooLarge } from '../errors.ts';
import type { Asked } from '../plan/asked.ts';
import { pageOf } from '../plan/page.ts';
import type { RootPlanner } from '../plan/root.ts';
import { nodesAsked } from '../plan/selection.ts';
import type { Listed } from '../resolvers/connections.ts';
import { decodeOffset, encodeOffset } from './offset.ts';
import { knownReleases, type ShownRelease } from './releases.ts';

export interface ListedChanges extends Listed {
  readonly nodes: readonly NodeChange[];
  readonly from: ShownRelease;
  readonly to: ShownRelease;
  readonly counts: readonly ChangeCount[];
}

interface ChangeCount {
  readonly kind: NodeKind;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

interface Arguments {
  readonly from: string;
  readonly to: string;
  readonly kinds?: readonly NodeKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const advice =
  'To compare another, put its file into the folder of `konkyo serve --releases` and start the service again.';

/** So many an error offers: the newest. */
const mostCandidates = 5;

/** A node that came states some ten things, and leads to some five nodes. */
const usualLists = { properties: 10, relations: 5 } as const;

export const changes: RootPlanner = (args, below) => {
  const { from, to, kinds = null, first, after } = args as unknown as Arguments;
  const { size } = pageOf({ first: first ?? null });
  const words = JSON.stringify([from, to, kinds]);
  const offset = after == null ? 0 : decodeOffset(after, words);
  return {
    roots: [],
    cost: size * costOfOne(below),
    answer: async (_fetched, store, archive): Promise<ListedChanges> => {
      const known = await knownReleases(store, archive);
      const [older, newer] = comparable([from, to], known, archive);
      if (older === undefined || newer === undefined) throw new Error('both are known');
      const all = await changesBetween(from, to, archive, known);
      const wanted = kinds === null ? all : all.filter(({ kind }) => kinds.includes(kind));
      const nodes = wanted.slice(offset, offset + size);
      return {
        from: older,
        to: newer,
        counts: countsOf(all),
        nodes,
        cursors: nodes.map((_change, i) => encodeOffset(offset + i + 1, words)),
        total: wanted.length,
        hasNext: offset + size < wanted.length,
        hasPrevious: offset > 0,
      };
    },
  };
};

function costOfOne(below: Asked): number {
  const change = nodesAsked(below);
  const asked = (name: keyof typeof usualLists) => (change.has(name) ? usualLists[name] : 0);
  return 1 + asked('properties') + asked('relations');
}

/**
 * The releases with these ids, of which the files are there.
 * @throws GraphQLError NOT_FOUND that names all that are not
 */
function comparable(
  ids: readonly string[],
  known: readonly ShownRelease[],
  archive: ReleaseArchive,
): readonly ShownRelease[] {
  const found = ids.flatMap((id) => known.filter((release) => release.id === id));
  const unknown = ids.filter((id) => !found.some((release) => release.id === id));
  if (unknown.length > 0) {
    const asked = [...new Set(unknown)].map((id) => `"${shortened(id)}"`).join(' or ');
    throw notFound('UNKNOWN', `This service knows no release ${asked}.`, known, archive);
  }
  const missing = ids.find((id) => !archive.releases.some((release) => release.id === id));
  if (missing !== undefined) {
    const message = `The file of ${missing}, which is served, is not at hand.`;
    throw notFound('MISSING', message, known, archive);
  }
  return found;
}

/** @throws GraphQLError NOT_FOUND, QUERY_TOO_LARGE */
async function changesBetween(
  from: string,
  to: string,
  archive: ReleaseArchive,
  known: readonly ShownRelease[],
): Promise<readonly NodeChange[]> {
  try {
    return await archive.changes(from, to);
  } catch (error) {
    if (error instanceof ReleaseNotAtHand) {
      const message =
        error.state === 'MISSING'
          ? `The file of ${error.id} is not at hand.`
          : `The file of ${error.id} is gone or was replaced since the service started.`;
      throw notFound(error.state, message, known, archive);
    }
    if (error instanceof TooManyChanges) {
      throw tooLarge(
        `These releases differ in more than ${error.most} nodes; compare their files with \`konkyo diff\`.`,
      );
    }
    throw error;
  }
}

/** Says which releases can be compared, and what makes another one comparable. */
function notFound(
  state: 'UNKNOWN' | 'MISSING' | 'REPLACED',
  what: string,
  known: readonly ShownRelease[],
  archive: ReleaseArchive,
) {
  const kept = known.filter(({ id }) => archive.releases.some((one) => one.id === id));
  const newest = kept.slice(0, mostCandidates);
  const more = kept.length > newest.length ? ` and ${kept.length - newest.length} more` : '';
  const there =
    kept.length === 0
      ? 'No file of a release is at hand.'
      : `These can be compared: ${newest.map(({ id }) => id).join(', ')}${more}.`;
  return apiError('NOT_FOUND', `${what} ${there} ${advice}`, {
    subject: 'release',
    state,
    candidates: newest.map(({ id, builtAt }) => ({ id, name: builtAt })),
  });
}

function countsOf(all: readonly NodeChange[]): readonly ChangeCount[] {
  const counts = new Map<NodeKind, { ADDED: number; REMOVED: number; CHANGED: number }>();
  for (const { kind, change } of all) {
    const count = counts.get(kind) ?? { ADDED: 0, REMOVED: 0, CHANGED: 0 };
    count[change] += 1;
    counts.set(kind, count);
  }
  return allKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined
      ? []
      : [{ kind, added: count.ADDED, removed: count.REMOVED, changed: count.CHANGED }];
  });
}
