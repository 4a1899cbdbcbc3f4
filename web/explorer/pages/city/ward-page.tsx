import { useLocation } from 'wouter';
import { pathOf, playgroundPath } from '../../addresses.ts';
import { Quotes } from '../../components/evidence/quotes.tsx';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { NotFound, Nothing } from '../../components/states/states.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import { wardQuery } from './city-query.ts';

/** A ward: its city, and the units that serve it. */
export default function WardPage() {
  const words = useWords();
  const nameOf = useNameOf();
  const [path] = useLocation();
  const variables = { id: decodeURIComponent(path.slice(1)) };
  const { node: ward } = useAnswer(wardQuery, variables);
  const isWard = ward !== null && 'code' in ward;
  useTitle(isWard ? nameOf(ward) : words.states.notFound);
  if (!isWard) return <NotFound />;
  return (
    <article>
      <Head
        kind={words.kinds.Ward}
        beside={
          <Go to={pathOf(ward.city.id)}>
            <Name of={ward.city} />
          </Go>
        }
      >
        <Name of={ward} reading />
      </Head>
      <Facts of={[[words.city.code, ward.code]]} />
      <p>
        <a href={playgroundPath(wardQuery.toString(), variables)}>{words.actions.playground}</a>
      </p>
      <h2>{words.city.servedBy}</h2>
      {ward.organizations.nodes.length === 0 ? (
        <Nothing>{words.city.noUnits}</Nothing>
      ) : (
        <ul>
          {ward.organizations.nodes.map((unit) => (
            <li key={unit.id}>
              <Go to={pathOf(unit.id)}>
                <Name of={unit} />
              </Go>{' '}
              （{words.organizationType[unit.type]}）
            </li>
          ))}
        </ul>
      )}
      {ward.evidence.length > 0 && (
        <>
          <h2>{words.trace.evidence}</h2>
          <Quotes of={ward.evidence} />
        </>
      )}
    </article>
  );
}
