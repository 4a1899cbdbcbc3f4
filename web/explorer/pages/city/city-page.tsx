import { pathOf, playgroundPath } from '../../addresses.ts';
import { ShownBy } from '../../components/evidence/shown-by.tsx';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { NotFound, Nothing } from '../../components/states/states.tsx';
import { Timeline } from '../../components/timeline/timeline.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import { useNodeId } from '../../node-id.ts';
import { useDay, useSettings } from '../../settings.ts';
import styles from './city-page.module.css';
import { cityQuery } from './city-query.ts';
import { Instruments, Units } from './lists.tsx';

/** A city: its wards, its units, what it issued, how its policy on ward offices came about. */
export default function CityPage() {
  const words = useWords();
  const nameOf = useNameOf();
  const { language } = useSettings();
  const variables = { id: useNodeId(), lang: language, ...useDay() };
  const { city, organizations, instruments, policies, assignments } = useAnswer(
    cityQuery,
    variables,
  );
  useTitle(city === null ? words.states.notFound : nameOf(city));
  if (city === null) return <NotFound />;
  return (
    <article>
      <Head kind={words.kinds.City} beside={<Name of={city.prefecture} />}>
        <Name of={city} reading />
      </Head>
      <Facts
        of={[
          [words.city.code, city.code],
          [
            words.kinds.Assignment,
            assignments.totalCount > 0
              ? words.city.assignments(assignments.totalCount)
              : words.city.noAssignments,
          ],
        ]}
      />
      <p className={styles['ways']}>
        <Go to={`/gaps?city=${city.id}`}>{words.gaps.title}</Go>
        <Go to={`/audit?city=${city.id}`}>{words.audit.title}</Go>
        <a href={playgroundPath(cityQuery.toString(), variables)}>{words.actions.playground}</a>
      </p>

      <h2>{words.city.wards}</h2>
      <ul className={styles['wards']}>
        {city.wards.map((ward) => (
          <li key={ward.id}>
            <Go to={pathOf(ward.id)}>
              <Name of={ward} reading />
            </Go>
          </li>
        ))}
      </ul>

      <h2>{words.city.units}</h2>
      <Units city={city.id} first={organizations} />

      <h2>{words.city.instruments}</h2>
      <Instruments city={city.id} first={instruments} />

      <h2>{words.city.policies}</h2>
      {policies.nodes.length === 0 && <Nothing />}
      {policies.nodes.map(({ id, title, titleEn, note, timeline }) => (
        <section key={id}>
          <h3>
            <Go to={pathOf(id)}>
              <Name of={{ name: title, nameEn: titleEn }} />
            </Go>
          </h3>
          {note !== null && <p>{note}</p>}
          <Timeline events={timeline} />
        </section>
      ))}

      <ShownBy heading={words.trace.evidence} of={city.evidence} />
    </article>
  );
}
