import { pathOf } from '../../addresses.ts';
import { Go } from '../../components/link/go.tsx';
import { Name } from '../../components/ruby/named.tsx';
import { Nothing } from '../../components/states/states.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';
import styles from './compare.module.css';
import { policiesQuery } from './compare-queries.ts';

const levels = ['HEAD_OFFICE', 'WARD_OFFICE', 'BOTH'] as const;

/** What each city's policy says that head office, ward office and both are for, side by side. */
export function Policies() {
  const words = useWords();
  const { asOf } = useSettings();
  const { policies } = useAnswer(policiesQuery, asOf === undefined ? {} : { asOf });
  const speaking = policies.nodes.filter(({ roleStatements }) => roleStatements.length > 0);
  if (speaking.length === 0) return <Nothing />;
  return levels.map((level) => (
    <section key={level}>
      <h3>{words.roleLevel[level]}</h3>
      <div className={styles['columns']}>
        {speaking.map(({ id, title, titleEn, city, roleStatements }) => {
          const said = roleStatements.filter((one) => one.level === level);
          return (
            <section key={id}>
              <h4>
                {city !== null && <Name of={city} />}{' '}
                <Go to={pathOf(id)}>
                  <Name of={{ name: title, nameEn: titleEn }} />
                </Go>
              </h4>
              {said.length === 0 ? (
                <Nothing>{words.compare.silent}</Nothing>
              ) : (
                <ul>
                  {said.map(({ id: key, theme, text }) => (
                    <li key={key} lang="ja">
                      {theme !== null && <strong>{theme}：</strong>}
                      {text}
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </section>
  ));
}
