import { tracePath } from '../../addresses.ts';
import { Go } from '../../components/link/go.tsx';
import { More } from '../../components/more/more.tsx';
import { Name } from '../../components/ruby/named.tsx';
import { Nothing } from '../../components/states/states.tsx';
import { useFurtherPages } from '../../graphql/ask.ts';
import type { DutyPageQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { useWords } from '../../language/words.ts';

const furtherQuery = graphql(`
  query FurtherPerformers($id: ID!, $after: String) {
    duty(by: { id: $id }) {
      assignments(first: 100, after: $after) {
        ...Performance
      }
    }
  }

  fragment Performance on AssignmentConnection {
    totalCount
    nodes {
      id
      mode
      scope
      city {
        id
        name
        nameEn
      }
      organization {
        id
        name
        nameEn
      }
      authorityHolder {
        id
        name
        nameEn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

type Duty = NonNullable<DutyPageQuery['duty']>;

/** Who performs a duty where, each with the way to its chain. */
export function Performers({
  of: { id, assignments },
}: {
  readonly of: Pick<Duty, 'id' | 'assignments'>;
}) {
  const words = useWords();
  const pages = useFurtherPages(
    assignments,
    furtherQuery,
    { id },
    ({ duty }) => duty?.assignments ?? null,
  );
  if (pages.nodes.length === 0) return <Nothing />;
  return (
    <>
      <ul>
        {pages.nodes.map((assignment) => (
          <li key={assignment.id}>
            <Go
              to={tracePath({
                duty: id,
                city: assignment.city.id,
                organization: assignment.organization.id,
              })}
            >
              <Name of={assignment.city} /> <Name of={assignment.organization} />
            </Go>
            {assignment.scope !== null && <span lang="ja">（{assignment.scope}）</span>}{' '}
            {words.mode[assignment.mode]}
            {assignment.authorityHolder !== null && (
              <>
                {' '}
                {words.trace.holder}
                {words.colon}
                <Name of={assignment.authorityHolder} />
              </>
            )}
          </li>
        ))}
      </ul>
      {assignments.pageInfo.hasNextPage && <More of={pages} />}
    </>
  );
}
