import type { ChangeKind } from '../../graphql/generated/graphql.ts';
import { useChangesWords } from '../../language/changes/words.ts';
import styles from './change-mark.module.css';

const signs = { ADDED: '＋', REMOVED: '－', CHANGED: '～' } as const;

/** What happened to something: a word, a sign and a line of its own, so that it is seen without colour. */
export function ChangeMark({ of }: { readonly of: ChangeKind }) {
  const { change } = useChangesWords();
  return (
    <span className={`${styles['mark']} ${styles[of]}`}>
      <span aria-hidden="true">{signs[of]}</span>
      {change[of]}
    </span>
  );
}
