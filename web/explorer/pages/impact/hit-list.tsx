import { CertaintyMark } from '../../components/certainty/certainty.tsx';
import { Go } from '../../components/link/go.tsx';
import type { HitFragment } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import styles from './impact.module.css';
import { useWayEnd } from './way-end.ts';

/** What an amendment reaches, by distance, each with the way to it in words. */
export function HitList({ hits }: { readonly hits: readonly HitFragment[] }) {
  const words = useWords();
  const inWords = useWayEnd();
  const distances = [...new Set(hits.map(({ distance }) => distance))];
  return distances.map((distance) => (
    <section key={distance}>
      <h3>{words.impact.distance(distance)}</h3>
      <ul className={styles['hits']}>
        {hits
          .filter((hit) => hit.distance === distance)
          .map(({ node, certainty, path }) => {
            const { title, beside, path: address } = inWords(node);
            return (
              <li key={node.id}>
                <span className={styles['kind']}>
                  {words.kinds[node.__typename as keyof typeof words.kinds]}
                </span>
                <Go to={address}>{title}</Go> <span className={styles['beside']}>{beside}</span>{' '}
                <CertaintyMark of={certainty} />
                <p className={styles['way']}>
                  {path.map(({ from, to, role }, i) => (
                    <span key={`${from.id} ${to.id}`}>
                      {i === 0 && inWords(from).title} →{words.bracketed(words.role[role])}{' '}
                      {inWords(to).title}
                    </span>
                  ))}
                </p>
              </li>
            );
          })}
      </ul>
    </section>
  ));
}
