import { useSettings } from '../settings.ts';
import type { Words } from './ja.ts';
import { wordsIn } from './words-in.ts';

/** The words of the explorer in the reader's language. */
export const useWords = (): Words => wordsIn(useSettings().language);

export type { Words };
