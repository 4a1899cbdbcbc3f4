/** Cursors of a ranked list: a place in the ranking of these very words. */
import { badInput } from '../errors.ts';

export const encodeOffset = (offset: number, words: string): string =>
  Buffer.from(JSON.stringify([offset, words])).toString('base64url');

/** @throws GraphQLError BAD_USER_INPUT where the cursor is broken or belongs to other words */
export function decodeOffset(cursor: string, words: string): number {
  try {
    const [offset, of] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (of === words && Number.isSafeInteger(offset) && Number(offset) >= 0) return Number(offset);
  } catch {
    // Said below, for what is no cursor and what belongs elsewhere alike.
  }
  throw badInput('The cursor is not one that this search gave out.');
}
