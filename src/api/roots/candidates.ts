/** Says of a name that fits nothing, or several things, what is nearest. */
import { Ambiguous, NotFound, type Subject, subjectKinds } from '../../questions/look-up.ts';
import { nearestByName } from '../../questions/nearest.ts';
import type { Filter, GraphStore } from '../../store/graph-store.ts';
import { apiError, candidate } from '../errors.ts';

/**
 * Runs `answer`; what it throws about names becomes an error of the API with candidates, those of a
 * subject only from `among`, where that is said.
 * @throws GraphQLError NOT_FOUND, AMBIGUOUS
 */
export async function withCandidates<T>(
  store: GraphStore,
  answer: () => T | Promise<T>,
  among: Readonly<Partial<Record<Subject, Filter>>> = {},
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
      const nearest = await nearestByName(
        store,
        subjectKinds[error.subject],
        error.asked,
        among[error.subject],
      );
      throw apiError('NOT_FOUND', error.message, {
        subject: error.subject,
        candidates: nearest.map(candidate),
      });
    }
    throw error;
  }
}
