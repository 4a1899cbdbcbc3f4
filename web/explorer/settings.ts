/** The settings in the present address, and how they are changed. */
import { useDeferredValue } from 'react';
import { useSearch, useSearchParams } from 'wouter';
import { type Settings, settingsIn } from './settings-in-address.ts';

export { type Language, type Settings, withSettings } from './settings-in-address.ts';

export const useSettings = (): Settings => settingsIn(useSearch());

/** The day as a variable of a question; none where it is today. */
export function useDay(): { readonly asOf?: string } {
  const { asOf } = useSettings();
  return asOf === undefined ? {} : { asOf };
}

/**
 * The parameters of the address, for pages with a choice that changes them: until the answer to a new one is there the
 * page stays as it is, and the keyboard's focus on the choice.
 */
export const useSettledSearch = (): string => useDeferredValue(useSearch());

/** In the history's state of an address that is the same page, changed in its place: the reader stays where he is. */
export const inPlace = 'in place';

/** Changes parameters of the present address; null takes one away. */
export function useChangeParameters(): (
  changes: Readonly<Record<string, string | null>>,
  how?: { readonly replace?: boolean },
) => void {
  const [, setParameters] = useSearchParams();
  return (changes, how) =>
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { ...how, state: inPlace },
    );
}
