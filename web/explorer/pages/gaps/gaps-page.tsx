import { pathOf, playgroundPath, tracePath } from '../../addresses.ts';
import { Quotes } from '../../components/evidence/quotes.tsx';
import { Go } from '../../components/link/go.tsx';
import { More } from '../../components/more/more.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Nothing } from '../../components/states/states.tsx';
import { usePages } from '../../graphql/ask.ts';
import type { GapKind, GapsPageQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useWords } from '../../language/words.ts';
import { useChangeParameters, useDay, useSettings, useSettledSearch } from '../../settings.ts';
import styles from './gaps.module.css';

const gapsQuery = graphql(`
  query GapsPage(
    $city: CityBy
    $organization: OrganizationBy
    $kinds: [GapKind!]
    $asOf: LocalDate
    $after: String
    $lang: Language!
  ) {
    gaps(
      city: $city
      organization: $organization
      kinds: $kinds
      asOf: $asOf
      first: 20
      after: $after
    ) {
      totalCount
      nodes {
        id
        kind
        description(lang: $lang)
        closedBy(lang: $lang)
        subject {
          __typename
          id
          ... on Assignment {
            duty {
              id
            }
            city {
              id
            }
            organization {
              id
            }
          }
        }
        evidence {
          ...Quoted
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const kinds = [
  'NO_BASIS_STATED',
  'INFERRED_ONLY',
  'MISSING_LINK',
  'NOT_COLLECTED',
  'BASIS_REPEALED',
  'BASIS_NOT_YET_IN_FORCE',
  'PARENT_AMENDED_LATER',
  'CONFLICT',
] as const satisfies readonly GapKind[];
const isKind = (text: string | null): text is GapKind =>
  (kinds as readonly (string | null)[]).includes(text);

/** What is open about the work of a city: /gaps?city=…&organization=…&kind=… */
export default function GapsPage() {
  const words = useWords();
  const { language } = useSettings();
  const day = useDay();
  const parameters = new URLSearchParams(useSettledSearch());
  const [city, organization, kind] = ['city', 'organization', 'kind'].map((name) =>
    parameters.get(name),
  );
  const change = useChangeParameters();
  const variables = {
    ...(city ? { city: city.startsWith('city/') ? { id: city } : { name: city } } : {}),
    ...(organization ? { organization: { id: organization } } : {}),
    ...(isKind(kind ?? null) ? { kinds: [kind as GapKind] } : {}),
    ...day,
    lang: language,
  };
  const pages = usePages(gapsQuery, variables, ({ gaps }) => gaps);
  useTitle(words.gaps.title);
  return (
    <>
      <h1>{words.gaps.title}</h1>
      <p>{words.gaps.lead}</p>
      <p className={styles['choice']}>
        <label>
          {words.search.kind}{' '}
          <select
            value={isKind(kind ?? null) ? (kind ?? '') : ''}
            onChange={({ currentTarget: { value } }) => change({ kind: value || null })}
          >
            <option value="">{words.tables.all}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.gapKind[one]}
              </option>
            ))}
          </select>
        </label>
        {city && <Go to={`/audit?city=${encodeURIComponent(city)}`}>{words.audit.title}</Go>}
        <a href={playgroundPath(gapsQuery.toString(), variables)}>{words.actions.playground}</a>
      </p>
      {pages.nodes.length === 0 && <Nothing>{words.gaps.none}</Nothing>}
      <ul className={styles['gaps']}>
        {pages.nodes.map((gap) => (
          <GapItem key={gap.id} of={gap} />
        ))}
      </ul>
      <More of={pages} />
    </>
  );
}

type Gap = GapsPageQuery['gaps']['nodes'][number];

function GapItem({ of: { kind, description, closedBy, subject, evidence } }: { readonly of: Gap }) {
  const words = useWords();
  return (
    <li>
      <p>
        <strong className={styles['kind']}>{words.gapKind[kind]}</strong> {description}
      </p>
      {closedBy !== null && (
        <p>
          {words.gaps.closedBy}
          {words.colon}
          {closedBy}
        </p>
      )}
      <p>
        <Go
          to={
            'duty' in subject
              ? tracePath({
                  duty: subject.duty.id,
                  city: subject.city.id,
                  organization: subject.organization.id,
                })
              : pathOf(subject.id)
          }
        >
          {words.gaps.subject}
        </Go>
      </p>
      {evidence.length > 0 && (
        <details>
          <summary>{words.trace.evidence}</summary>
          <Quotes of={evidence} />
        </details>
      )}
    </li>
  );
}
