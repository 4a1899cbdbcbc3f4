/** The words of the explorer in the reader's language. */
import { useSettings } from '../settings.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

/** What every language must have: the same entries, with the same parameters. */
export type Words = Widened<typeof ja>;

type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

export function useWords(): Words {
  return useSettings().language === 'EN' ? en : ja;
}
