import type { ChainQuery } from '../../graphql/generated/graphql.ts';
import { langOf } from '../../language/lang-of.ts';
import { useWords } from '../../language/words.ts';
import styles from './trace-page.module.css';

/** That no chain reaches a provision, and what is missing. */
export function NoChain({ missing }: { readonly missing: ChainQuery['trace']['missing'] }) {
  const words = useWords();
  return (
    <section className={styles['hole']}>
      <h2>{words.trace.none}</h2>
      <ul>
        {missing.map(({ role, status, description, expectedIn }) => (
          <li key={description}>
            <strong>
              {words.trace.missing}
              {words.colon}
              {words.role[role]}
              {words.bracketed(words.trace.missingStatus[status])}
            </strong>
            <br />
            {description}
            {expectedIn !== null && (
              <>
                <br />
                {words.trace.expectedIn}
                {words.colon}
                <span lang={langOf(expectedIn)}>{expectedIn}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
