/** The words of the page of changes: they are many, so they load with that page alone. */
import { useSettings } from '../../settings.ts';
import { en } from './en.ts';
import { type ChangesWords, ja } from './ja.ts';

export function useChangesWords(): ChangesWords {
  return useSettings().language === 'EN' ? en : ja;
}
