import { Suspense } from 'react';
import { Redirect } from 'wouter';
import { changesPath } from '../../addresses.ts';
import { useTitle } from '../../components/page/title.ts';
import { Loading } from '../../components/states/states.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useChangesWords } from '../../language/changes/words.ts';
import { useWords } from '../../language/words.ts';
import { useSettings, withSettings } from '../../settings.ts';
import { pairMeant, useAsked } from './asked.ts';
import { releasesQuery } from './changes-queries.ts';
import { Compared } from './compared.tsx';
import { ReleaseChoice } from './release-choice.tsx';
import { Alone, PairBoundary } from './troubles.tsx';

/** What changed from one release to another: /changes?from=…&to=…&kinds=… */
export default function ChangesPage() {
  const { pages } = useWords();
  const words = useChangesWords();
  const settings = useSettings();
  const asked = useAsked();
  const { releases } = useAnswer(releasesQuery, {});
  useTitle(pages.changes);
  const comparable = releases.filter((release) => release.comparable);
  const pair = pairMeant(asked, comparable);
  // What is shown stands in the address, so that it can be kept.
  if (pair !== undefined && (asked.from === null || asked.to === null)) {
    const path = changesPath({ ...pair, kinds: asked.kinds });
    return <Redirect to={withSettings(path, settings)} replace />;
  }
  return (
    <>
      <h1>{pages.changes}</h1>
      <p>{words.lead}</p>
      {pair === undefined || comparable.length < 2 ? (
        <Alone asked={asked} releases={releases} />
      ) : (
        <>
          <ReleaseChoice key={`${pair.from} ${pair.to}`} pair={pair} releases={releases} />
          <PairBoundary key={`${pair.from} ${pair.to}`} pair={pair} releases={releases}>
            <Suspense fallback={<Loading>{words.comparing}</Loading>}>
              <Compared choice={{ ...pair, kinds: asked.kinds }} releases={releases} />
            </Suspense>
          </PairBoundary>
        </>
      )}
    </>
  );
}
