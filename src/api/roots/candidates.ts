/** Says of a name that fits nothing, or several things, what is nearest. */
import { TooManyAssignments } from '../../questions/city-selection.ts';
import { Ambiguous, NotFound, subjectKinds } from '../../questions/look-up.ts';
import { nearestByName } from '../../questions/nearest.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { apiError, candidate, tooLarge } from '../errors.ts';

/**
 * Runs `answer`; what it throws about names becomes an error of the API with candidates.
 * @throws GraphQLError NOT_FOUND, AMBIGUOUS, QUERY_TOO_LARGE
 */
export async function withCandidates<T>(
  store: GraphReader,
  answer: () => T | Promise<T>,
): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Ambiguous) {
      throw apiError('AMBIGUOUS', error.message, {
        subject: error.subject,
        candidates: error.candidates.map(candidate),
      });
    }
    if (error instanceof NotFound) {
      const { subject, asked, among, absence } = error;
      const nearest = await nearestByName(store, subjectKinds[subject], asked, among);
      throw apiError('NOT_FOUND', error.message, {
        subject,
        ...(absence.state === 'UNKNOWN' ? {} : absence),
        candidates: nearest.map(candidate),
      });
    }
    if (error instanceof TooManyAssignments) throw tooLarge(error.message);
    throw error;
  }
}
