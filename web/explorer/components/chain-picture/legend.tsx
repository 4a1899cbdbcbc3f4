import { useWords } from '../../language/words.ts';
import picture from './chain-picture.module.css';
import styles from './legend.module.css';

/** What the kinds of line mean. */
export function Legend() {
  const { certainty, certaintyMeaning, trace } = useWords();
  const sorts = ['EXPLICIT', 'DERIVED', 'INFERRED', 'next'] as const;
  return (
    <dl className={styles['legend']} aria-label={trace.legend}>
      {sorts.map((sort) => (
        <div key={sort}>
          <dt>
            <svg width="44" height="10" aria-hidden="true">
              <path className={picture['line']} data-certainty={sort} d="M2 5H42" />
            </svg>
            {sort === 'next' ? trace.next : certainty[sort]}
          </dt>
          {sort !== 'next' && <dd>{certaintyMeaning[sort]}</dd>}
        </div>
      ))}
    </dl>
  );
}
