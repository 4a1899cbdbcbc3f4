/** Which releases can be compared, and what is said of those that cannot. */
import type { NodeChange } from '../../graph/node-change.ts';
import { shortened } from '../../graph/shorten.ts';
import {
  type ReleaseArchive,
  ReleaseNotAtHand,
  TooManyChanges,
} from '../../store/release-archive.ts';
import { apiError, tooLarge } from '../errors.ts';
import type { ShownRelease } from './releases.ts';

const advice =
  'To compare another, put its file into the folder of `konkyo serve --releases` and start the service again.';

/** So many an error offers: the newest. */
const mostCandidates = 5;

/**
 * The releases with these ids, of which the files are there.
 * @throws GraphQLError NOT_FOUND that names all that are not
 */
export function comparable(
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
export async function changesOf(
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
