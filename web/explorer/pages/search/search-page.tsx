import { pathOf, playgroundPath } from '../../addresses.ts';
import { Go } from '../../components/link/go.tsx';
import { More } from '../../components/more/more.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Nothing } from '../../components/states/states.tsx';
import { usePages } from '../../graphql/ask.ts';
import type { NodeKind } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useWords } from '../../language/words.ts';
import { useChangeParameters, useDay, useSettledSearch } from '../../settings.ts';
import styles from './search-page.module.css';

const searchQuery = graphql(`
  query SearchPage($text: String!, $kinds: [NodeKind!], $asOf: LocalDate, $after: String) {
    search(text: $text, kinds: $kinds, asOf: $asOf, first: 20, after: $after) {
      totalCount
      nodes {
        title
        snippet
        highlights {
          start
          end
        }
        node {
          __typename
          id
          ... on RoleStatement {
            policy {
              id
            }
          }
          ... on TimelineEvent {
            policy {
              id
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Kinds that people search for, as the choice has them. */
const groups = {
  Duty: ['Duty'],
  Organization: ['Organization'],
  Provision: ['Provision'],
  Law: ['Law', 'CabinetOrder', 'MinisterialOrdinance'],
  Ordinance: ['Ordinance', 'Rule', 'Directive'],
  Policy: ['Policy', 'RoleStatement', 'TimelineEvent'],
  City: ['City', 'Ward'],
} as const satisfies Readonly<Record<string, readonly NodeKind[]>>;

type Group = keyof typeof groups;
const isGroup = (text: string | null): text is Group => text !== null && text in groups;

/** Everything that words fit: /search?text=…&kind=… */
export default function SearchPage() {
  const words = useWords();
  const parameters = new URLSearchParams(useSettledSearch());
  const text = parameters.get('text') ?? '';
  const kind = parameters.get('kind');
  const change = useChangeParameters();
  useTitle(words.search.results(text));
  return (
    <>
      <h1>{words.search.results(text)}</h1>
      <label>
        {words.search.kind}{' '}
        <select
          value={isGroup(kind) ? kind : ''}
          onChange={({ currentTarget: { value } }) => change({ kind: value || null })}
        >
          <option value="">{words.tables.all}</option>
          {Object.keys(groups).map((group) => (
            <option key={group} value={group}>
              {words.kinds[group as Group]}
            </option>
          ))}
        </select>
      </label>
      {text.trim() === '' ? (
        <Nothing>{words.search.none}</Nothing>
      ) : (
        <Results text={text} group={isGroup(kind) ? kind : undefined} />
      )}
    </>
  );
}

function Results({ text, group }: { readonly text: string; readonly group: Group | undefined }) {
  const words = useWords();
  const day = useDay();
  const variables = {
    text,
    ...(group === undefined ? {} : { kinds: groups[group] }),
    ...day,
  };
  const pages = usePages(searchQuery, variables, ({ search }) => search);
  const inPlayground = (
    <p>
      <a href={playgroundPath(searchQuery.toString(), variables)}>{words.actions.playground}</a>
    </p>
  );
  if (pages.nodes.length === 0) {
    return (
      <>
        <Nothing>{words.search.none}</Nothing>
        {inPlayground}
      </>
    );
  }
  return (
    <>
      <ul className={styles['hits']}>
        {pages.nodes.map(({ title, snippet, highlights, node }) => (
          <li key={node.id}>
            <span className={styles['kind']}>
              {words.kinds[node.__typename as keyof typeof words.kinds]}
            </span>
            <Go to={pathOf('policy' in node ? node.policy.id : node.id)} lang="ja">
              {title}
            </Go>
            {snippet !== null && (
              <p lang="ja">
                <Marked text={snippet} ranges={highlights} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <More of={pages} />
      {inPlayground}
    </>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

function Marked({ text, ranges }: MarkedProps) {
  let at = 0;
  return (
    <>
      {ranges.map(({ start, end }) => {
        const before = text.slice(at, start);
        at = end;
        return (
          <span key={start}>
            {before}
            <mark>{text.slice(start, end)}</mark>
          </span>
        );
      })}
      {text.slice(at)}
    </>
  );
}
