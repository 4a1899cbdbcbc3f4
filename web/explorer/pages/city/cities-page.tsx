import { pathOf } from '../../addresses.ts';
import { Go } from '../../components/link/go.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name } from '../../components/ruby/named.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import styles from './city-page.module.css';
import { citiesQuery } from './city-query.ts';

/** The cities, and what was collected of each. */
export default function CitiesPage() {
  const words = useWords();
  const { cities } = useAnswer(citiesQuery, {});
  useTitle(words.pages.cities);
  return (
    <>
      <h1>{words.city.all}</h1>
      <p>{words.city.coverage}</p>
      <ul className={styles['cities']}>
        {cities.nodes.map((city) => (
          <li key={city.id}>
            <Go to={pathOf(city.id)}>
              <Name of={city} reading />
            </Go>
            <span className={styles['beside']}>
              <Name of={city.prefecture} />　{city.code}
            </span>
            <br />
            {city.assignments.totalCount > 0
              ? words.city.assignments(city.assignments.totalCount)
              : words.city.noAssignments}
          </li>
        ))}
      </ul>
    </>
  );
}
