import { useSyncExternalStore } from 'react';

/**
 * Whether the page is being put on paper: what stands only there is made then, and is nothing that a search in the page
 * or a reader of the screen would find twice.
 */
export const useIsPrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting);

let isPrinting = false;

function subscribe(notify: () => void): () => void {
  const media = matchMedia('print');
  const set = (value: boolean) => () => {
    isPrinting = value;
    notify();
  };
  const [begin, end] = [set(true), set(false)];
  const change = () => set(media.matches)();
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', change);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', change);
  };
}
