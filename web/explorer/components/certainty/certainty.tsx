import type { Certainty } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import styles from './certainty.module.css';

/** How sure something is: by a word and by the kind of line that the picture draws it with, not by colour. */
export function CertaintyMark({ of }: { readonly of: Certainty }) {
  const { certainty, certaintyMeaning } = useWords();
  return (
    <span className={styles['mark']} data-certainty={of} title={certaintyMeaning[of]}>
      {certainty[of]}
    </span>
  );
}
