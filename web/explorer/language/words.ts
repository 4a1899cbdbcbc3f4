/** The words of the explorer in the reader's language. */
import { useSettings } from '../settings.ts';
import { en } from './en.ts';
import { ja, type Words } from './ja.ts';

export function useWords(): Words {
  return useSettings().language === 'EN' ? en : ja;
}

export type { Words };
