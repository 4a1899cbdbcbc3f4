import { playgroundPath } from '../../addresses.ts';
import { ShownBy } from '../../components/evidence/shown-by.tsx';
import { Facts } from '../../components/facts/facts.tsx';
import { Linked } from '../../components/link/linked.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { NotFound, Nothing } from '../../components/states/states.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import { useNodeId } from '../../node-id.ts';
import { wardQuery } from './city-query.ts';

/** A ward: its city, and the units that serve it. */
export default function WardPage() {
  const words = useWords();
  const nameOf = useNameOf();
  const variables = { id: useNodeId() };
  const { node: ward } = useAnswer(wardQuery, variables);
  const isWard = ward !== null && 'code' in ward;
  useTitle(isWard ? nameOf(ward) : words.states.notFound);
  if (!isWard) return <NotFound />;
  return (
    <article>
      <Head kind={words.kinds.Ward} beside={<Linked to={ward.city} />}>
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
              <Linked to={unit} />
              {words.bracketed(words.organizationType[unit.type])}
            </li>
          ))}
        </ul>
      )}
      <ShownBy heading={words.trace.evidence} of={ward.evidence} />
    </article>
  );
}
