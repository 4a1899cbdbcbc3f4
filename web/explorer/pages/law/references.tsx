import { pathOf, tracePath } from '../../addresses.ts';
import { CitedText } from '../../components/cited-text/cited-text.tsx';
import { Go } from '../../components/link/go.tsx';
import { More } from '../../components/more/more.tsx';
import { Name } from '../../components/ruby/named.tsx';
import { Nothing } from '../../components/states/states.tsx';
import { usePages } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';
import styles from './law.module.css';
import { basisOfQuery, citedByQuery, citesQuery } from './law-queries.ts';

interface OfProvision {
  readonly id: string;
}

/** The text and the list below it share what was fetched: a further page marks further words. */
function useCites(id: string) {
  const { language } = useSettings();
  return usePages(citesQuery, { id, lang: language }, ({ provision }) => provision?.cites ?? null);
}

/** The words of a provision, those that refer to others marked. */
export function Text({ id, text }: OfProvision & { readonly text: string }) {
  return <CitedText text={text} citations={useCites(id).nodes} />;
}

/** What its words refer to, with the reason where that was not found. */
export function Cites({ id }: OfProvision) {
  const words = useWords();
  const pages = useCites(id);
  return (
    <>
      <h2>{words.law.cites}</h2>
      {pages.nodes.length === 0 && <Nothing />}
      <ul>
        {pages.nodes.map((citation) => {
          const target = citation.to ?? citation.instrument;
          return (
            <li key={citation.id}>
              「<span lang="ja">{citation.text}</span>」 →{' '}
              {target === null ? (
                citation.unresolved
              ) : (
                <Go to={pathOf(target.id)} lang="ja">
                  {citation.to?.citation ?? citation.instrument?.title}
                </Go>
              )}{' '}
              <span className={styles['kind']}>{words.citation[citation.kind]}</span>
              {target !== null && citation.unresolved !== null && <> {citation.unresolved}</>}
            </li>
          );
        })}
      </ul>
      <More of={pages} />
    </>
  );
}

/** The words of others that refer to it. */
export function CitedBy({ id }: OfProvision) {
  const words = useWords();
  const pages = usePages(citedByQuery, { id }, ({ provision }) => provision?.citedBy ?? null);
  return (
    <>
      <h2>{words.law.citedBy}</h2>
      {pages.nodes.length === 0 && <Nothing />}
      <ul>
        {pages.nodes.map(({ id: key, from, text, kind }) => (
          <li key={key}>
            <Go to={pathOf(from.id)} lang="ja">
              {from.citation}
            </Go>{' '}
            「<span lang="ja">{text}</span>」{' '}
            <span className={styles['kind']}>{words.citation[kind]}</span>
          </li>
        ))}
      </ul>
      <More of={pages} />
    </>
  );
}

/** The work that rests on it, each piece leading to its chain. */
export function BasisOf({ id }: OfProvision) {
  const words = useWords();
  const pages = usePages(basisOfQuery, { id }, ({ provision }) => provision?.basisOf ?? null);
  return (
    <>
      <h2>{words.law.basisOf}</h2>
      {pages.nodes.length === 0 && <Nothing />}
      <ul>
        {pages.nodes.map(({ id: key, duty, city, organization, mode }) => (
          <li key={key}>
            <Go to={tracePath({ duty: duty.id, city: city.id, organization: organization.id })}>
              <Name of={duty} />
            </Go>{' '}
            — <Name of={city} /> <Name of={organization} />
            {words.bracketed(words.mode[mode])}
          </li>
        ))}
      </ul>
      <More of={pages} />
    </>
  );
}
