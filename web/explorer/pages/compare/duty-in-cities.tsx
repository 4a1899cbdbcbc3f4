import { pathOf, playgroundPath, tracePath } from '../../addresses.ts';
import { CertaintyMark } from '../../components/certainty/certainty.tsx';
import { dayInWords } from '../../components/days/days.ts';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { Linked } from '../../components/link/linked.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import { useDay, useSettings } from '../../settings.ts';
import { citiesQuery } from '../city/city-query.ts';
import { compareQuery } from './compare-queries.ts';

/** One duty in every city: who performs it, or whether it is known that nobody does. */
export function DutyInCities({ duty }: { readonly duty: string }) {
  const words = useWords();
  const nameOf = useNameOf();
  const { language } = useSettings();
  const day = useDay();
  const { cities } = useAnswer(citiesQuery, {});
  const variables = {
    duty: duty.startsWith('duty/') ? { id: duty } : { name: duty },
    cities: cities.nodes.slice(0, 20).map(({ id }) => ({ id })),
    ...day,
    lang: language,
  };
  const { compare } = useAnswer(compareQuery, variables);
  useTitle(`${words.compare.title} ${nameOf(compare.duty)}`);
  return (
    <article>
      <Head kind={words.compare.title}>
        <Go to={pathOf(compare.duty.id)}>
          <Name of={compare.duty} reading />
        </Go>
      </Head>
      <p>{compare.summary}</p>
      <Facts of={[[words.asOf.label, dayInWords(compare.asOf, language)]]} />
      <p>
        <Go to="/compare">{words.compare.matrix}</Go>
        {'　'}
        <a href={playgroundPath(compareQuery.toString(), variables)}>{words.actions.playground}</a>
      </p>
      {compare.rows.map((row) => (
        <section key={row.city.id}>
          <h2>
            <Linked to={row.city} /> {words.compare.status[row.status]}{' '}
            {row.status === 'PERFORMED' && <CertaintyMark of={row.certainty} />}
          </h2>
          <p>{row.summary}</p>
          {row.assignments.length > 0 && (
            <ul>
              {row.assignments.map(({ id, organization, mode }) => (
                <li key={id}>
                  <Go
                    to={tracePath({
                      duty: compare.duty.id,
                      city: row.city.id,
                      organization: organization.id,
                    })}
                  >
                    <Name of={organization} />
                  </Go>{' '}
                  {words.mode[mode]}
                </li>
              ))}
            </ul>
          )}
          {row.roleStatements.length > 0 && (
            <>
              <h3>{words.compare.sameSubject}</h3>
              <ul>
                {row.roleStatements.map(({ id, text, policy }) => (
                  <li key={id}>
                    <span lang="ja">{text}</span>（
                    <Go to={pathOf(policy.id)}>
                      <Name of={{ name: policy.title, nameEn: policy.titleEn }} />
                    </Go>
                    ）
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </article>
  );
}
