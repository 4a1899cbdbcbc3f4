/** The settings in the present address, and how they are changed. */
import { useSearch, useSearchParams } from 'wouter';
import { type Settings, settingsIn } from './settings-in-address.ts';

export { type Language, type Settings, withSettings } from './settings-in-address.ts';

export const useSettings = (): Settings => settingsIn(useSearch());

/** The day as a variable of a question; none where it is today. */
export function useDay(): { readonly asOf?: string } {
  const { asOf } = useSettings();
  return asOf === undefined ? {} : { asOf };
}

/** Changes parameters of the present address; null takes one away. */
export function useChangeParameters(): (
  changes: Readonly<Record<string, string | null>>,
  how?: { readonly replace?: boolean },
) => void {
  const [, setParameters] = useSearchParams();
  return (changes, how) =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) after.delete(name);
        else after.set(name, value);
      }
      return after;
    }, how);
}
