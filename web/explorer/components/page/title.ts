import { useEffect } from 'react';
import { useWords } from '../../language/words.ts';

/** The name of the page in the browser's tabs and history. */
export function useTitle(title: string): void {
  const { product } = useWords();
  useEffect(() => {
    document.title = title === '' ? '根拠 Konkyo' : `${title} | ${product}`;
  }, [title, product]);
}
