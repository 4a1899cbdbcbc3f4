import type { ReactNode } from 'react';
import styles from './head.module.css';

/** The head of a page: what sort of thing it is about, its name, what stands beside it. */
export function Head(props: {
  readonly kind: ReactNode;
  readonly children: ReactNode;
  readonly beside?: ReactNode;
}) {
  return (
    <header>
      <p className={styles['kind']}>{props.kind}</p>
      <h1>
        {props.children}
        {props.beside !== undefined && (
          <>
            {' '}
            <span className={styles['beside']}>{props.beside}</span>
          </>
        )}
      </h1>
    </header>
  );
}
