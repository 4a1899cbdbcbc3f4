import { useState } from 'react';
import { useWords } from '../../language/words.ts';
import styles from './sharing.module.css';

interface SharingProps {
  readonly summary: string;
  readonly asOf: string;
  readonly release: string;
  readonly playground: string;
}

/** What a reader takes away: the sentence, a link that means the same tomorrow, paper, the query. */
export function Sharing({ summary, asOf, release, playground }: SharingProps) {
  const words = useWords();
  const permanent = () => {
    const url = new URL(location.href);
    url.searchParams.set('asOf', asOf);
    url.searchParams.set('release', release);
    url.hash = '';
    return url.href;
  };
  return (
    <div className={styles['sharing']}>
      <CopyButton label={words.trace.copy} text={() => summary} />
      <CopyButton label={words.trace.link} hint={words.trace.linkHint} text={permanent} />
      <button type="button" onClick={() => print()}>
        {words.actions.print}
      </button>
      <a href={playground}>{words.actions.playground}</a>
    </div>
  );
}

interface CopyButtonProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: () => string;
}

function CopyButton({ label, hint, text }: CopyButtonProps) {
  const { trace } = useWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      title={hint}
      onClick={async () => {
        await navigator.clipboard.writeText(text());
        setCopied(true);
        setTimeout(() => setCopied(false), 2_000);
      }}
    >
      <span aria-live="polite">{isCopied ? trace.copied : label}</span>
    </button>
  );
}
