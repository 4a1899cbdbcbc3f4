import type { ReactNode } from 'react';
import { pathOf } from '../../addresses.ts';
import { Go } from '../link/go.tsx';
import styles from './cited-text.module.css';

export interface CitationInText {
  readonly id: string;
  /** In UTF-16 units, as JavaScript counts. */
  readonly start: number;
  readonly end: number;
  readonly to: { readonly id: string; readonly citation: string } | null;
  readonly instrument: { readonly id: string; readonly title: string } | null;
  readonly unresolved: string | null;
}

interface CitedTextProps {
  readonly text: string;
  readonly citations: readonly CitationInText[];
}

/** The words of a provision; those that refer to another lead there. */
export function CitedText({ text, citations }: CitedTextProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const citation of [...citations].sort((a, b) => a.start - b.start)) {
    // A reference to several provisions is several citations over the same words: the first one leads.
    if (citation.start < at) continue;
    parts.push(text.slice(at, citation.start));
    const words = text.slice(citation.start, citation.end);
    parts.push(<Reference key={citation.id} of={citation} words={words} />);
    at = citation.end;
  }
  parts.push(text.slice(at));
  return (
    <p lang="ja" className={styles['text']}>
      {parts}
    </p>
  );
}

function Reference({ of, words }: { readonly of: CitationInText; readonly words: string }) {
  const target = of.to ?? of.instrument;
  if (target === null) return <span title={of.unresolved ?? undefined}>{words}</span>;
  return (
    <Go to={pathOf(target.id)} title={of.to?.citation ?? of.instrument?.title}>
      {words}
    </Go>
  );
}
