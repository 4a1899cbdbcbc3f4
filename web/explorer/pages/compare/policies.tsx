import { pathOf } from '../../addresses.ts';
import { Go } from '../../components/link/go.tsx';
import { RoleList, roleLevels } from '../../components/roles/role-list.tsx';
import { Name } from '../../components/ruby/named.tsx';
import { Nothing } from '../../components/states/states.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import { useDay } from '../../settings.ts';
import styles from './compare.module.css';
import { policiesQuery } from './compare-queries.ts';

/** What each city's policy says that head office, ward office and both are for, side by side. */
export function Policies() {
  const words = useWords();
  const { policies } = useAnswer(policiesQuery, useDay());
  const speaking = policies.nodes.filter(({ roleStatements }) => roleStatements.length > 0);
  if (speaking.length === 0) return <Nothing />;
  return roleLevels.map((level) => (
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
                <RoleList of={said} />
              )}
            </section>
          );
        })}
      </div>
    </section>
  ));
}
