import type { ReactNode } from 'react';
import { useWords } from '../../language/words.ts';
import styles from './states.module.css';

export function Loading({ children }: { readonly children?: ReactNode }) {
  const { states } = useWords();
  return (
    <p className={styles['loading']} role="status">
      {children ?? states.loading}
    </p>
  );
}

/** What an address leads to that no page has, or an id that the release does not hold. */
export function NotFound() {
  const { states } = useWords();
  return (
    <section className={styles['state']}>
      <h1>{states.notFound}</h1>
      <p>{states.notFoundHint}</p>
    </section>
  );
}

/** Of a list that has no entries. */
export function Nothing({ children }: { readonly children?: ReactNode }) {
  const { states } = useWords();
  return <p className={styles['nothing']}>{children ?? states.nothing}</p>;
}
