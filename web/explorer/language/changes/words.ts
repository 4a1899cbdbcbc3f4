/** The words of the page of changes: they are many, so they load with that page alone. */
import { useSettings } from '../../settings.ts';
import type { Widened } from '../ja.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

export type ChangesWords = Widened<typeof ja>;

export function useChangesWords(): ChangesWords {
  return useSettings().language === 'EN' ? en : ja;
}
