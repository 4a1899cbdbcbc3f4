import type { ReactNode } from 'react';
import styles from './paper.module.css';
import { useIsPrinting } from './use-printing.ts';

/** What stands on paper in place of the page, or below what the page shows; nothing on the screen. */
export function Paper({ children }: { readonly children: () => ReactNode }) {
  return useIsPrinting() ? <div className={styles['paper']}>{children()}</div> : null;
}

/** What is for the screen alone. */
export function Screen({ children }: { readonly children: ReactNode }) {
  return <div className={styles['screen']}>{children}</div>;
}

/** Names and values as on a form. */
export function Form({ of }: { readonly of: readonly (readonly [string, ReactNode])[] }) {
  return (
    <table className={styles['form']}>
      <tbody>
        {of.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
