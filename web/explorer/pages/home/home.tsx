import { tracePath } from '../../addresses.ts';
import { Go } from '../../components/link/go.tsx';
import { Linked } from '../../components/link/linked.tsx';
import { More } from '../../components/more/more.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name } from '../../components/ruby/named.tsx';
import { useAnswer, useFurtherPages } from '../../graphql/ask.ts';
import type { HomeQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useWords } from '../../language/words.ts';
import styles from './home.module.css';

const homeQuery = graphql(`
  query Home {
    cities(first: 20) {
      nodes {
        id
        name
        nameEn
        assignments(first: 100) {
          ...WorkAtHome
        }
      }
    }
  }

  fragment WorkAtHome on AssignmentConnection {
    totalCount
    nodes {
      id
      duty {
        id
        name
        nameKana
        nameEn
        category
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const furtherQuery = graphql(`
  query FurtherWorkAtHome($id: ID!, $after: String) {
    city(by: { id: $id }) {
      assignments(first: 100, after: $after) {
        ...WorkAtHome
      }
    }
  }
`);

/** Where one begins: what can be asked, by the work of each city, field by field. */
export default function Home() {
  const words = useWords();
  const { cities } = useAnswer(homeQuery, {});
  useTitle('');
  return (
    <>
      <h1>{words.tagline}</h1>
      <p className={styles['lead']}>{words.home.lead}</p>
      {cities.nodes
        .filter(({ assignments }) => assignments.totalCount > 0)
        .map((city) => (
          <CityWork key={city.id} of={city} />
        ))}
    </>
  );
}

/** What a city does, field by field. */
function CityWork({ of: city }: { readonly of: HomeQuery['cities']['nodes'][number] }) {
  const words = useWords();
  const pages = useFurtherPages(
    city.assignments,
    furtherQuery,
    { id: city.id },
    (answer) => answer.city?.assignments ?? null,
  );
  return (
    <section aria-labelledby={city.id}>
      <h2 id={city.id}>
        <Linked to={city} />
        {words.home.dutiesOf}
      </h2>
      <dl className={styles['fields']}>
        {byField(pages.nodes.map(({ duty }) => duty)).map(([field, duties]) => (
          <div key={field} className={styles['field']}>
            <dt lang="ja">{field}</dt>
            {duties.map((duty) => (
              <dd key={duty.id}>
                <Go to={tracePath({ duty: duty.id, city: city.id })}>
                  <Name of={duty} />
                </Go>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {city.assignments.pageInfo.hasNextPage && <More of={pages} what={words.kinds.Assignment} />}
    </section>
  );
}

interface Duty {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly category: string | null;
}

/** Each duty once, in the order in which the source has its field first. */
function byField(duties: readonly Duty[]): readonly (readonly [string, readonly Duty[]])[] {
  const fields = new Map<string, Map<string, Duty>>();
  for (const duty of duties) {
    const field = duty.category ?? '—';
    const inField = fields.get(field) ?? new Map<string, Duty>();
    fields.set(field, inField.set(duty.id, duty));
  }
  return [...fields].map(([field, inField]) => [field, [...inField.values()]]);
}
