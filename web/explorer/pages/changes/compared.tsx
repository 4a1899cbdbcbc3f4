import { Suspense } from 'react';
import { playgroundPath } from '../../addresses.ts';
import { momentInWords } from '../../components/days/days.ts';
import { Facts } from '../../components/facts/facts.tsx';
import { Loading, Nothing } from '../../components/states/states.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useChangesWords } from '../../language/changes/words.ts';
import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';
import { ChangeList } from './change-list.tsx';
import styles from './changes.module.css';
import {
  type Choice,
  changesQuery,
  countsQuery,
  type KeptRelease,
  variablesOf,
} from './changes-queries.ts';
import { CountTable } from './count-table.tsx';
import { SaveChanges } from './save-changes.tsx';
import { PairBoundary } from './troubles.tsx';

/** So many are listed at once. */
export const pageSize = 20;

interface ComparedProps {
  readonly choice: Choice;
  readonly releases: readonly KeptRelease[];
}

/** How much changed between two releases, and what. */
export function Compared({ choice, releases }: ComparedProps) {
  const words = useChangesWords();
  const { actions } = useWords();
  const { from, to } = choice;
  const { changes } = useAnswer(countsQuery, { from, to });
  // In the order of the list below.
  const counts = [...changes.counts].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  const variables = variablesOf(choice, pageSize);
  return (
    <>
      <Facts
        of={[
          [words.from, <ReleaseShown key="from" id={from} releases={releases} />],
          [words.to, <ReleaseShown key="to" id={to} releases={releases} />],
        ]}
      />
      {changes.totalCount === 0 ? (
        <Nothing>{from === to ? words.same : words.nothing}</Nothing>
      ) : (
        <>
          <h2>{words.counts}</h2>
          <CountTable counts={counts} chosen={choice.kinds} />
          <h2>{words.list}</h2>
          <div className={styles['actions']}>
            <SaveChanges choice={choice} />
            <button type="button" onClick={() => print()}>
              {actions.print}
            </button>
            <a href={playgroundPath(changesQuery.toString(), variables)}>{actions.playground}</a>
          </div>
          <PairBoundary key={choice.kinds.join()} pair={{ from, to }} releases={releases}>
            <Suspense fallback={<Loading />}>
              <ChangeList variables={variables} counts={counts} />
            </Suspense>
          </PairBoundary>
        </>
      )}
    </>
  );
}

function ReleaseShown({ id, releases }: Pick<ComparedProps, 'releases'> & { readonly id: string }) {
  const words = useChangesWords();
  const { language } = useSettings();
  const release = releases.find((one) => one.id === id);
  return (
    <>
      <code>{id}</code>
      {release !== undefined && (
        <>
          {'　'}
          <time dateTime={release.builtAt}>{momentInWords(release.builtAt, language)}</time>
          {'　'}
          {words.statements(new Intl.NumberFormat(language).format(release.statements))}
          {release.served && `　${words.served}`}
        </>
      )}
    </>
  );
}
