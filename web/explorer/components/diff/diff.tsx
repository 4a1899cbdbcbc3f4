import type { ReactNode } from 'react';
import type { TextPartKind } from '../../graphql/generated/graphql.ts';
import styles from './diff.module.css';

interface Part {
  readonly kind: TextPartKind;
  readonly text: string;
}

/** A text with what goes struck through and what comes underlined. */
export const Diff = ({ of }: { readonly of: readonly Part[] }) =>
  of.map(({ kind, text }, i) => {
    // The parts of a text have no names; they never change places.
    const key = i;
    if (kind === 'INSERTED') return <Inserted key={key}>{text}</Inserted>;
    if (kind === 'DELETED') return <Deleted key={key}>{text}</Deleted>;
    return text;
  });

interface WordsProps {
  readonly children: ReactNode;
  readonly lang?: string | undefined;
}

export const Inserted = ({ children, lang }: WordsProps) => (
  <ins className={styles['inserted']} lang={lang}>
    {children}
  </ins>
);

export const Deleted = ({ children, lang }: WordsProps) => (
  <del className={styles['deleted']} lang={lang}>
    {children}
  </del>
);
