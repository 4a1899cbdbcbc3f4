import { pathOf } from '../../addresses.ts';
import { Go } from '../../components/link/go.tsx';
import { More } from '../../components/more/more.tsx';
import { Name } from '../../components/ruby/named.tsx';
import { Nothing } from '../../components/states/states.tsx';
import { useFurtherPages } from '../../graphql/ask.ts';
import type { CityPageQuery } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import { useDay } from '../../settings.ts';
import { furtherInstrumentsQuery, furtherUnitsQuery } from './city-query.ts';
import { UnitTree } from './unit-tree.tsx';

interface ListOfCity<List extends keyof CityPageQuery> {
  /** Its id. */
  readonly city: string;
  /** The first page, which came with the city. */
  readonly first: CityPageQuery[List];
}

/** The units of a city, each below the one that it belongs to. */
export function Units({ city, first }: ListOfCity<'organizations'>) {
  const words = useWords();
  const pages = useFurtherPages(
    first,
    furtherUnitsQuery,
    { id: city, ...useDay() },
    ({ organizations }) => organizations,
  );
  if (pages.nodes.length === 0) return <Nothing>{words.city.noUnits}</Nothing>;
  return (
    <>
      <UnitTree units={pages.nodes} />
      {first.pageInfo.hasNextPage && <More of={pages} />}
    </>
  );
}

/** The ordinances, rules and directives of a city. */
export function Instruments({ city, first }: ListOfCity<'instruments'>) {
  const pages = useFurtherPages(
    first,
    furtherInstrumentsQuery,
    { id: city, ...useDay() },
    ({ instruments }) => instruments,
  );
  if (pages.nodes.length === 0) return <Nothing />;
  return (
    <>
      <ul>
        {pages.nodes.map(({ id, title, titleEn, number }) => (
          <li key={id}>
            <Go to={pathOf(id)}>
              <Name of={{ name: title, nameEn: titleEn }} />
            </Go>
            {number !== null && <span lang="ja">（{number}）</span>}
          </li>
        ))}
      </ul>
      {first.pageInfo.hasNextPage && <More of={pages} />}
    </>
  );
}
