import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { inPlace } from '../../settings.ts';

/** Whether the last address is one that the reader went back or on to: the browser knows where he was on it. */
let isReturn = false;
addEventListener('popstate', () => {
  isReturn = true;
});

/** Puts the focus, and a screen reader with it, on the content of a page that one came to by a link or by the search box. */
export function useArrival(content: RefObject<HTMLElement | null>): void {
  const [location] = useLocation();
  const search = useSearch();
  const address = `${location}?${search}`;
  const last = useRef(address);
  useEffect(() => {
    const wasReturn = isReturn;
    isReturn = false;
    // The first page has the focus where a browser puts it.
    if (last.current === address) return;
    last.current = address;
    if (history.state === inPlace) return;
    content.current?.focus({ preventScroll: true });
    if (!wasReturn) scrollTo(0, 0);
  }, [address, content]);
}
